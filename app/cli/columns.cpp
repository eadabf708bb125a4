#include "app/cli/columns.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

QString keyOf(Field field)
{
    return QLatin1StringView(fieldSpec(field).key);
}

} // namespace

QStringList standardColumns()
{
    return {QStringLiteral("uid"),      keyOf(Field::Kind),       keyOf(Field::FirstName),    keyOf(Field::LastName),
            keyOf(Field::Email),        keyOf(Field::UserName),   keyOf(Field::Organization), keyOf(Field::Role),
            keyOf(Field::Applications), QStringLiteral("status"), QStringLiteral("deleted")};
}

QStringList tableColumns()
{
    QStringList keys = standardColumns();
    keys.removeAll(QStringLiteral("uid"));
    keys.removeAll(QStringLiteral("deleted"));
    return keys;
}

Result<QStringList> parseColumns(const QString &typed)
{
    QStringList keys;
    for (const QString &part : typed.split(u',')) {
        const QString key = recordColumn(part);
        if (key.isEmpty())
            return Error {ErrorKind::Invalid,
                          ColumnText::tr("There is no column “%1”. Use one of: %2.")
                              .arg(part.trimmed(), recordColumns().join(QStringLiteral(", ")))};
        keys.append(key);
    }
    return keys;
}

Listing listingOf(const QList<Administrator> &rows, const QStringList &keys, const Catalog &catalog)
{
    Listing listing;
    listing.keys = keys;
    for (const QString &key : keys)
        listing.titles.append(columnTitle(key));
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
