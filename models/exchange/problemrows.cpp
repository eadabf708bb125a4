#include "models/exchange/problemrows.h"

#include "models/domain/folding.h"
#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemRows)
};

/// Of a file that was written here before, the reasons are written anew.
qsizetype columnsOf(const ImportDraft &draft)
{
    const QStringList &headings = draft.sheet->headings();
    const bool hasReasons = !headings.isEmpty() && headings.last() == reasonHeading()
        && draft.mapping.value(headings.size() - 1).kind == ColumnTarget::Kind::Ignore;
    return draft.sheet->columnCount() - (hasReasons ? 1 : 0);
}

/// The cells of the row with what the operator has corrected.
QStringList cellsOf(const ImportDraft &draft, qsizetype row)
{
    QStringList cells = draft.sheet->cells(row).first(columnsOf(draft));
    const RowEdit edit = draft.edits.value(row);
    for (qsizetype column = 0; column < std::min(cells.size(), draft.mapping.size()); ++column) {
        const ColumnTarget &target = draft.mapping.at(column);
        if (target.kind == ColumnTarget::Kind::Field && edit.values.contains(target.field))
            cells[column] = edit.values.value(target.field);
    }
    return cells;
}

} // namespace

QString reasonHeading()
{
    return ProblemText::tr("Reason");
}

QString problemText(const ImportRow &row)
{
    QStringList sentences;
    for (const RowIssue &issue : row.issues) {
        if (issue.kind == RowIssue::Kind::Problem && !sentences.contains(issue.message))
            sentences.append(issue.message);
    }
    QString text;
    for (const QString &sentence : std::as_const(sentences)) {
        if (!text.isEmpty())
            text += text.back().isPunct() ? QStringLiteral(" ") : QStringLiteral(" · ");
        text += sentence;
    }
    return text;
}

QByteArray problemRows(const ImportPlan &plan)
{
    const ImportDraft &draft = plan.draft();
    const char separator = draft.sheet->dialect().separator;
    QByteArray bytes = "\xEF\xBB\xBF"
        + csvLine(draft.sheet->headings().first(columnsOf(draft)) + QStringList {reasonHeading()}, separator);
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        if (plan.state(i) != RowState::Problem)
            continue;
        QStringList cells = cellsOf(draft, i) + QStringList {withoutIsolates(problemText(plan.row(i)))};
        for (QString &cell : cells)
            cell = neutralized(cell);
        bytes += csvLine(cells, separator);
    }
    return bytes;
}

} // namespace steward
