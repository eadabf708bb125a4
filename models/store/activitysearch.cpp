#include "models/store/activitysearch.h"

#include "models/domain/folding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace steward {

namespace {

const QString ApplicationsKey = QStringLiteral("applications");
const QString RoleKey = QStringLiteral("role");

} // namespace

ActivitySearch::ActivitySearch(const QString &text, const Catalog &catalog)
    : m_needle(folded(cleaned(text))), m_escapes(std::any_of(m_needle.cbegin(), m_needle.cend(), [](QChar c) {
          return c == u'"' || c == u'\\' || c == u'/' || c.unicode() < 0x20;
      }))
{
    for (const Application &one : catalog.applications) {
        if (isInText(one.name))
            m_applications.insert(one.id.value);
    }
    for (const Role &one : catalog.roles) {
        if (isInText(one.name))
            m_roles.insert(one.id.value);
    }
}

bool ActivitySearch::isInText(const QString &text) const
{
    return !text.isEmpty() && folded(text).contains(m_needle);
}

bool ActivitySearch::isIn(const ChangeSet &set) const
{
    return isInText(set.subject) || isInText(set.operatorName) || isInText(set.reason)
        || isInText(cleaned(withoutIsolates(sentenceOf(set))));
}

bool ActivitySearch::isInImage(const QString &json) const
{
    // Most images have no such letters anywhere, and need no look at their values.
    const bool named = (!m_applications.isEmpty() && json.contains(ApplicationsKey))
        || (!m_roles.isEmpty() && json.contains(RoleKey));
    if (!named && !m_escapes && !isInText(json))
        return false;
    return isInObject(QJsonDocument::fromJson(json.toUtf8()).object());
}

bool ActivitySearch::isInObject(const QJsonObject &object) const
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (isInValue(it.key(), it.value()))
            return true;
    }
    return false;
}

bool ActivitySearch::isInValue(const QString &key, const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return isInText(value.toString());
    case QJsonValue::Double:
        return (key == ApplicationsKey && m_applications.contains(value.toInteger()))
            || (key == RoleKey && m_roles.contains(value.toInteger()));
    case QJsonValue::Array: {
        const QJsonArray parts = value.toArray();
        return std::any_of(parts.cbegin(), parts.cend(), [&](const QJsonValue &part) { return isInValue(key, part); });
    }
    case QJsonValue::Object:
        return isInObject(value.toObject());
    default:
        return false;
    }
}

} // namespace steward
