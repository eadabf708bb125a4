#pragma once

#include <QAction>
#include <QObject>

class QWidget;

namespace steward {

/// The actions of the window, shared by menu bar, page headers and context menus; texts, icons and keys in one place.
/// GUI thread.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *newDirectory;
    QAction *openDirectory;
    QAction *saveCopy;
    QAction *backups;
    QAction *changePassword;
    QAction *lock;
    QAction *signOut;
    QAction *importFile;
    QAction *exportRows;
    QAction *copyRows;
    QAction *pasteRows;
    QAction *closeWindow;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *clearFilters;
    QAction *selectAll;
    QAction *clearSelection;
    QAction *administratorsPage;
    QAction *applicationsPage;
    QAction *rolesPage;
    QAction *activityPage;
    QAction *syncPage;
    QAction *recycleBin;
    QAction *detailsPane;
    QAction *savedViews;
    QAction *columns;
    QAction *compactRows;
    QAction *addApiUser;
    QAction *addAdministrator;
    QAction *edit;
    QAction *suspend;
    QAction *resume;
    QAction *remove;
    QAction *restore;
    QAction *results;
    QAction *recipes;
    QAction *showCommand;
    QAction *sendCredentials;
    QAction *revokeCredentials;
    QAction *showPassword;
    QAction *credentialNotes;
    QAction *settings;
    QAction *purge;
    QAction *addApplication;
    QAction *editApplication;
    QAction *removeApplication;
    QAction *readAgain;
    QAction *sendChanges;
    QAction *connectRemote;
    QAction *serverDetails;
    QAction *remoteSettings;
    QAction *disconnectRemote;
    QAction *syncHistory;
    QAction *findCommand;
    QAction *nextArea;
    QAction *previousArea;
    QAction *help;
    QAction *shortcuts;
    QAction *whatsNew;
    QAction *about;

private:
    void makeSync();
    void makeHelp();
    QAction *make(const QString &text, const QString &icon = {}, const QList<QKeySequence> &keys = {},
                  const QString &what = {});
    QAction *checkable(QAction *action);

    QWidget *m_window;
};

} // namespace steward
