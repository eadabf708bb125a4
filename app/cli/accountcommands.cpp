#include "app/cli/bulkjobs.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/telling.h"
#include "models/actions/administratoractions.h"

#include <QJsonArray>

#include <algorithm>

namespace steward {

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountCommands)
};

const QString AddApplication = QStringLiteral("--add-application");
const QString RemoveApplication = QStringLiteral("--remove-application");

/// The option that sets a field: "--first-name"; one of the applications at a time is "--application".
QString optionOf(const FieldSpec &spec)
{
    if (spec.type == FieldType::Applications)
        return QStringLiteral("--application");
    return QStringLiteral("--") + optionWord(QLatin1StringView(spec.key));
}

bool hasOption(const FieldSpec &spec)
{
    return spec.type != FieldType::Kind && spec.field != Field::Suspended;
}

CommandOption fieldOption(const FieldSpec &spec, bool required)
{
    const bool repeated = spec.type == FieldType::Applications;
    const QString help = spec.field == Field::UserName
        ? AccountText::tr("User name; proposed from the email when a new account has none")
        : spec.field == Field::Protected ? AccountText::tr("Whether it is protected from being deleted")
                                         : spec.text();
    const QString value = repeated     ? QStringLiteral("NAME")
        : spec.type == FieldType::Flag ? QStringLiteral("yes|no")
                                       : QStringLiteral("TEXT");
    return {optionOf(spec), value, help, required, repeated};
}

/// Each value may be one name, which may hold commas, or several parted by commas.
Result<QList<ApplicationId>> applicationsOf(const QStringList &values, const Catalog &catalog)
{
    Administrator all;
    QList<ApplicationId> ids;
    for (const QString &value : values) {
        if (const Application *application = catalog.application(value)) {
            ids.append(application->id);
            continue;
        }
        const Result<QJsonValue> parsed = parseField(Field::Applications, value, catalog);
        STEWARD_TRY(parsed);
        setFieldValue(all, Field::Applications, *parsed);
        ids += all.applications;
    }
    return ids;
}

QJsonValue applicationsValue(QList<ApplicationId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    Administrator row;
    row.applications = ids;
    return fieldValue(row, Field::Applications);
}

/// The fields that the options set; every problem is told at once.
Result<Patch> patchOf(const Arguments &arguments, const Catalog &catalog)
{
    Patch patch;
    QList<Problem> problems;
    for (const FieldSpec &spec : fieldTable()) {
        if (!hasOption(spec) || !arguments.has(optionOf(spec)))
            continue;
        if (spec.type == FieldType::Applications) {
            const Result<QList<ApplicationId>> ids = applicationsOf(arguments.texts(optionOf(spec)), catalog);
            if (ids)
                patch.insert(spec.field, applicationsValue(*ids));
            else
                problems.append({spec.field, ids.error().message});
            continue;
        }
        const Result<QJsonValue> value = parseField(spec.field, arguments.text(optionOf(spec)), catalog);
        if (value)
            patch.insert(spec.field, *value);
        else
            problems.append({spec.field, value.error().message});
    }
    return problems.isEmpty() ? Result<Patch>(patch) : Result<Patch>(toError(problems));
}

Result<ExitCode> add(Session &session, Kind kind)
{
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    const Result<Patch> patch = patchOf(session.arguments(), *catalog);
    STEWARD_TRY(patch);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    Administrator draft;
    draft.kind = kind;
    AdministratorActions actions(session.store(), *author);
    const Result<Outcome> outcome = await(actions.add(patched(draft, *patch)));
    STEWARD_TRY(outcome);
    QList<Administrator> rows;
    if (outcome->state == Outcome::State::Done) {
        const Result<Administrator> row = session.row(outcome->id);
        STEWARD_TRY(row);
        rows.append(*row);
    }
    return tell(session, *outcome, rows, {});
}

