#pragma once

#include "ui/notices.h"
#include "ui/workspace.h"

#include <QAction>
#include <QPointer>

namespace steward {

class BackupListDialog;

/// Lists, makes and restores backups at the operator's wish. GUI thread.
class BackupFlow : public QObject {
    Q_OBJECT

public:
    BackupFlow(Workspace &workspace, Notices &notices, QWidget *window);

    void list();

signals:
    /// Something needs attention since a backup was restored; the action leads there.
    void noticed(const QString &sentence, QAction *action);
    /// These accounts are to be shown.
    void rowsRequested(const std::vector<quint32> &ids);

private:
    void refresh();
    void preview(const QString &path);
    void make();
    void ask(const BackupEntry &entry, const Rollback &preview);
    void restore(const QString &path, const Consent &consent);
    void conclude(const Rollback &rollback);

    Workspace &m_workspace;
    Notices &m_notices;
    QWidget *m_window;
    QPointer<BackupListDialog> m_dialog;
    QAction *m_showThem;
    std::vector<quint32> m_withoutPassword;
};

} // namespace steward
