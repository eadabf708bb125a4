#include "models/store/activitycondition.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace steward {

namespace {

template <typename List, typename Function> QString jsonOf(const List &list, Function value)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(value(one));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

ActivityCondition::ActivityCondition(const ActivityFilter &filter, int firstParameter) : m_first(firstParameter)
{
    if (filter.from != 0)
        m_parts.append(QStringLiteral("s.at >= %1").arg(parameter(filter.from)));
    if (filter.to != 0)
        m_parts.append(QStringLiteral("s.at < %1").arg(parameter(filter.to)));
    if (const QStringList keys = filter.kindKeys(); !keys.isEmpty())
        m_parts.append(QStringLiteral("s.kind IN (SELECT value FROM json_each(%1))")
                           .arg(parameter(jsonOf(keys, [](const QString &key) { return key; }))));
    if (!filter.operators.isEmpty()) {
        const QString ids
            = parameter(jsonOf(filter.operators, [](const ActivityOperator &one) { return one.id.value; }));
        QStringList names;
        for (const ActivityOperator &one : filter.operators) {
            if (one.id.isNull())
                names.append(one.name);
        }
        m_parts.append(QStringLiteral("CASE s.operator_id WHEN 0 THEN s.operator IN (SELECT value FROM json_each(%1)) "
                                      "ELSE s.operator_id IN (SELECT value FROM json_each(%2)) END")
                           .arg(parameter(jsonOf(names, [](const QString &name) { return name; })), ids));
    }
    if (!filter.record.isNull())
        addRecord(filter.record);
    if (!filter.applications.isEmpty())
        addApplications(filter.applications);
    if (!filter.organizations.isEmpty())
        addOrganizations(filter.organizations);
}

QString ActivityCondition::parameter(const std::variant<qint64, QString> &value)
{
    m_values.append(value);
    return QStringLiteral("?%1").arg(m_first + m_values.size() - 1);
}

void ActivityCondition::addRecord(AdministratorId id)
{
    const QString row = parameter(id.value);
    m_parts.append(QStringLiteral("(s.id IN (SELECT set_id FROM change_image WHERE entity IN ('administrator', "
                                  "'credential', 'session') AND row_id = %1) OR (s.operator_id = %1 AND s.kind IN "
                                  "('sign-in', 'sign-in-failed', 'sign-out', 'password')))")
                       .arg(row));
}

void ActivityCondition::addApplications(const QList<ApplicationId> &ids)
{
    m_readsImages = true;
    const QString list = parameter(jsonOf(ids, [](ApplicationId id) { return id.value; }));
    m_parts.append(
        QStringLiteral(
            "EXISTS (SELECT 1 FROM change_image c WHERE c.set_id = s.id AND CASE c.entity "
            "WHEN 'application' THEN c.row_id IN (SELECT value FROM json_each(%1)) "
            "WHEN 'administrator' THEN "
            "EXISTS (SELECT 1 FROM json_each(c.before, '$.applications') b WHERE b.value IN (SELECT value FROM "
            "json_each(%1))) OR "
            "EXISTS (SELECT 1 FROM json_each(c.after, '$.applications') b WHERE b.value IN (SELECT value FROM "
            "json_each(%1))) ELSE 0 END)")
            .arg(list));
}

void ActivityCondition::addOrganizations(const QStringList &names)
{
    m_readsImages = true;
    const QString list = parameter(jsonOf(names, [](const QString &name) { return name; }));
    m_parts.append(QStringLiteral("EXISTS (SELECT 1 FROM change_image c LEFT JOIN administrator a ON a.id = c.row_id "
                                  "WHERE c.set_id = s.id AND c.entity IN ('administrator', 'credential') AND "
                                  "(a.organization IN (SELECT value FROM json_each(%1)) OR "
                                  "json_extract(c.before, '$.organization') IN (SELECT value FROM json_each(%1)) OR "
                                  "json_extract(c.after, '$.organization') IN (SELECT value FROM json_each(%1))))")
                       .arg(list));
}

QString ActivityCondition::sql() const
{
    return m_parts.isEmpty() ? QStringLiteral("1") : m_parts.join(QStringLiteral(" AND "));
}

void ActivityCondition::bind(Statement &statement) const
{
    int index = m_first;
    for (const std::variant<qint64, QString> &value : m_values)
        std::visit([&statement, &index](const auto &one) { statement.bind(index++, one); }, value);
}

} // namespace steward
