#pragma once

#include <QByteArray>
#include <QStringList>

namespace steward {

/// One line of CSV (RFC 4180) with its CRLF: cells with quotes, separators or line breaks stand in quotes. UTF-8.
QByteArray csvLine(const QStringList &cells, char separator = ',');

} // namespace steward
