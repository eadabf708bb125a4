#include "models/exchange/rowreader.h"

#include "models/domain/folding.h"
#include "models/exchange/cellwords.h"
#include "models/exchange/cures.h"
#include "models/exchange/importtext.h"
#include "models/exchange/personname.h"

#include <QSet>

#include <algorithm>

namespace steward {

namespace {

/// An empty cell empties the field; for others it says nothing.
bool canBeEmptied(const FieldSpec &spec)
{
    return spec.type == FieldType::Text || spec.type == FieldType::Email || spec.type == FieldType::Language;
}

RowIssue problem(std::optional<Field> field, const QString &message, const std::optional<RowCure> &cure = {})
{
    return {RowIssue::Kind::Problem, field, message, cure};
}

RowIssue hint(std::optional<Field> field, const QString &message, const std::optional<RowCure> &cure = {})
{
    return {RowIssue::Kind::Hint, field, message, cure};
}

QStringList roleNames(const Catalog &catalog)
{
    QStringList names;
    for (const Role &role : catalog.livingRoles())
        names.append(role.name);
    return names;
}

/// The text with what cannot stand in a line of text replaced by blanks.
QString inOneLine(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line.append(c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
                        ? QChar(u' ')
                        : c);
    return line.simplified();
}

bool isErrorOfSpreadsheet(const QString &text)
{
    static const QSet<QString> errors {QStringLiteral("#N/A"),   QStringLiteral("#REF!"),   QStringLiteral("#VALUE!"),
                                       QStringLiteral("#NAME?"), QStringLiteral("#DIV/0!"), QStringLiteral("#NULL!"),
                                       QStringLiteral("#NUM!"),  QStringLiteral("#SPILL!")};
    return text.startsWith(u'#') && errors.contains(text);
}

} // namespace

bool ReadRow::hasProblem(Field field) const
{
    return std::any_of(issues.cbegin(), issues.cend(), [field](const RowIssue &issue) {
        return issue.kind == RowIssue::Kind::Problem && issue.field == field;
    });
}

std::optional<qint64> ReadRow::revisionOf(const Administrator &account) const
{
    return uid.isNull() || uid == account.uid ? revision : std::nullopt;
}

ReadRow RowReader::read(qsizetype row, const RowEdit &edit) const
{
    ReadRow read;
    read.row = row;
    read.number = m_sheet.numberOf(row);
    read.leftOut = edit.leftOut;
    read.corrected = edit.values.keys();
    const QStringList cells = m_sheet.cells(row);
    for (qsizetype column = 0; column < std::min(m_mapping.size(), cells.size()); ++column)
        readCell(read, m_mapping.at(column), cells.at(column));
    if (cells.size() > m_sheet.columnCount())
        read.issues.append(problem({},
                                   ImportText::tr("The row has more cells than there are headings. Check the "
                                                  "separators and quotation marks of this row.")));
    for (auto it = edit.values.cbegin(); it != edit.values.cend(); ++it) {
        read.typed.insert(it.key(), it.value());
        if (it.key() == Field::FirstName || it.key() == Field::LastName)
            read.fullName.clear();
        if (it.key() == Field::Applications)
            read.applies.clear();
    }
    for (auto it = read.typed.cbegin(); it != read.typed.cend(); ++it)
        readField(read, it.key(), it.value());
    return read;
}

void RowReader::readCell(ReadRow &read, const ColumnTarget &target, const QString &cell) const
{
    const QString text = cleaned(cell);
    switch (target.kind) {
    case ColumnTarget::Kind::Ignore:
        return;
    case ColumnTarget::Kind::Field:
        if (target.field == Field::Suspended)
            readSuspension(read, cell);
        else
            read.typed.insert(target.field, cell);
        return;
    case ColumnTarget::Kind::FullName:
        readName(read, text);
        return;
    case ColumnTarget::Kind::Enabled:
        if (const std::optional<bool> suspended = suspensionWord(text)) {
            // "active" says directly what "yes" says the other way round.
            const bool isFlag = flagWord(text).has_value();
            readSuspension(read, *suspended != isFlag ? QStringLiteral("yes") : QStringLiteral("no"));
        } else {
            readSuspension(read, text);
        }
        return;
    case ColumnTarget::Kind::Application:
        if (const std::optional<bool> flag = flagWord(text))
            read.applies.insert(target.application, *flag);
        else if (text.isEmpty())
            read.applies.insert(target.application, false);
        else
            read.issues.append(problem(Field::Applications,
                                       ImportText::tr("“%1” for %2 is neither yes nor no.")
                                           .arg(text, m_context.catalog.applicationName(target.application))));
        return;
    case ColumnTarget::Kind::Uid:
        read.uid = QUuid(text);
        if (read.uid.isNull() && !text.isEmpty())
            read.issues.append(
                problem({}, ImportText::tr("“%1” is not a uid. Leave the cell empty for a new account.").arg(text)));
        return;
    case ColumnTarget::Kind::Revision: {
        bool ok = false;
        if (const qint64 revision = text.toLongLong(&ok); ok)
            read.revision = revision;
        return;
    }
    }
}

/// Two columns may speak of it, such as Enabled and Blocked: an empty cell says nothing.
void RowReader::readSuspension(ReadRow &read, const QString &said) const
{
    const QString before = read.typed.value(Field::Suspended);
    if (cleaned(before).isEmpty()) {
        read.typed.insert(Field::Suspended, said);
        return;
    }
    if (cleaned(said).isEmpty())
        return;
    const std::optional<bool> one = suspensionWord(before);
    const std::optional<bool> other = suspensionWord(said);
    if (one && other && *one != *other)
        read.issues.append(problem(Field::Suspended,
                                   ImportText::tr("Two columns contradict each other about whether the login is "
                                                  "suspended. Correct one of them, or leave its column out.")));
    else if (!other)
        read.typed.insert(Field::Suspended, said);
}

void RowReader::readName(ReadRow &read, const QString &cell) const
{
    const PersonName name = partedName(cell);
    read.fullName = cell;
    read.typed.insert(Field::FirstName, name.first);
    read.typed.insert(Field::LastName, name.last);
    if (!name.sure)
        read.issues.append(hint(Field::LastName,
                                ImportText::tr("First name “%1”, last name “%2”: check where the name is parted.")
                                    .arg(name.first, name.last)));
}

void RowReader::readField(ReadRow &read, Field field, const QString &text) const
{
    const FieldSpec &spec = fieldSpec(field);
    const QString trimmed = cleaned(text);
    if (trimmed.isEmpty() && !canBeEmptied(spec))
        return;
    if (isErrorOfSpreadsheet(trimmed)) {
        read.issues.append(
            problem(field, ImportText::tr("“%1” is how a spreadsheet shows an error. Correct the cell.").arg(trimmed)));
        return;
    }
    const Result<QJsonValue> value = parsed(spec, trimmed);
    if (!value) {
        read.issues.append(problem(field, value.error().message, cureFor(field, text)));
        return;
    }
    read.values.insert(field, *value);
    if (field == Field::Organization)
        pointOutSpelling(read, value->toString());
    if (field != Field::Email)
        return;
    if (trimmed != text)
        read.issues.append(hint(field, ImportText::tr("Blanks around the email removed")));
    if (const QString better = withKnownDomain(trimmed, m_context.domains); !better.isEmpty())
        read.issues.append(hint(
            field, ImportText::tr("The domain of %1 is new here; %2 is known.").arg(trimmed, better.section(u'@', -1)),
            RowCure {ImportText::tr("Use %1").arg(better.section(u'@', -1)), field, better}));
}

void RowReader::pointOutSpelling(ReadRow &read, const QString &organization) const
{
    const QString usual = m_context.organizations ? m_context.organizations->usualFor(organization) : QString();
    if (!usual.isEmpty())
        read.issues.append(
            hint(Field::Organization,
                 ImportText::tr("The organization “%1” is new here; “%2” is known.").arg(organization, usual),
                 RowCure {ImportText::tr("Use %1").arg(usual), Field::Organization, usual}));
}

Result<QJsonValue> RowReader::parsed(const FieldSpec &spec, const QString &text) const
{
    if (spec.type == FieldType::Text || spec.type == FieldType::Email || spec.type == FieldType::UserName)
        return parseCell(spec.field, text, m_context.catalog);
    QHash<QString, Result<QJsonValue>> &parsed = m_parsed[spec.field];
    auto known = parsed.constFind(text);
    if (known == parsed.constEnd())
        known = parsed.insert(text, parseCell(spec.field, text, m_context.catalog));
    return *known;
}

std::optional<RowCure> RowReader::cureFor(Field field, const QString &text) const
{
    const auto use = [field](const QString &value) {
        return value.isEmpty() ? std::nullopt
                               : std::optional(RowCure {ImportText::tr("Use %1").arg(value), field, value});
    };
    switch (fieldSpec(field).type) {
    case FieldType::Email:
        return use(curedEmail(text, m_context.domains));
    case FieldType::Role:
        return use(nearestOf(text, roleNames(m_context.catalog)));
    case FieldType::Applications:
        return use(curedApplications(text, m_context.catalog));
    case FieldType::Language:
        return RowCure {ImportText::tr("Leave the Language Out"), field, {}};
    case FieldType::Text:
    case FieldType::UserName: {
        const QString line = inOneLine(text);
        return line != cleaned(text) && parseField(field, line, m_context.catalog) ? use(line) : std::nullopt;
    }
    case FieldType::Kind:
    case FieldType::Flag:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace steward
