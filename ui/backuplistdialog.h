#pragma once

#include "models/actions/backups.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace steward {

/// The backups of a directory, the newest first, what is in each, and what restoring it would change. GUI thread.
class BackupListDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit BackupListDialog(QWidget *parent = nullptr);

    QTreeWidget *table() const { return m_table; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *makeButton() const { return m_make; }
    QString details() const;

    void setEntries(const QList<BackupEntry> &entries);
    /// What restoring that one would do; of another than the current one it is not shown.
    void setPreview(const QString &path, const Result<Rollback> &rollback);
    void setBusy(bool busy);
    void showProblem(const Error &error);

signals:
    void makeRequested();
    /// What this one would change is to be found out.
    void previewWanted(const QString &path);
    void restoreRequested(const steward::BackupEntry &entry, const steward::Rollback &preview);

protected:
    void confirm() override;

private:
    const BackupEntry *current() const;
    void showCurrent();
    void restore();

    QList<BackupEntry> m_entries;
    std::optional<Rollback> m_preview; ///< Of the current one.
    bool m_busy = false;
    QTreeWidget *m_table;
    QLabel *m_details;
    QPushButton *m_make;
    QPushButton *m_restore;
};

/// "Signed", "Not signed" …: what the list says of who vouches for a backup.
QString trustText(BackupEntry::Trust trust);

} // namespace steward