/// Takes --add-application and --remove-application into the patch.
Result<void> adjustApplications(Patch &patch, const Administrator &base, const Arguments &arguments,
                                const Catalog &catalog)
{
    if (!arguments.has(AddApplication) && !arguments.has(RemoveApplication))
        return {};
    const Result<QList<ApplicationId>> added = applicationsOf(arguments.texts(AddApplication), catalog);
    STEWARD_TRY(added);
    const Result<QList<ApplicationId>> removed = applicationsOf(arguments.texts(RemoveApplication), catalog);
    STEWARD_TRY(removed);
    QList<ApplicationId> ids = patched(base, patch).applications + *added;
    ids.removeIf([&removed](ApplicationId id) { return removed->contains(id); });
    patch.insert(Field::Applications, applicationsValue(ids));
    return {};
}

/// The options of fields set them too: "--organization Bank" is "--set organization=Bank".
Result<ExitCode> editMany(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    const Result<Patch> patch = patchOf(arguments, *catalog);
    STEWARD_TRY(patch);
    Result<BulkEdit> edit = bulkEditOf(arguments, *catalog);
    if (!edit && patch->isEmpty())
        return edit.error();
    BulkEdit all = edit ? *edit : BulkEdit();
    for (auto it = patch->cbegin(); it != patch->cend(); ++it)
        all.fields.append({.field = it.key(), .value = it.value()});
    for (const auto &[option, operation] : {std::pair(AddApplication, FieldEdit::Operation::Add),
                                            std::pair(RemoveApplication, FieldEdit::Operation::Remove)}) {
        if (!arguments.has(option))
            continue;
        const Result<QList<ApplicationId>> ids = applicationsOf(arguments.texts(option), *catalog);
        STEWARD_TRY(ids);
        all.fields.append({.field = Field::Applications, .operation = operation, .value = applicationsValue(*ids)});
    }
    STEWARD_TRY(checkedBulkEdit(all, *catalog));
    const auto ids = rowsOf(session, arguments.texts(whereOption().name), 0);
    STEWARD_TRY(ids);
    return runJob(session, {.edit = all, .ids = *ids});
}

Result<ExitCode> edit(Session &session)
{
    if (namesMany(session.arguments()))
        return editMany(session);
    const Result<QList<Administrator>> rows = session.named(Session::Where::Living);
    STEWARD_TRY(rows);
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    Result<Patch> patch = patchOf(session.arguments(), *catalog);
    STEWARD_TRY(patch);
    STEWARD_TRY(adjustApplications(*patch, rows->first(), session.arguments(), *catalog));
    if (patch->isEmpty())
        return Error {ErrorKind::Invalid,
                      AccountText::tr("Nothing to change was named. Add an option such as --last-name TEXT.")};
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    AdministratorActions actions(session.store(), *author);
    const Result<Outcome> outcome = await(actions.edit(rows->first(), *patch, consentOf(session.arguments())));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, *rows, AccountText::tr("Would change %1"));
}

QList<CommandOption> addOptions(Kind kind)
{
    QList<CommandOption> options;
    for (const FieldSpec &spec : fieldTable()) {
        if (hasOption(spec) && spec.appliesTo(kind))
            options.append(fieldOption(spec, spec.required && spec.field != Field::UserName));
    }
    options.append(jsonOption());
    return options;
}

QList<CommandOption> editOptions()
{
    QList<CommandOption> options {someOperand()};
    options += bulkOptions();
    options += bulkEditOptions();
    for (const FieldSpec &spec : fieldTable()) {
        if (hasOption(spec))
            options.append(fieldOption(spec, false));
    }
    const QString name = QStringLiteral("NAME");
    options.append({AddApplication, name, AccountText::tr("Add an external application"), false, true});
    options.append({RemoveApplication, name, AccountText::tr("Remove an external application"), false, true});
    return options + QList<CommandOption> {dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()};
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {QStringLiteral("add-api-user"), AccountText::tr("Add an API user"), addOptions(Kind::ApiUser),
         [](Session &session) { return add(session, Kind::ApiUser); }},
        {QStringLiteral("add-administrator"), AccountText::tr("Add an administrator"), addOptions(Kind::Person),
         [](Session &session) { return add(session, Kind::Person); }},
        {QStringLiteral("edit"), AccountText::tr("Change fields of one of them, or of many; “” clears an optional field"),
         editOptions(), edit},
    };
}

} // namespace steward
