#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/telling.h"
#include "models/actions/importactions.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/rowtext.h"

#include <QFile>

#include <cstdio>

namespace steward {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

const QString File = QStringLiteral("FILE");
const QString By = QStringLiteral("--by");
const QString OnExisting = QStringLiteral("--on-existing");
const QString Map = QStringLiteral("--map");
const QString Default = QStringLiteral("--default");
const QString Encoding = QStringLiteral("--encoding");
const QString SeparatorOption = QStringLiteral("--separator");
const QString HeadingRow = QStringLiteral("--heading-row");
const QString SendCredentials = QStringLiteral("--send-credentials");
const QString Problems = QStringLiteral("--problems");

Error invalid(const QString &message)
{
    return Error {ErrorKind::Invalid, message};
}

/// The value of an option in the words of `fromKey`.
template <typename FromKey>
auto chosen(const Arguments &arguments, const QString &option, FromKey fromKey, const QString &words)
    -> Result<decltype(fromKey(QString()))>
{
    decltype(fromKey(QString())) value;
    if (!arguments.has(option))
        return value;
    value = fromKey(arguments.text(option));
    if (!value)
        return invalid(
            ImportText::tr("“%1” is no value of %2. Use one of: %3.").arg(arguments.text(option), option, words));
    return value;
}

QString encodingWords()
{
    QStringList words;
    for (const TextEncoding encoding : textEncodings())
        words.append(encodingKey(encoding));
    return words.join(QStringLiteral(", "));
}

Result<SheetOptions> sheetOptions(const Arguments &arguments)
{
    SheetOptions options;
    const auto encoding = chosen(arguments, Encoding, encodingFromKey, encodingWords());
    STEWARD_TRY(encoding);
    options.encoding = *encoding;
    const auto separator
        = chosen(arguments, SeparatorOption, separatorFromKey, QStringLiteral("comma, semicolon, tab, pipe"));
    STEWARD_TRY(separator);
    options.separator = *separator;
    if (arguments.has(HeadingRow)) {
        bool ok = false;
        options.headingRow = arguments.text(HeadingRow).toInt(&ok);
        if (!ok || *options.headingRow < 0)
            return invalid(
                ImportText::tr("%1 is the number of a row, or 0 when there are no headings.").arg(HeadingRow));
    }
    return options;
}

Result<ImportSource> sourceOf(const Arguments &arguments)
{
    const Result<SheetOptions> options = sheetOptions(arguments);
    STEWARD_TRY(options);
    ImportSource source;
    source.options = *options;
    source.path = arguments.text(File);
    if (source.path != QStringLiteral("-"))
        return source;
    source.path.clear();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return invalid(ImportText::tr("Standard input could not be read."));
    source.bytes = input.read(options->limits.bytes + 1);
    return source;
}

/// "Column=field": the column by its heading or number, the field by its key; no field leaves the column out.
Result<void> mapColumn(ColumnMapping &mapping, const QString &typed, const ImportFile &file)
{
    const qsizetype equals = typed.lastIndexOf(u'=');
    const QString heading = typed.left(equals).trimmed();
    const QString key = typed.mid(equals + 1).trimmed();
    const QStringList &headings = file.sheet->headings();
    qsizetype column = -1;
    for (qsizetype i = 0; equals > 0 && i < headings.size(); ++i) {
        if (column < 0 && headings.at(i).compare(heading, Qt::CaseInsensitive) == 0)
            column = i;
    }
    bool isNumber = false;
    if (const int number = heading.toInt(&isNumber); column < 0 && isNumber && number > 0 && number <= headings.size())
        column = number - 1;
    if (column < 0)
        return invalid(ImportText::tr("“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.")
                           .arg(typed, headings.join(QStringLiteral(", "))));
    const std::optional<ColumnTarget> target = targetFromKey(key, file.catalog);
    if (!target) {
        QStringList keys;
        for (const ColumnTarget &one : columnTargets(file.catalog))
            keys.append(targetKey(one, file.catalog));
        return invalid(ImportText::tr("“%1” is no field. Use one of: %2; nothing leaves the column out.")
                           .arg(key, keys.mid(1).join(QStringLiteral(", "))));
    }
    mapping[column] = *target;
    return {};
}

Result<void> addDefault(ImportOptions &options, const QString &typed, const Catalog &catalog)
{
    const FieldSpec *spec = fieldSpec(typed.section(u'=', 0, 0).trimmed().remove(u'-'));
    if (!spec)
        return invalid(
            ImportText::tr("“%1” names no field. Write it as FIELD=VALUE, for example kind=person.").arg(typed));
    const QString value = typed.section(u'=', 1);
    const Result<QJsonValue> parsed = parseField(spec->field, value, catalog);
    STEWARD_TRY(parsed);
    options.defaults.insert(spec->field, value);
    return {};
}

Result<ImportDraft> draftOf(const Arguments &arguments, const ImportFile &file)
{
    ImportDraft draft {file.sheet, mappingOf(file.matches), {}, {}};
    for (const QString &typed : arguments.texts(Map))
        STEWARD_TRY(mapColumn(draft.mapping, typed, file));
    for (const QString &typed : arguments.texts(Default))
        STEWARD_TRY(addDefault(draft.options, typed, file.catalog));
    const auto by = chosen(arguments, By, findByFromKey, QStringLiteral("email, user-name, uid"));
    STEWARD_TRY(by);
    const bool hasUid = draft.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid});
    draft.options.findBy = by->value_or(hasUid ? ImportOptions::FindBy::Uid : ImportOptions::FindBy::Email);
    const auto existing = chosen(arguments, OnExisting, onExistingFromKey, QStringLiteral("update, skip, fail"));
    STEWARD_TRY(existing);
    draft.options.onExisting = existing->value_or(ImportOptions::OnExisting::Update);
    return draft;
}

