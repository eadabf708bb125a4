#include "models/exchange/rowreport.h"

#include "models/domain/folding.h"
#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/rowtext.h"

namespace steward {

namespace {

QString actionOf(const ImportRow &row)
{
    if (row.state == RowState::Unchanged || row.state == RowState::LeftOut)
        return QStringLiteral("none");
    return row.before.id.isNull() ? QStringLiteral("add") : QStringLiteral("change");
}

QString outcomeOf(const ImportRow &row, ImportEnd end)
{
    switch (row.state) {
    case RowState::Unchanged:
        return QStringLiteral("unchanged");
    case RowState::Problem:
        return QStringLiteral("failed");
    case RowState::LeftOut:
        return QStringLiteral("left-out");
    case RowState::New:
    case RowState::Changed:
        break;
    }
    switch (end) {
    case ImportEnd::Planned:
        return QStringLiteral("planned");
    case ImportEnd::Done:
        return QStringLiteral("done");
    case ImportEnd::NotDone:
        return QStringLiteral("not-done");
    }
    Q_UNREACHABLE();
}

/// Of a row that is done, what is worth a look.
QString reasonOf(const ImportRow &row)
{
    if (row.state == RowState::Problem)
        return problemText(row);
    QStringList hints;
    for (const RowIssue &issue : row.issues)
        hints.append(issue.message);
    return hints.join(QStringLiteral("; "));
}

} // namespace

QStringList reportHeadings()
{
    return {QStringLiteral("row"),     QStringLiteral("action"), QStringLiteral("who"),
            QStringLiteral("outcome"), QStringLiteral("reason"), QStringLiteral("email")};
}

QByteArray reportCsv(const QList<ReportedRow> &rows)
{
    QByteArray bytes = csvLine(reportHeadings());
    for (const ReportedRow &row : rows) {
        QStringList cells {QString::number(row.row), row.action, row.who, row.outcome, row.reason, row.email};
        for (QString &cell : cells)
            cell = neutralized(cell);
        bytes += csvLine(cells);
    }
    return bytes;
}

QList<ReportedRow> reportedRows(const ImportPlan &plan, ImportEnd end,
                                const std::function<QString(const ImportRow &)> &obstacleOf)
{
    QList<ReportedRow> rows;
    rows.reserve(plan.rowCount());
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        const ImportRow row = plan.row(i);
        const QString email = emailOf(row);
        const QString obstacle = obstacleOf ? obstacleOf(row) : QString();
        rows.append({row.number, actionOf(row), email.isEmpty() ? nameOf(row) : email,
                     obstacle.isEmpty() ? outcomeOf(row, end) : QStringLiteral("failed"),
                     withoutIsolates(obstacle.isEmpty() ? reasonOf(row) : obstacle), email});
    }
    return rows;
}

} // namespace steward
