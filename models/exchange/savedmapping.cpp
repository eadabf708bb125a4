#include "models/exchange/savedmapping.h"

#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace steward {

namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(SavedMapping)
};

const QString MappingKey = QStringLiteral("stewardMapping");
const QString ColumnsKey = QStringLiteral("columns");
const QString HeadingKey = QStringLiteral("heading");
const QString FieldKey = QStringLiteral("field");
const QString FindByKey = QStringLiteral("by");
const QString OnExistingKey = QStringLiteral("onExisting");
const QString OnConflictKey = QStringLiteral("onConflict");
const QString DefaultsKey = QStringLiteral("defaults");
constexpr int MappingVersion = 1;
constexpr qsizetype MostBytes = 1024LL * 1024;

/// The word under this key, if it is one that `fromKey` knows.
template <typename FromKey> Result<QString> wordAt(const QJsonObject &object, const QString &key, FromKey fromKey)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString() || !fromKey(value.toString()))
        return invalid(MappingText::tr("The mapping has no valid value of “%1”.").arg(key));
    return value.toString();
}

Result<void> readColumns(SavedMapping &saved, const QJsonValue &list)
{
    if (!list.isArray())
        return invalid(MappingText::tr("The mapping has no list of columns."));
    for (const QJsonValue &one : list.toArray()) {
        const QJsonValue heading = one[HeadingKey];
        const QJsonValue field = one[FieldKey];
        if (!heading.isString() || !field.isString())
            return invalid(MappingText::tr("A column of the mapping needs a “%1” and a “%2”, both texts.")
                               .arg(HeadingKey, FieldKey));
        saved.columns.append({heading.toString(), field.toString()});
    }
    return {};
}

Result<void> readDefaults(SavedMapping &saved, const QJsonObject &defaults)
{
    for (auto it = defaults.constBegin(); it != defaults.constEnd(); ++it) {
        if (!fieldSpec(it.key()) || !it.value().isString())
            return invalid(MappingText::tr("“%1” of the defaults is no field with a text.").arg(it.key()));
        saved.defaults.insert(it.key(), it.value().toString());
    }
    return {};
}

} // namespace

SavedMapping savedMapping(const ImportDraft &draft, const Catalog &catalog)
{
    SavedMapping saved;
    const QStringList &headings = draft.sheet->headings();
    for (qsizetype column = 0; column < std::min(headings.size(), draft.mapping.size()); ++column)
        saved.columns.append({headings.at(column), targetKey(draft.mapping.at(column), catalog)});
    saved.findBy = findByKey(draft.options.findBy);
    saved.onExisting = onExistingKey(draft.options.onExisting);
    saved.onConflict = onConflictKey(draft.options.onConflict);
    for (auto it = draft.options.defaults.cbegin(); it != draft.options.defaults.cend(); ++it)
        saved.defaults.insert(QLatin1StringView(fieldSpec(it.key()).key), it.value());
    return saved;
}

QByteArray toJson(const SavedMapping &saved)
{
    QJsonArray columns;
    for (const auto &[heading, field] : saved.columns)
        columns.append(QJsonObject {{HeadingKey, heading}, {FieldKey, field}});
    QJsonObject defaults;
    for (auto it = saved.defaults.cbegin(); it != saved.defaults.cend(); ++it)
        defaults.insert(it.key(), it.value());
    QJsonObject object {{MappingKey, MappingVersion}, {ColumnsKey, columns}, {DefaultsKey, defaults}};
    for (const auto &[key, word] : {std::pair(FindByKey, saved.findBy), std::pair(OnExistingKey, saved.onExisting),
                                    std::pair(OnConflictKey, saved.onConflict)}) {
        if (!word.isEmpty())
            object.insert(key, word);
    }
    return QJsonDocument(object).toJson();
}

Result<SavedMapping> savedMappingFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.first(std::min(json.size(), MostBytes)), &fault);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.contains(MappingKey))
        return invalid(MappingText::tr("This is no mapping of columns. Save one from the import window, or with "
                                       "import --save-mapping."));
    if (object.value(MappingKey) != QJsonValue(MappingVersion))
        return invalid(MappingText::tr("The mapping is of another version of Steward. Save it anew."));
    SavedMapping saved;
    STEWARD_TRY(readColumns(saved, object.value(ColumnsKey)));
    STEWARD_TRY(readDefaults(saved, object.value(DefaultsKey).toObject()));
    const Result<QString> findBy = wordAt(object, FindByKey, findByFromKey);
    STEWARD_TRY(findBy);
    saved.findBy = *findBy;
    const Result<QString> onExisting = wordAt(object, OnExistingKey, onExistingFromKey);
    STEWARD_TRY(onExisting);
    saved.onExisting = *onExisting;
    const Result<QString> onConflict = wordAt(object, OnConflictKey, onConflictFromKey);
    STEWARD_TRY(onConflict);
    saved.onConflict = *onConflict;
    return saved;
}

AppliedMapping applied(const SavedMapping &saved, const Sheet &sheet, const QList<ColumnMatch> &matches,
                       const Catalog &catalog)
{
    AppliedMapping result {mappingOf(matches), {}, {}};
    QStringList headings;
    for (const QString &heading : sheet.headings())
        headings.append(folded(heading));
    QList<bool> named(headings.size(), false);
    for (const auto &[heading, key] : saved.columns) {
        const std::optional<ColumnTarget> target = targetFromKey(key, catalog);
        // Of columns with the same heading, each is meant once, in their order.
        qsizetype column = headings.indexOf(folded(heading));
        while (column >= 0 && named.at(column))
            column = headings.indexOf(folded(heading), column + 1);
        if (column >= 0 && target) {
            named[column] = true;
            result.mapping[column] = *target;
        } else if (!key.isEmpty()) {
            result.missing.append(column < 0 ? heading : key);
        }
    }
    // What the mapping says of one column, no other one is taken for.
    for (qsizetype column = 0; column < result.mapping.size(); ++column) {
        for (qsizetype other = 0; other < result.mapping.size(); ++other) {
            if (named.at(other) && !named.at(column) && result.mapping.at(other) == result.mapping.at(column))
                result.mapping[column] = {};
        }
    }
    if (result.mapping.contains(ColumnTarget {ColumnTarget::Kind::Uid}))
        result.options.findBy = ImportOptions::FindBy::Uid;
    result.options.findBy = findByFromKey(saved.findBy).value_or(result.options.findBy);
    result.options.onExisting = onExistingFromKey(saved.onExisting).value_or(result.options.onExisting);
    result.options.onConflict = onConflictFromKey(saved.onConflict).value_or(result.options.onConflict);
    for (auto it = saved.defaults.cbegin(); it != saved.defaults.cend(); ++it) {
        const FieldSpec *spec = fieldSpec(it.key());
        if (spec && parseField(spec->field, it.value(), catalog))
            result.options.defaults.insert(spec->field, it.value());
        else
            result.missing.append(it.key() + u'=' + it.value());
    }
    return result;
}

} // namespace steward
