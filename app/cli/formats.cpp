#include "app/cli/formats.h"

#include "models/exchange/csv.h"
#include "models/exchange/recordcolumns.h"

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <unicode/uchar.h>

#include <algorithm>

namespace steward {

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

int cellsOf(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

QString isoTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

QString tableTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString cellText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FormatText::tr("yes") : FormatText::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.toString());
    return parts.join(QStringLiteral(", "));
}

QByteArray toJson(const Listing &listing)
{
    QByteArray out = "[";
    for (qsizetype row = 0; row < listing.rows.size(); ++row) {
        out += row == 0 ? "\n{" : ",\n{";
        for (qsizetype i = 0; i < listing.keys.size(); ++i) {
            out += i == 0 ? "" : ",";
            out += jsonText(listing.keys.at(i)) + ':' + jsonText(listing.rows.at(row).at(i));
        }
        out += '}';
    }
    return out + (listing.rows.isEmpty() ? "]\n" : "\n]\n");
}

QByteArray toCsv(const Listing &listing)
{
    QByteArray out = csvLine(listing.keys);
    for (const QList<QJsonValue> &row : listing.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(cellText(value));
        out += csvLine(cells);
    }
    return out;
}

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toStdU32String())
        width += cellsOf(c);
    return width;
}

QByteArray toTable(const Listing &listing)
{
    QList<QStringList> lines {listing.titles};
    for (const QList<QJsonValue> &row : listing.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(printable(cellText(value)));
        lines.append(cells);
    }
    QList<qsizetype> widths(listing.titles.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(line.at(i)));
    }
    QByteArray out;
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line.at(i) + QString(widths.at(i) - displayWidth(line.at(i)) + 2, u' ');
        while (text.endsWith(u' '))
            text.chop(1);
        out += text.toUtf8() + '\n';
    }
    return out;
}

} // namespace steward
