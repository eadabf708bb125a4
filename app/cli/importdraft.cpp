#include "app/cli/importdraft.h"

#include "models/exchange/savedmapping.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace steward {

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

const QString File = QStringLiteral("FILE");
const QString By = QStringLiteral("--by");
const QString OnExisting = QStringLiteral("--on-existing");
const QString Map = QStringLiteral("--map");
const QString Default = QStringLiteral("--default");
const QString Encoding = QStringLiteral("--encoding");
const QString SeparatorOption = QStringLiteral("--separator");
const QString Quote = QStringLiteral("--quote");
const QString HeadingRow = QStringLiteral("--heading-row");
const QString OnConflict = QStringLiteral("--on-conflict");
const QString Mapping = QStringLiteral("--mapping");

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
            DraftText::tr("“%1” is no value of %2. Use one of: %3.").arg(arguments.text(option), option, words));
    return value;
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
    const auto quote = chosen(arguments, Quote, quoteFromKey, QStringLiteral("double, single, none"));
    STEWARD_TRY(quote);
    options.quote = *quote;
    if (arguments.has(HeadingRow)) {
        bool ok = false;
        options.headingRow = arguments.text(HeadingRow).toInt(&ok);
        if (!ok || *options.headingRow < 0)
            return invalid(
                DraftText::tr("%1 is the number of a row, or 0 when there are no headings.").arg(HeadingRow));
    }
    return options;
}

/// "Column=field": the column by its heading or number, the field by its key; no field leaves the column out.
Result<void> mapColumn(ColumnMapping &mapping, QStringList &mapped, const QString &typed, const ImportFile &file)
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
        return invalid(DraftText::tr("“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.")
                           .arg(typed, headings.join(QStringLiteral(", "))));
    const std::optional<ColumnTarget> target = targetFromKey(key, file.catalog);
    if (!target) {
        QStringList keys;
        for (const ColumnTarget &one : columnTargets(file.catalog))
            keys.append(targetKey(one, file.catalog));
        return invalid(DraftText::tr("“%1” is no field. Use one of: %2; nothing leaves the column out.")
                           .arg(key, keys.mid(1).join(QStringLiteral(", "))));
    }
    if (target->kind != ColumnTarget::Kind::Ignore && mapped.contains(targetKey(*target, file.catalog)))
        return invalid(DraftText::tr("Two columns are mapped to %1. Map one of them.").arg(key));
    // What a column was found to be goes to the one that is named.
    for (ColumnTarget &other : mapping) {
        if (other == *target)
            other = {};
    }
    mapped.append(targetKey(*target, file.catalog));
    mapping[column] = *target;
    return {};
}

Result<void> addDefault(ImportOptions &options, const QString &typed, const Catalog &catalog)
{
    const FieldSpec *spec = fieldSpec(typed.section(u'=', 0, 0).trimmed().remove(u'-'));
    if (!spec)
        return invalid(
            DraftText::tr("“%1” names no field. Write it as FIELD=VALUE, for example kind=person.").arg(typed));
    const QString value = typed.section(u'=', 1);
    const Result<QJsonValue> parsed = parseField(spec->field, value, catalog);
    STEWARD_TRY(parsed);
    options.defaults.insert(spec->field, value);
    return {};
}

/// As the columns are found, or as a file says that was saved before.
Result<ImportDraft> foundDraft(const Arguments &arguments, const ImportFile &file)
{
    if (!arguments.has(Mapping)) {
        ImportDraft draft {file.sheet, mappingOf(file.matches), {}, {}};
        if (draft.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid}))
            draft.options.findBy = ImportOptions::FindBy::Uid;
        return draft;
    }
    QFile input(arguments.text(Mapping));
    if (!input.open(QIODevice::ReadOnly))
        return Error {ErrorKind::NotFound,
                      DraftText::tr("The mapping %1 could not be read.").arg(arguments.text(Mapping)),
                      input.errorString()};
    const Result<SavedMapping> saved = savedMappingFromJson(input.readAll());
    STEWARD_TRY(saved);
    const AppliedMapping on = applied(*saved, *file.sheet, file.matches, file.catalog);
    if (!on.missing.isEmpty())
        return invalid(DraftText::tr("The mapping does not fit this file and directory; not there: %1. Use another "
                                     "one, or correct it.")
                           .arg(on.missing.join(QStringLiteral(", "))));
    return ImportDraft {file.sheet, on.mapping, on.options, {}};
}

} // namespace

QString encodingWords()
{
    QStringList words;
    for (const TextEncoding encoding : textEncodings())
        words.append(encodingKey(encoding));
    return words.join(QStringLiteral(", "));
}

