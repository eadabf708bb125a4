#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace steward {

/// A result of several rows with the same keys, before it is given a format.
struct Listing {
    QStringList keys;
    QStringList titles; ///< Of the text table; as many as keys.
    QList<QList<QJsonValue>> rows;
};

/// As ISO 8601, in UTC.
QString isoTime(Timestamp time);
/// In UTC, for a table: "2026-11-26 09:15:00".
QString tableTime(Timestamp time);

/// A value as one cell: texts as they are, lists joined by ", ", flags as yes and no, null as nothing.
QString cellText(const QJsonValue &value);

/// An array with one object a line, its keys in order.
QByteArray toJson(const Listing &listing);
/// RFC 4180 with a header line: CRLF, fields with quotes, commas or line breaks in quotes. UTF-8.
QByteArray toCsv(const Listing &listing);
/// Columns aligned by blanks, under their titles.
QByteArray toTable(const Listing &listing);

/// The cells that a text takes on a terminal: two for wide characters, none for combining ones.
qsizetype displayWidth(const QString &text);

} // namespace steward
