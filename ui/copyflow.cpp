#include "ui/copyflow.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace steward {

namespace {

/// More text than this would stop the window while it is handed over.
constexpr qint64 MostBytes = 16 << 20;

} // namespace

CopyFlow::CopyFlow(Workspace &workspace, Notices &notices, JobStatus &status, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_notices(notices), m_status(status)
{
}

void CopyFlow::copy(const ExportOffer &offer)
{
    if (offer.selected.isEmpty())
        return;
    if (offer.selected.size() > MostRows) {
        m_notices.reportNothing(
            tr("Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or "
               "export them into a file.",
               nullptr, static_cast<int>(offer.selected.size()))
                .arg(QLocale().toString(MostRows)));
        return;
    }
    if (!m_status.isFree(m_notices, tr("Something else is still running. Copy when it is done.")))
        return;
    // A folder that only its owner can enter, for as long as this runs.
    const auto folder = std::make_shared<QTemporaryDir>();
    ExportRequest request {folder->filePath(QStringLiteral("clipboard.tsv")),
                           ExportFormat::Cells,
                           exportColumns(offer.columns, {.withIdentity = false}),
                           {},
                           {}};
    request.description = QStringLiteral("selection");
    request.rows.count = offer.selected.size();
    request.rows.idAt = [ids = offer.selected](qsizetype row) { return ids.at(row); };
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Copying"), progress);
    whenDone(m_workspace.exports().write(request, progress), this,
             [this, folder, path = request.path](const Result<ExportResult> &result) {
                 m_status.end();
                 if (result)
                     take(path, *result);
                 else
                     m_notices.report(result.error());
             });
}

void CopyFlow::take(const QString &path, const ExportResult &result)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notices.report(Error {ErrorKind::Storage, tr("What was to be copied could not be read again. Try again."),
                                file.errorString()});
        return;
    }
    if (file.size() > MostBytes) {
        m_notices.reportNothing(
            tr("Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or "
               "export them into a file."));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
    QString sentence = tr("%Ln account(s) copied.", nullptr, static_cast<int>(result.rows));
    if (result.hidden > 0)
        sentence = tr("%1 %2", "two sentences")
                       .arg(sentence,
                            tr("%Ln that your role does not show was (were) left out.", nullptr,
                               static_cast<int>(result.hidden)));
    m_notices.reportNothing(sentence);
    emit copied();
}

} // namespace steward
