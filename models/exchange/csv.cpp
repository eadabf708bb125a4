#include "models/exchange/csv.h"

#include <algorithm>

namespace steward {

namespace {

QByteArray csvCell(const QString &text, char separator)
{
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [separator](QChar c) {
        return c == u'"' || c == QLatin1Char(separator) || c == u'\n' || c == u'\r';
    });
    return quoted ? '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"' : text.toUtf8();
}

} // namespace

QByteArray csvLine(const QStringList &cells, char separator)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        line += csvCell(cells.at(i), separator);
    }
    return line + "\r\n";
}

} // namespace steward