Result<ImportSource> importSourceOf(const Arguments &arguments)
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
        return invalid(DraftText::tr("Standard input could not be read."));
    source.bytes = input.read(options->limits.bytes + 1);
    return source;
}

Result<ImportDraft> importDraftOf(const Arguments &arguments, const ImportFile &file)
{
    Result<ImportDraft> found = foundDraft(arguments, file);
    STEWARD_TRY(found);
    ImportDraft draft = *found;
    const bool hadUid = draft.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid});
    QStringList mapped;
    for (const QString &typed : arguments.texts(Map))
        STEWARD_TRY(mapColumn(draft.mapping, mapped, typed, file));
    for (const QString &typed : arguments.texts(Default))
        STEWARD_TRY(addDefault(draft.options, typed, file.catalog));
    const auto by = chosen(arguments, By, findByFromKey, QStringLiteral("email, user-name, uid"));
    STEWARD_TRY(by);
    const bool hasUid = draft.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid});
    draft.options.findBy = by->value_or(hasUid && !hadUid ? ImportOptions::FindBy::Uid : draft.options.findBy);
    const auto existing = chosen(arguments, OnExisting, onExistingFromKey, QStringLiteral("update, skip, fail"));
    STEWARD_TRY(existing);
    draft.options.onExisting = existing->value_or(draft.options.onExisting);
    const auto conflict = chosen(arguments, OnConflict, onConflictFromKey, QStringLiteral("fail, file, directory"));
    STEWARD_TRY(conflict);
    draft.options.onConflict = conflict->value_or(draft.options.onConflict);
    return draft;
}

QStringList columnLines(const Arguments &arguments, const ImportFile &file, const ImportDraft &draft)
{
    if (arguments.has(Mapping))
        return {};
    QStringList said;
    for (const QString &typed : arguments.texts(Map))
        said.append(typed.left(typed.lastIndexOf(u'=')).trimmed().toCaseFolded());
    QStringList unread;
    QStringList guessed;
    for (qsizetype i = 0; i < std::min(draft.mapping.size(), file.matches.size()); ++i) {
        const QString &heading = file.sheet->headings().at(i);
        const ColumnMatch &match = file.matches.at(i);
        if (match.isPassword || said.contains(heading.trimmed().toCaseFolded())
            || said.contains(QString::number(i + 1)))
            continue;
        if (draft.mapping.at(i).kind == ColumnTarget::Kind::Ignore)
            unread.append(DraftText::tr("“%1”").arg(heading));
        else if (match.guessed && draft.mapping.at(i) == match.target)
            guessed.append(DraftText::tr("“%1” as %2", "a column, and what it is taken for")
                               .arg(heading, targetText(match.target, file.catalog)));
    }
    QStringList lines;
    if (!unread.isEmpty())
        lines.append(DraftText::tr("Columns that are not read: %1. If one matters, say with %2 what it is.")
                         .arg(unread.join(QStringLiteral(", ")), Map));
    if (!guessed.isEmpty())
        lines.append(DraftText::tr("Columns whose meaning is guessed: %1. Say it with %2 where it is another one.")
                         .arg(guessed.join(QStringLiteral(", ")), Map));
    return lines;
}

QList<CommandOption> importDraftOptions()
{
    return {
        {File, {}, DraftText::tr("The file; - for standard input"), true},
        {By, QStringLiteral("email|user-name|uid"),
         DraftText::tr("How a row finds its account; otherwise the uid, if there is such a column, or the email")},
        {OnExisting, QStringLiteral("update|skip|fail"),
         DraftText::tr("What happens to that account; otherwise update")},
        {OnConflict, QStringLiteral("fail|file|directory"),
         DraftText::tr("What counts for a field that was changed in the file, and in the directory after the file "
                       "was written; otherwise the row fails")},
        {Mapping, QStringLiteral("FILE"),
         DraftText::tr("How the columns are read, as saved by --save-mapping or the window")},
        {Map, QStringLiteral("COLUMN=FIELD"),
         DraftText::tr("What a column is, for example “Dept=organization”; without a field it is left out"), false,
         true},
        {Default, QStringLiteral("FIELD=VALUE"),
         DraftText::tr("What new accounts get where the file says nothing, for example kind=person"), false, true},
        {Encoding, QStringLiteral("NAME"), DraftText::tr("How letters are written: %1").arg(encodingWords())},
        {SeparatorOption, QStringLiteral("NAME"), DraftText::tr("comma, semicolon, tab or pipe")},
        {Quote, QStringLiteral("NAME"), DraftText::tr("Quotation marks around cells: double, single or none")},
        {HeadingRow, QStringLiteral("N"), DraftText::tr("The row with the headings; 0: there is none")},
    };
}

} // namespace steward
