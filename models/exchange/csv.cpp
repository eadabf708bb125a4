#include "models/exchange/csv.h"

#include <algorithm>

namespace steward {

namespace {

QByteArray csvCell(const QString &text)
{
    const bool quoted = std::any_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return quoted ? '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"' : text.toUtf8();
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + csvCell(cells.at(i));
    return line + "\r\n";
}

} // namespace steward
