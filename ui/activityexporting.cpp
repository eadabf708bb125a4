#include "ui/activityexporting.h"

#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace steward {

ActivityExporting::ActivityExporting(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void ActivityExporting::choose(const ActivityFilter &filter)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Activity"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("CSV files (*.csv)");
    const QString lines = tr("JSON lines (*.jsonl)");
    dialog->setNameFilters({csv, lines});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("activity.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == lines ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter](const QString &path) {
        const bool json = path.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive);
        write(filter, json ? ActivityFormat::JsonLines : ActivityFormat::Csv, path);
    });
    dialog->open();
}

void ActivityExporting::write(const ActivityFilter &filter, ActivityFormat format, const QString &path)
{
    if (std::exchange(m_running, true))
        return;
    emit runningChanged();
    const QPointer<ActivityExporting> self(this);
    const auto progress = [self](qint64 written, qint64 all) {
        // Called in the thread of the export; this may be gone when it arrives.
        QMetaObject::invokeMethod(
            qApp,
            [self, written, all] {
                if (self && self->m_running)
                    emit self->progressed(written, all);
            },
            Qt::QueuedConnection);
    };
    whenDone(m_workspace.activityExport().toFile(filter, format, path, progress), this,
             [this, path](const Result<qint64> &written) {
                 m_running = false;
                 emit runningChanged();
                 if (!written) {
                     emit failed(written.error());
                     return;
                 }
                 const int count = static_cast<int>(*written);
                 emit done(tr("%Ln entry (entries) exported to %1. The export is recorded.", nullptr, count)
                               .arg(isolated(QDir::toNativeSeparators(path))));
             });
}

} // namespace steward
