#include "models/exchange/commandline.h"

#include <QRegularExpression>

namespace steward {

namespace {

using Operation = FieldEdit::Operation;

QString operand(const QString &key, const QString &value)
{
    return key + u'=' + value;
}

/// As `parseField` reads it.
QString typedValue(const FieldEdit &one, const Catalog &catalog)
{
    switch (fieldSpec(one.field).type) {
    case FieldType::Flag:
        return one.value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Language:
        return one.value.toString();
    default:
        return fieldText(one.field, one.value, catalog);
    }
}

/// Its heading, or its number where the heading does not name it.
QString columnName(const Sheet &sheet, qsizetype column)
{
    const QString heading = sheet.headings().at(column).trimmed();
    qsizetype named = 0;
    for (const QString &other : sheet.headings())
        named += other.compare(heading, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return named == 1 && !heading.isEmpty() ? heading : QString::number(column + 1);
}

/// One line for a shell. Accounts stand before the options, which may take several values.
QString command(const QString &verb, const QString &directory, const QStringList &conditions, const QStringList &names,
                const QStringList &options)
{
    QStringList words {QStringLiteral("stewardctl"), verb, QStringLiteral("--directory"), directory};
    if (conditions.isEmpty())
        words += names;
    for (const QString &condition : conditions)
        words << QStringLiteral("--where") << condition;
    words += options;
    for (QString &word : words)
        word = shellQuoted(word);
    return words.join(u' ');
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString replaceOperand(const QString &key, const QString &find, const QString &with)
{
    for (const QChar separator : QStringLiteral("/|#,;!~^")) {
        if (!find.contains(separator) && !with.contains(separator))
            return key + separator + find + separator + with;
    }
    // A control character that no field can have.
    return key + QChar(0x1F) + find + QChar(0x1F) + with;
}

QStringList editOptions(const BulkEdit &edit, const Catalog &catalog)
{
    QStringList options;
    for (const FieldEdit &one : edit.fields) {
        const QString key = QLatin1StringView(fieldSpec(one.field).key);
        switch (one.operation) {
        case Operation::Set:
            options << QStringLiteral("--set") << operand(key, typedValue(one, catalog));
            break;
        case Operation::Clear:
            options << QStringLiteral("--clear") << key;
            break;
        case Operation::Add:
            options << QStringLiteral("--add") << operand(key, typedValue(one, catalog));
            break;
        case Operation::Remove:
            options << QStringLiteral("--remove") << operand(key, typedValue(one, catalog));
            break;
        case Operation::Fill:
            options << QStringLiteral("--fill") << operand(key, one.text);
            break;
        case Operation::Replace:
            options << QStringLiteral("--replace") << replaceOperand(key, one.text, one.with);
            if (one.matchCase && !options.contains(QStringLiteral("--match-case")))
                options << QStringLiteral("--match-case");
            break;
        }
    }
    if (edit.owner)
        options << QStringLiteral("--set") << operand(QStringLiteral("owner"), *edit.owner);
    return options;
}

QString editCommand(const QString &directory, const QStringList &conditions, const QStringList &names,
                    const BulkEdit &edit, const Catalog &catalog)
{
    return command(QStringLiteral("edit"), directory, conditions, names, editOptions(edit, catalog));
}

QString deleteCommand(const QString &directory, const QStringList &conditions, const QStringList &names)
{
    return command(QStringLiteral("delete"), directory, conditions, names, {QStringLiteral("--yes")});
}

QString importCommand(const QString &directory, const QString &path, const SheetOptions &sheet,
                      const ImportDraft &draft, const QList<ColumnMatch> &matches, const Catalog &catalog,
                      bool sendCredentials)
{
    QStringList options;
    const auto add = [&options](const QString &name, const QString &value) { options << name << value; };
    if (sheet.encoding)
        add(QStringLiteral("--encoding"), encodingKey(*sheet.encoding));
    if (sheet.separator)
        add(QStringLiteral("--separator"), separatorKey(*sheet.separator));
    if (sheet.quote)
        add(QStringLiteral("--quote"), quoteKey(*sheet.quote));
    if (sheet.headingRow)
        add(QStringLiteral("--heading-row"), QString::number(*sheet.headingRow));
    const ColumnMapping found = mappingOf(matches);
    for (qsizetype i = 0; i < draft.mapping.size(); ++i) {
        if (i >= found.size() || draft.mapping.at(i) != found.at(i))
            add(QStringLiteral("--map"), operand(columnName(*draft.sheet, i), targetKey(draft.mapping.at(i), catalog)));
    }
    const ImportOptions &wishes = draft.options;
    const bool hasUid = draft.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid});
    if (wishes.findBy != (hasUid ? ImportOptions::FindBy::Uid : ImportOptions::FindBy::Email))
        add(QStringLiteral("--by"), findByKey(wishes.findBy));
    if (wishes.onExisting != ImportOptions().onExisting)
        add(QStringLiteral("--on-existing"), onExistingKey(wishes.onExisting));
    if (wishes.onConflict != ImportOptions().onConflict)
        add(QStringLiteral("--on-conflict"), onConflictKey(wishes.onConflict));
    for (auto it = wishes.defaults.cbegin(); it != wishes.defaults.cend(); ++it)
        add(QStringLiteral("--default"), operand(QLatin1StringView(fieldSpec(it.key()).key), it.value()));
    if (sendCredentials)
        options << QStringLiteral("--send-credentials");
    return command(QStringLiteral("import"), directory, {}, {path}, options);
}

QString exportCommand(const QString &directory, const QString &path, ExportFormat format, const ExportedRows &rows)
{
    QStringList options {QStringLiteral("--format"), exportFormatKey(format), QStringLiteral("--columns"),
                         rows.columns.join(u',')};
    if (!rows.sortColumns.isEmpty())
        options << QStringLiteral("--sort") << rows.sortColumns.join(u',');
    if (rows.recycleBin)
        options << QStringLiteral("--deleted");
    for (const QString &condition : rows.conditions)
        options << QStringLiteral("--where") << condition;
    // The file is there now.
    options << QStringLiteral("--yes");
    return command(QStringLiteral("export"), directory, {}, {path}, options);
}

} // namespace steward
