#include "app/cli/columns.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace steward {

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

const QString UidKey = QStringLiteral("uid");
const QString StatusKey = QStringLiteral("status");
const QString CredentialKey = QStringLiteral("credential");
const QString ExpiresKey = QStringLiteral("expiresAt");
const QString DeletedKey = QStringLiteral("deleted");
const QString CreatedKey = QStringLiteral("createdAt");
const QString ChangedKey = QStringLiteral("changedAt");
const QString DeletedAtKey = QStringLiteral("deletedAt");

QString keyOf(Field field)
{
    return QLatin1StringView(fieldSpec(field).key);
}

QStringList knownColumns()
{
    QStringList keys {UidKey};
    for (const FieldSpec &spec : fieldTable())
        keys.append(QLatin1StringView(spec.key));
    return keys + QStringList {StatusKey, CredentialKey, ExpiresKey, DeletedKey, CreatedKey, ChangedKey, DeletedAtKey};
}

QJsonValue timeValue(Timestamp time)
{
    if (time == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue namedValue(const FieldSpec &spec, const Administrator &row, const Catalog &catalog)
{
    switch (spec.type) {
    case FieldType::Role:
        return row.role.isNull() ? QJsonValue() : QJsonValue(catalog.roleName(row.role));
    case FieldType::Applications:
        return QJsonArray::fromStringList(catalog.applicationNames(row.applications));
    default:
        return fieldValue(row, spec.field);
    }
}

QString titleOf(const QString &key)
{
    if (const FieldSpec *spec = fieldSpec(key))
        return spec->text();
    const QList<std::pair<QString, QString>> titles {{UidKey, ColumnText::tr("Uid")},
                                                     {StatusKey, ColumnText::tr("Status")},
                                                     {CredentialKey, ColumnText::tr("Credential")},
                                                     {ExpiresKey, ColumnText::tr("Password expires")},
                                                     {DeletedKey, ColumnText::tr("Deleted")},
                                                     {CreatedKey, ColumnText::tr("Created")},
                                                     {ChangedKey, ColumnText::tr("Changed")},
                                                     {DeletedAtKey, ColumnText::tr("Deleted at")}};
    for (const auto &[known, title] : titles) {
        if (known == key)
            return title;
    }
    return key;
}

} // namespace

QStringList standardColumns()
{
    return {UidKey,
            keyOf(Field::Kind),
            keyOf(Field::FirstName),
            keyOf(Field::LastName),
            keyOf(Field::Email),
            keyOf(Field::UserName),
            keyOf(Field::Organization),
            keyOf(Field::Role),
            keyOf(Field::Applications),
            StatusKey,
            DeletedKey};
}

QStringList tableColumns()
{
    QStringList keys = standardColumns();
    keys.removeAll(UidKey);
    keys.removeAll(DeletedKey);
    return keys;
}

Result<QStringList> parseColumns(const QString &typed)
{
    QStringList keys;
    for (const QString &part : typed.split(u',')) {
        const QString word = part.trimmed().remove(u'-');
        const QStringList known = knownColumns();
        const auto found = std::find_if(known.cbegin(), known.cend(), [&word](const QString &key) {
            return key.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (found == known.cend())
            return Error {ErrorKind::Invalid,
                          ColumnText::tr("There is no column “%1”. Use one of: %2.")
                              .arg(part.trimmed(), known.join(QStringLiteral(", ")))};
        keys.append(*found);
    }
    return keys;
}

QJsonValue columnValue(const QString &key, const Administrator &row, const Catalog &catalog)
{
    if (const FieldSpec *spec = fieldSpec(key))
        return namedValue(*spec, row, catalog);
    if (key == UidKey)
        return row.uid.toString(QUuid::WithoutBraces);
    if (key == StatusKey)
        return statusKey(row.status());
    if (key == CredentialKey)
        return credentialStateKey(row.credential.state);
    if (key == ExpiresKey)
        return timeValue(row.credential.expiresAt);
    if (key == DeletedKey)
        return row.isDeleted();
    return timeValue(key == CreatedKey ? row.createdAt : key == ChangedKey ? row.changedAt : row.deletedAt);
}

Listing listingOf(const QList<Administrator> &rows, const QStringList &keys, const Catalog &catalog)
{
    Listing listing;
    listing.keys = keys;
    for (const QString &key : keys)
        listing.titles.append(titleOf(key));
    listing.rows.reserve(rows.size());
    for (const Administrator &row : rows) {
        QList<QJsonValue> values;
        for (const QString &key : keys)
            values.append(columnValue(key, row, catalog));
        listing.rows.append(values);
    }
    return listing;
}

void sortRows(QList<Administrator> &rows, const QStringList &keys, const Catalog &catalog)
{
    using Keyed = std::pair<QStringList, qsizetype>;
    QList<Keyed> order;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList texts;
        for (const QString &key : keys)
            texts.append(folded(cellText(columnValue(key, rows.at(i), catalog))));
        order.append({texts, i});
    }
    std::stable_sort(order.begin(), order.end(), [](const Keyed &a, const Keyed &b) {
        return std::lexicographical_compare(a.first.cbegin(), a.first.cend(), b.first.cbegin(), b.first.cend());
    });
    QList<Administrator> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &one : std::as_const(order))
        sorted.append(rows.at(one.second));
    rows = sorted;
}

QString optionWord(const QString &key)
{
    QString word;
    for (const QChar c : key) {
        if (c.isUpper())
            word += u'-';
        word += c.toLower();
    }
    return word;
}

} // namespace steward
