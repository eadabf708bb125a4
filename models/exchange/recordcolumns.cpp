#include "models/exchange/recordcolumns.h"

#include "models/domain/fields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

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
const QString RevisionKey = QStringLiteral("revision");

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

/// A value as one cell, its flags as these words.
QString cell(const QJsonValue &value, const QString &yes, const QString &no)
{
    if (value.isBool())
        return value.toBool() ? yes : no;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.toString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QStringList recordColumns()
{
    QStringList keys {UidKey};
    for (const FieldSpec &spec : fieldTable())
        keys.append(QLatin1StringView(spec.key));
    return keys + QStringList {StatusKey,  CredentialKey, ExpiresKey,   DeletedKey,
                               CreatedKey, ChangedKey,    DeletedAtKey, RevisionKey};
}

QString recordColumn(const QString &typed)
{
    const QString word = typed.trimmed().remove(u'-');
    const QStringList known = recordColumns();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&word](const QString &key) {
        return key.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == known.cend() ? QString() : *found;
}

QStringList importableColumns()
{
    QStringList keys;
    for (const FieldSpec &spec : fieldTable())
        keys.append(QLatin1StringView(spec.key));
    return keys + QStringList {UidKey, RevisionKey};
}

QString columnTitle(const QString &key)
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
                                                     {DeletedAtKey, ColumnText::tr("Deleted at")},
                                                     {RevisionKey, ColumnText::tr("Revision")}};
    for (const auto &[known, title] : titles) {
        if (known == key)
            return title;
    }
    return key;
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
    if (key == RevisionKey)
        return row.revision;
    return timeValue(key == CreatedKey ? row.createdAt : key == ChangedKey ? row.changedAt : row.deletedAt);
}

QString columnText(const QString &key, const Administrator &row, const Catalog &catalog)
{
    if (const FieldSpec *spec = fieldSpec(key)) {
        const bool without = spec->type == FieldType::Role && row.role.isNull();
        return without ? QString() : fieldText(spec->field, fieldValue(row, spec->field), catalog);
    }
    if (key == StatusKey)
        return row.suspended ? ColumnText::tr("Suspended") : ColumnText::tr("Active");
    return cell(columnValue(key, row, catalog), ColumnText::tr("Yes"), ColumnText::tr("No"));
}

QString exactText(const QString &key, const Administrator &row, const Catalog &catalog)
{
    return cell(columnValue(key, row, catalog), QStringLiteral("yes"), QStringLiteral("no"));
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    // Qt writes DEL and the C1 controls as they are.
    QString safe;
    for (const QChar c : QString::fromUtf8(array.sliced(1, array.size() - 2))) {
        if (c.unicode() >= 0x7F && c.unicode() <= 0x9F)
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace steward
