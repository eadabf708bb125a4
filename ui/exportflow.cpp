#include "ui/exportflow.h"

#include "models/domain/filterconditions.h"
#include "models/domain/folding.h"
#include "models/exchange/commandline.h"
#include "models/exchange/recordcolumns.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace steward {

QStringList exportColumns(const QList<Column> &columns, const ExportWish &wish)
{
    if (wish.allColumns)
        return importableColumns();
    QStringList keys;
    for (const Column column : columns)
        keys += recordKeys(column);
    return wish.withIdentity ? keys + QStringList {QStringLiteral("uid"), QStringLiteral("revision")} : keys;
}

QString filterDescription(const AdministratorFilter &filter, const Catalog &catalog)
{
    QStringList parts = conditionsOf(filter, catalog);
    if (filter.among)
        parts.append(QStringLiteral("chosen rows"));
    return parts.join(QStringLiteral(", "));
}

/// The command knows no rows that were chosen by hand, and no order backwards.
static QString commandOf(const QString &directory, const ExportRequest &request, const RowQuestion &question,
                         const Catalog &catalog)
{
    if (question.filter.among)
        return {};
    ExportedRows rows;
    rows.conditions = conditionsOf(question.filter, catalog);
    rows.columns = request.columns;
    if (question.order == Qt::AscendingOrder)
        rows.sortColumns = recordKeys(question.column);
    rows.recycleBin = question.filter.scope == AdministratorFilter::Scope::RecycleBin;
    return exportCommand(directory, request.path, request.format, rows);
}

ExportFlow::ExportFlow(Workspace &workspace, RowSource &rows, Notices &notices, JobStatus &status, QWidget *window)
    : QObject(window), m_workspace(workspace), m_rows(rows), m_notices(notices), m_status(status), m_window(window)
{
}

bool ExportFlow::isFree() const
{
    return m_status.isFree(m_notices, tr("Something else is still running. Export when it is done."));
}

void ExportFlow::open(const ExportOffer &offer)
{
    if (!isFree())
        return;
    auto *dialog = new ExportDialog(offer.matching, offer.selected.size(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer] { chooseFile(offer, dialog->value()); });
    dialog->open();
}

void ExportFlow::chooseFile(const ExportOffer &offer, const ExportWish &wish)
{
    const QString suffix = exportSuffix(wish.format);
    auto *dialog = new QFileDialog(
        m_window, tr("Export"), QDir::homePath(),
        tr("%1 (*.%2)", "a format and the ending of its files").arg(exportFormatName(wish.format), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, offer, wish](const QString &path) { findRows(offer, wish, path); });
    dialog->open();
}

/// What matches is asked for once more: the order of a million rows is not copied in this thread.
void ExportFlow::findRows(const ExportOffer &offer, const ExportWish &wish, const QString &path)
{
    ExportRequest request {path, wish.format, exportColumns(offer.columns, wish), {}, {}};
    if (wish.selectedOnly) {
        request.description = QStringLiteral("selection");
        request.rows.count = offer.selected.size();
        request.rows.idAt = [ids = offer.selected](qsizetype row) { return ids.at(row); };
        write(request, {});
        return;
    }
    whenDone(m_rows.ask(offer.question), this,
             [this, request, question = offer.question](const Result<RowAnswer> &answer) {
                 if (!answer) {
                     m_notices.report(answer.error());
                     return;
                 }
                 ExportRequest found = request;
                 found.description = filterDescription(question.filter, *answer->catalog);
                 found.rows.count = static_cast<qsizetype>(answer->rows->size());
                 found.rows.idAt = [rows = answer->rows](qsizetype row) {
                     return AdministratorId {rows->ids[static_cast<std::size_t>(row)]};
                 };
                 write(found, commandOf(m_workspace.store().path(), found, question, *answer->catalog));
             });
}

void ExportFlow::write(const ExportRequest &request, const QString &command)
{
    if (!isFree())
        return;
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Exporting"), progress);
    const auto writing = m_workspace.exports().write(request, progress);
    whenDone(writing, this, [this, request, command](const Result<ExportResult> &result) {
        m_status.end();
        if (!result) {
            m_notices.report(result.error());
            return;
        }
        emit exported(command);
        QString sentence = tr("%Ln account(s) exported to %1.", nullptr, static_cast<int>(result->rows))
                               .arg(isolated(QDir::toNativeSeparators(request.path)));
        if (result->hidden > 0)
            sentence = tr("%1 %2").arg(
                sentence,
                tr("%Ln that your role does not show was (were) left out.", nullptr, static_cast<int>(result->hidden)));
        m_notices.reportNothing(sentence);
    });
}

} // namespace steward