void printPlan(Session &session, const ImportPlan &plan)
{
    Listing listing;
    listing.keys = QStringList {QStringLiteral("row"), QStringLiteral("result"), QStringLiteral("name"),
                                QStringLiteral("email"), QStringLiteral("what")};
    listing.titles = QStringList {ImportText::tr("Row"), ImportText::tr("Result"), ImportText::tr("Name"),
                                  ImportText::tr("Email"), ImportText::tr("What happens")};
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        const ImportRow row = plan.row(i);
        listing.rows.append(
            {row.number, rowStateKey(row.state), nameOf(row), emailOf(row), whatHappens(row, plan.context().catalog)});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
}

void printProblems(Console &console, const ImportPlan &plan)
{
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        if (plan.state(i) == RowState::Problem)
            console.message(
                ImportText::tr("Row %1: %2").arg(plan.draft().sheet->numberOf(i)).arg(problemText(plan.row(i))));
    }
}

QString summary(const ImportPlan &plan)
{
    return ImportText::tr("%1 new, %2 changed, %3 unchanged, %4 with problems")
        .arg(plan.count(RowState::New))
        .arg(plan.count(RowState::Changed))
        .arg(plan.count(RowState::Unchanged))
        .arg(plan.count(RowState::Problem));
}

Result<ExitCode> tellOutcome(Session &session, const ImportPlan &plan, const Outcome &outcome)
{
    if (outcome.state == Outcome::State::NeedsConsent) {
        for (const QString &line : consequenceLines(outcome.impact, outcome.catalog))
            session.console().message(line);
        session.console().message(ImportText::tr("Nothing was changed. Add --even-if-last to do it all the same."));
        return ExitCode::Refused;
    }
    if (outcome.state == Outcome::State::Refused) {
        for (const RowLeft &left : outcome.left)
            session.console().message(ImportText::tr("%1: %2").arg(left.name, left.reason));
        session.console().message(ImportText::tr("Nothing was changed. Try again."));
        return ExitCode::Conflict;
    }
    if (!session.wantsJson())
        session.console().result(outcome.set ? ImportText::tr("%1 [change %2]: %3")
                                                   .arg(sentenceOf(*outcome.set))
                                                   .arg(outcome.set->id.value)
                                                   .arg(summary(plan))
                                             : ImportText::tr("Nothing to import: %1").arg(summary(plan)));
    else
        printPlan(session, plan);
    return plan.count(RowState::Problem) > 0 ? ExitCode::Partial : ExitCode::Done;
}

