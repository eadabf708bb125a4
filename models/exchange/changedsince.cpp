#include "models/exchange/changedsince.h"

#include "models/domain/folding.h"
#include "models/domain/patch.h"
#include "models/exchange/recordcolumns.h"
#include "models/exchange/rowresolution.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace steward {

namespace {

using OnConflict = ImportOptions::OnConflict;

struct SinceText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// "Ruth Lee on 11/24/26 2:02 PM".
QString whoAndWhen(const AccountPast &past)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(past.changedAt);
    return SinceText::tr("%1 on %2", "who, and when")
        .arg(isolated(past.changedBy), QLocale().toString(when, QLocale::ShortFormat));
}

/// In the words of `parseField`.
QString wordsOf(Field field, const QJsonValue &value, const Catalog &catalog)
{
    return exactText(QLatin1StringView(fieldSpec(field).key), patched({}, {{field, value}}), catalog);
}

QString shown(Field field, const QJsonValue &value, const Catalog &catalog)
{
    const QString text = value.isNull() ? QString() : fieldText(field, value, catalog);
    return text.isEmpty() ? SinceText::tr("nothing", "an empty field") : text;
}

void addConflict(ImportRow &row, const FieldConflict &conflict, const AccountPast &past, const Catalog &catalog)
{
    const Field field = conflict.field;
    addProblem(row, field,
               SinceText::tr("%1 was changed to “%2” by %3, after the file was written; the file says “%4”.")
                   .arg(fieldSpec(field).text(), shown(field, conflict.theirs, catalog), whoAndWhen(past),
                        shown(field, conflict.mine, catalog)),
               RowCure {SinceText::tr("Keep What Is There"), field, wordsOf(field, conflict.theirs, catalog)});
    row.issues.last().otherCure
        = RowCure {SinceText::tr("Use the File's"), field, wordsOf(field, conflict.mine, catalog)};
}

/// What was changed in the directory, and stays so.
void addKept(ImportRow &row, const AccountPast &past)
{
    QStringList fields;
    const Patch theirs = difference(past.then, row.before);
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!row.patch.contains(it.key()))
            fields.append(fieldSpec(it.key()).text());
    }
    if (!fields.isEmpty())
        addHint(row, {},
                SinceText::tr("Changed by %1, after the file was written; kept: %2")
                    .arg(whoAndWhen(past), fields.join(QStringLiteral(", "))));
}

} // namespace

void mergeIntoChanged(ImportRow &row, const ReadRow &read, const Administrator &edited, const AccountPast &past,
                      OnConflict onConflict, const Catalog &catalog)
{
    const Merge merge = merged(past.then, difference(past.then, edited), row.before);
    row.patch = merge.patch;
    QList<FieldConflict> open;
    for (const FieldConflict &conflict : merge.conflicts) {
        if (onConflict == OnConflict::UseFile)
            row.patch.insert(conflict.field, conflict.mine);
        else if (onConflict == OnConflict::Ask && !read.corrected.contains(conflict.field))
            open.append(conflict);
    }
    // What somebody has chosen or typed for this row stands, whatever it was.
    for (const Field field : read.corrected) {
        row.patch.remove(field);
        const auto value = read.values.constFind(field);
        if (value != read.values.constEnd() && *value != fieldValue(row.before, field))
            row.patch.insert(field, *value);
    }
    row.after = patched(row.before, row.patch);
    row.state = row.patch.isEmpty() ? RowState::Unchanged : RowState::Changed;
    row.isOutdated = true;
    for (const FieldConflict &conflict : open)
        addConflict(row, conflict, past, catalog);
    addKept(row, past);
}

} // namespace steward
