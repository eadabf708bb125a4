#pragma once

#include "ui/workspace.h"

#include <QPointer>

namespace steward {

class RemoteForm;
class SyncPage;
class WindowActions;

/// Connecting a remote, changing how it is reached, taking it away, and what is known of it. GUI thread.
class RemoteFlow : public QObject {
    Q_OBJECT

public:
    /// `page` outlives it; its window is the parent of dialogs.
    RemoteFlow(Workspace &workspace, SyncPage &page, WindowActions &actions);
    ~RemoteFlow() override;

    void connectRemote();
    void changeSettings();

signals:
    /// The remote is there, and everything may be taken from it and sent to it as the profile says.
    void connected(const steward::RemoteProfile &profile);
    /// Something is to be said on the page.
    void done(const QString &sentence);
    /// It was done, but what comes with it needs a look.
    void doneWith(const steward::Error &remark);
    void failed(const steward::Error &error);

private:
    RemoteForm *openForm(bool isNew);
    void test(RemoteForm *form);
    void preview(RemoteForm *form);
    void keep(RemoteForm *form);
    void kept(RemoteForm *form, const RemoteProfile &profile, const Result<Outcome> &outcome);
    void chooseFile(RemoteForm *form, bool certificates);
    void readFile(RemoteForm *form, const QString &path, bool certificates);
    void askToDisconnect();
    void showDetails();
    void showHistory();

    Workspace &m_workspace;
    SyncPage &m_page;
    QPointer<RemoteForm> m_form;
    QFuture<Result<Capabilities>> m_testing;
    Worker m_files {QStringLiteral("files")};
};

} // namespace steward