Result<ExitCode> importFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<ImportSource> source = sourceOf(arguments);
    STEWARD_TRY(source);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    ImportActions actions(session.store(), *author);
    const Result<ImportFile> file = await(actions.read(*source));
    STEWARD_TRY(file);
    if (!file->sheet->isEncodingCertain())
        return invalid(ImportText::tr("The file does not say how its letters are written; it may be %1. Say so with "
                                      "--encoding (%2).")
                           .arg(encodingName(file->sheet->encoding()), encodingWords()));
    const Result<ImportDraft> draft = draftOf(arguments, *file);
    STEWARD_TRY(draft);
    const Result<ImportPlanPtr> plan = await(actions.preview(*draft));
    STEWARD_TRY(plan);
    if (arguments.has(Problems) && (*plan)->count(RowState::Problem) > 0)
        STEWARD_TRY(await(actions.saveProblems(*plan, arguments.text(Problems))));
    const bool dry = arguments.has(dryRunOption().name);
    if (dry)
        printPlan(session, **plan);
    else
        printProblems(session.console(), **plan);
    const Consent consent = consentOf(arguments);
    const bool left = (*plan)->count(RowState::Problem) > 0;
    if (left && !dry && !arguments.has(yesOption({}).name)) {
        session.console().message(
            ImportText::tr("Nothing was changed: %1. Put the problems right, or add --yes to import "
                           "the other rows.")
                .arg(summary(**plan)));
        return ExitCode::Refused;
    }
    const Result<Outcome> outcome = await(actions.apply(*plan, arguments.has(SendCredentials), consent));
    STEWARD_TRY(outcome);
    if (!dry)
        return tellOutcome(session, **plan, *outcome);
    for (const QString &line : consequenceLines(outcome->impact, outcome->catalog))
        session.console().message(line);
    session.console().message(summary(**plan));
    return left ? ExitCode::Partial : ExitCode::Done;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {QStringLiteral("import"),
         ImportText::tr("Add and change accounts from a spreadsheet: CSV, or text with tabs"),
         {{File, {}, ImportText::tr("The file; - for standard input"), true},
          {By, QStringLiteral("email|user-name|uid"),
           ImportText::tr("How a row finds its account; otherwise the uid, if there is such a column, or the email")},
          {OnExisting, QStringLiteral("update|skip|fail"),
           ImportText::tr("What happens to that account; otherwise update")},
          {Map, QStringLiteral("COLUMN=FIELD"),
           ImportText::tr("What a column is, for example “Dept=organization”; without a field it is left out"), false,
           true},
          {Default, QStringLiteral("FIELD=VALUE"),
           ImportText::tr("What new accounts get where the file says nothing, for example kind=person"), false, true},
          {Encoding, QStringLiteral("NAME"), ImportText::tr("How letters are written: %1").arg(encodingWords())},
          {SeparatorOption, QStringLiteral("NAME"), ImportText::tr("comma, semicolon, tab or pipe")},
          {HeadingRow, QStringLiteral("N"), ImportText::tr("The row with the headings; 0: there is none")},
          {SendCredentials, {}, ImportText::tr("Mail a user name and a password to new accounts")},
          {Problems, QStringLiteral("OUT"), ImportText::tr("Write the rows with problems, and why, into this file")},
          yesOption(ImportText::tr("Import the other rows although some have problems")),
          dryRunOption(),
          evenIfLastOption(),
          overrideOption(),
          jsonOption()},
         importFile},
    };
}

} // namespace steward
