#include "models/exchange/rowtext.h"

#include "models/domain/folding.h"
#include "models/exchange/problemrows.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(ImportRowText)
};

QString newText(const Administrator &row, const Catalog &catalog)
{
    if (row.kind == Kind::Person)
        return RowText::tr("Administrator, %1", "and the name of the role").arg(catalog.roleName(row.role));
    return RowText::tr("API user for %1").arg(catalog.applicationNames(row.applications).join(QStringLiteral(", ")));
}

QString shownValue(Field field, const QJsonValue &value, const Catalog &catalog)
{
    const QString text = value.isNull() ? QString() : fieldText(field, value, catalog);
    return text.isEmpty() ? RowText::tr("nothing", "an empty field") : text;
}

} // namespace

QString rowStateText(RowState state)
{
    switch (state) {
    case RowState::New:
        return RowText::tr("New");
    case RowState::Changed:
        return RowText::tr("Changed");
    case RowState::Unchanged:
        return RowText::tr("Unchanged");
    case RowState::Problem:
        return RowText::tr("Problem");
    case RowState::LeftOut:
        return RowText::tr("Left out");
    }
    Q_UNREACHABLE();
}

QStringList changeTexts(const ImportRow &row, const Catalog &catalog)
{
    QStringList texts;
    for (auto it = row.patch.cbegin(); it != row.patch.cend(); ++it)
        texts.append(RowText::tr("%1: %2 → %3", "field: before → after")
                         .arg(fieldSpec(it.key()).text(),
                              shownValue(it.key(), fieldValue(row.before, it.key()), catalog),
                              shownValue(it.key(), it.value(), catalog)));
    return texts;
}

QString whatHappens(const ImportRow &row, const Catalog &catalog)
{
    QStringList parts;
    switch (row.state) {
    case RowState::Problem:
        return problemText(row);
    case RowState::LeftOut:
        return RowText::tr("Left out by you");
    case RowState::Unchanged:
        parts.append(row.isOutdated ? RowText::tr("The file changes nothing")
                                    : RowText::tr("Same as the existing account"));
        break;
    case RowState::Changed:
        parts = changeTexts(row, catalog);
        break;
    case RowState::New:
        parts.append(newText(row.after, catalog));
        break;
    }
    for (const RowIssue &issue : row.issues)
        parts.append(issue.message);
    return parts.join(QStringLiteral("; "));
}

QString nameOf(const ImportRow &row)
{
    const QString first
        = row.after.firstName.isEmpty() ? cleaned(row.typed.value(Field::FirstName)) : row.after.firstName;
    const QString last = row.after.lastName.isEmpty() ? cleaned(row.typed.value(Field::LastName)) : row.after.lastName;
    return cleaned(first + u' ' + last).simplified();
}

QString emailOf(const ImportRow &row)
{
    return row.after.email.isEmpty() ? row.typed.value(Field::Email) : row.after.email.typed();
}

} // namespace steward
