#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace steward {

/// JSON from outside: an object, or `{"": […]}` for an array; at most 64 levels deep. The error's message is for the
/// reader.
Result<QJsonObject> parsedJson(const QByteArray &text);

/// The value at "a.b.c"; undefined when there is none. The empty path is the object itself.
QJsonValue jsonAt(const QJsonObject &object, const QString &path);
/// Puts a value there, and makes what is missing on the way; undefined takes it away.
void setJsonAt(QJsonObject &object, const QString &path, const QJsonValue &value);

/// A time as ISO 8601 or RFC 3339 with any number of decimals, as a number of seconds or of milliseconds; 0: none.
qint64 jsonTime(const QJsonValue &value);
/// As RFC 3339 in UTC with milliseconds.
QString jsonTimeText(qint64 time);

/// Text or a number as text; anything else is empty.
QString scalarText(const QJsonValue &value);
/// true, "true", "True", 1, and their opposites; anything else is `otherwise`.
bool jsonFlag(const QJsonValue &value, bool otherwise);

/// The object without passwords and other secrets, wherever they stand; the first one found is returned in `first`.
QJsonObject withoutSecrets(const QJsonObject &object, QString *first = nullptr);

/// What the server says in an answer that is not a success (RFC 7644, section 3.12, or as other JSON APIs do), as one
/// line of plain text; empty when it says nothing.
QString serverWords(const QByteArray &body);

} // namespace steward
