#pragma once

#include "models/domain/administrator.h"
#include "models/domain/catalog.h"

#include <QJsonValue>
#include <QStringList>

namespace steward {

/// The columns of accounts in files and on the command line: the fields of the field table and what else a row has.

/// Their keys: "uid", "firstName" … "deletedAt", "revision".
QStringList recordColumns();
/// The key as it was declared, or nothing: without case, "first-name" is firstName.
QString recordColumn(const QString &typed);
/// Those of a spreadsheet that is to be edited and imported again.
QStringList importableColumns();
/// The translated heading.
QString columnTitle(const QString &key);

/// Role and applications by name; null where a row has no such thing (role of an API user, time that has not come).
QJsonValue columnValue(const QString &key, const Administrator &row, const Catalog &catalog);
/// The same for readers, in the language of the console: "API user", "Yes", "HttpApi, Salesforce".
QString columnText(const QString &key, const Administrator &row, const Catalog &catalog);
/// The same for scripts, in words that never change: "api-user", "yes".
QString exactText(const QString &key, const Administrator &row, const Catalog &catalog);

/// A value as JSON in one line; characters that a terminal would obey are written as codes.
QByteArray jsonText(const QJsonValue &value);

} // namespace steward
