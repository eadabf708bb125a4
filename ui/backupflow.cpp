#include "ui/backupflow.h"

#include "ui/backuplistdialog.h"
#include "ui/forms/bulkconfirmation.h"
#include "ui/forms/confirmdialog.h"
#include "ui/overriding.h"

#include <QDateTime>
#include <QLocale>

namespace steward {

BackupFlow::BackupFlow(Workspace &workspace, Notices &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window), m_showThem(new QAction(tr("Show Them"), this))
{
    connect(m_showThem, &QAction::triggered, this, [this] { emit rowsRequested(m_withoutPassword); });
    connect(&workspace.backups(), &Backups::changed, this, &BackupFlow::refresh);
}

void BackupFlow::list()
{
    if (m_dialog)
        return;
    m_dialog = new BackupListDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BackupListDialog::previewWanted, this, &BackupFlow::preview);
    connect(m_dialog, &BackupListDialog::makeRequested, this, &BackupFlow::make);
    connect(m_dialog, &BackupListDialog::restoreRequested, this, &BackupFlow::ask);
    m_dialog->open();
    refresh();
}

void BackupFlow::refresh()
{
    if (!m_dialog)
        return;
    whenDone(m_workspace.backups().list(), m_dialog, [this](const Result<QList<BackupEntry>> &entries) {
        if (entries)
            m_dialog->setEntries(*entries);
        else
            m_dialog->showProblem(entries.error());
    });
}

void BackupFlow::preview(const QString &path)
{
    Consent consent;
    consent.preview = true;
    whenDone(m_workspace.backups().restore(path, consent), m_dialog,
             [this, path](const Result<Rollback> &rollback) { m_dialog->setPreview(path, rollback); });
}

void BackupFlow::make()
{
    m_dialog->setBusy(true);
    whenDone(m_workspace.backups().make(), m_dialog, [this](const Result<BackupEntry> &made) {
        m_dialog->setBusy(false);
        if (!made)
            m_dialog->showProblem(made.error());
    });
}

void BackupFlow::ask(const BackupEntry &entry, const Rollback &preview)
{
    ConfirmationText text = bulkConfirmation(preview.outcome.impact, preview.outcome.catalog);
    const QString time
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.manifest->at), QLocale::ShortFormat);
    text.title = tr("Restore Backup");
    text.heading = tr("Make everything as it was on %1?").arg(time);
    text.text = sentencesOf(preview).join(u'\n');
    text.undo = tr("A backup of the present state is made first, and Undo takes the whole change back.");
    text.confirm = tr("Yes, Restore");
    text.icon = QStringLiteral("undo");
    text.count = preview.added + preview.returned + preview.changed + preview.removed;
    auto *question = new ConfirmDialog(text, m_dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, path = entry.path, stopping = preview.outcome.impact.stopping()] {
                restore(path, {.stopping = stopping});
            });
    question->open();
}

void BackupFlow::restore(const QString &path, const Consent &consent)
{
    if (m_dialog)
        m_dialog->setBusy(true);
    whenDone(m_workspace.backups().restore(path, consent), this, [this, path, consent](const Result<Rollback> &done) {
        if (m_dialog)
            m_dialog->setBusy(false);
        if (done) {
            conclude(*done);
            return;
        }
        const auto again = [this, path, consent](const QString &reason) {
            Consent overriding = consent;
            overriding.reason = reason;
            restore(path, overriding);
        };
        QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
        if (askForReason(done.error(), parent, again))
            return;
        if (m_dialog)
            m_dialog->showProblem(done.error());
        else
            m_notices.report(done.error());
    });
}

void BackupFlow::conclude(const Rollback &rollback)
{
    if (!rollback.outcome.set) {
        // Somebody was faster, and more would stop now than was shown.
        refresh();
        return;
    }
    if (m_dialog)
        m_dialog->close();
    m_notices.reportDone(*rollback.outcome.set);
    if (rollback.withoutPassword.isEmpty())
        return;
    m_withoutPassword.clear();
    for (const AdministratorId id : rollback.withoutPassword)
        m_withoutPassword.push_back(static_cast<quint32>(id.value));
    emit noticed(tr("%Ln account(s) have no working password since the backup was restored. Send new credentials.",
                    nullptr, static_cast<int>(m_withoutPassword.size())),
                 m_showThem);
}

} // namespace steward
