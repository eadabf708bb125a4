#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace steward {

/// Multi-valued attributes of SCIM (RFC 7643, section 2.4): emails, roles, entitlements. Pure functions; any thread.

/// The elements; some servers send one value without an array, or plain texts.
QJsonArray scimElements(const QJsonObject &resource, QLatin1StringView attribute);
QString scimElementValue(const QJsonValue &element);

/// The element that counts: the primary one, else the one for work, else the first; -1: there is none.
qsizetype scimChosen(const QJsonArray &all);
QString scimChosenValue(const QJsonArray &all);

/// An empty attribute is one that is not there.
void writeScimElements(QJsonObject &resource, QLatin1StringView attribute, const QJsonArray &array);

} // namespace steward
