#include "app/cli/bulkjobs.h"
#include "app/cli/columns.h"

#include <algorithm>

namespace steward {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(BulkEditOptions)
};

using Operation = FieldEdit::Operation;

const QString Set = QStringLiteral("--set");
const QString Clear = QStringLiteral("--clear");
const QString Add = QStringLiteral("--add");
const QString Remove = QStringLiteral("--remove");
const QString Fill = QStringLiteral("--fill");
const QString Replace = QStringLiteral("--replace");
const QString MatchCase = QStringLiteral("--match-case");
const QString Owner = QStringLiteral("owner");

QString fieldWords()
{
    QStringList words;
    for (const FieldSpec &spec : fieldTable()) {
        if (!bulkOperations(spec.field).isEmpty())
            words.append(optionWord(QLatin1StringView(spec.key)));
    }
    return words.join(QStringLiteral(", "));
}

Result<Field> fieldOf(const QString &typed)
{
    const QString key = typed.trimmed().remove(u'-');
    const FieldSpec *spec = fieldSpec(key);
    if (!spec)
        return invalid(EditText::tr("“%1” is no field. Use one of: %2.").arg(typed, fieldWords()));
    return spec->field;
}

/// "FIELD=VALUE" in its two parts.
Result<std::pair<QString, QString>> parted(const QString &option, const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    if (equals <= 0)
        return invalid(EditText::tr("“%1” is no value of %2. Write it as FIELD=VALUE.").arg(typed, option));
    return std::pair(typed.left(equals), typed.mid(equals + 1));
}

Result<void> addValues(BulkEdit &edit, const Arguments &arguments, const QString &option, Operation operation,
                       const Catalog &catalog)
{
    for (const QString &typed : arguments.texts(option)) {
        const auto parts = parted(option, typed);
        STEWARD_TRY(parts);
        if (operation == Operation::Set && parts->first.trimmed().compare(Owner, Qt::CaseInsensitive) == 0) {
            edit.owner = parts->second;
            continue;
        }
        const Result<Field> field = fieldOf(parts->first);
        STEWARD_TRY(field);
        FieldEdit one {.field = *field, .operation = operation};
        if (operation == Operation::Fill) {
            one.text = parts->second;
        } else {
            const Result<QJsonValue> value = parseField(*field, parts->second, catalog);
            STEWARD_TRY(value);
            one.value = *value;
        }
        edit.fields.append(one);
    }
    return {};
}

/// "FIELD/FIND/WITH": the first character that no name of a field has parts it.
Result<FieldEdit> replacement(const QString &typed, bool matchCase)
{
    const auto *begin = std::find_if(typed.cbegin(), typed.cend(),
                                     [](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    const qsizetype end = begin - typed.cbegin();
    const QStringList parts = end < typed.size() ? typed.mid(end + 1).split(typed.at(end)) : QStringList();
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && !parts.last().isEmpty()))
        return invalid(EditText::tr("“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has "
                                    "can stand for the slashes.")
                           .arg(typed, Replace));
    const Result<Field> field = fieldOf(typed.left(end));
    STEWARD_TRY(field);
    return FieldEdit {.field = *field,
                      .operation = Operation::Replace,
                      .text = parts.at(0),
                      .with = parts.at(1),
                      .matchCase = matchCase};
}

} // namespace

QList<CommandOption> bulkEditOptions()
{
    const QString assignment = QStringLiteral("FIELD=VALUE");
    return {
        {Set, assignment,
         EditText::tr("Set a field of all of them: %1, or owner (of the credential)").arg(fieldWords()), false, true},
        {Clear, QStringLiteral("FIELD"), EditText::tr("Empty a field"), false, true},
        {Add, assignment, EditText::tr("Add external applications: applications=Salesforce"), false, true},
        {Remove, assignment, EditText::tr("Remove external applications"), false, true},
        {Fill, QStringLiteral("FIELD=PATTERN"),
         EditText::tr("Fill a field from a pattern such as email={first}.{last}@example.com"), false, true},
        {Replace, QStringLiteral("FIELD/FIND/WITH"), EditText::tr("Replace a text within a field"), false, true},
        {MatchCase, {}, EditText::tr("--replace tells capital letters from small ones")},
    };
}

Result<BulkEdit> bulkEditOf(const Arguments &arguments, const Catalog &catalog)
{
    BulkEdit edit;
    STEWARD_TRY(addValues(edit, arguments, Set, Operation::Set, catalog));
    STEWARD_TRY(addValues(edit, arguments, Add, Operation::Add, catalog));
    STEWARD_TRY(addValues(edit, arguments, Remove, Operation::Remove, catalog));
    STEWARD_TRY(addValues(edit, arguments, Fill, Operation::Fill, catalog));
    for (const QString &typed : arguments.texts(Clear)) {
        if (typed.trimmed().compare(Owner, Qt::CaseInsensitive) == 0) {
            edit.owner = QString();
            continue;
        }
        const Result<Field> field = fieldOf(typed);
        STEWARD_TRY(field);
        edit.fields.append({.field = *field, .operation = Operation::Clear});
    }
    for (const QString &typed : arguments.texts(Replace)) {
        const Result<FieldEdit> one = replacement(typed, arguments.has(MatchCase));
        STEWARD_TRY(one);
        edit.fields.append(*one);
    }
    if (edit.isEmpty())
        return invalid(EditText::tr("Nothing to change was named. Add an option such as --set organization=Bank."));
    STEWARD_TRY(checkedBulkEdit(edit, catalog));
    return edit;
}

} // namespace steward
