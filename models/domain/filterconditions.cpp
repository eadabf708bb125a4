#include "models/domain/filterconditions.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(FilterConditions)
};

constexpr int MaxDays = 36'500;

/// One condition as typed.
struct Condition {
    QString name;
    QString value;
    bool excludes = false;
};

Result<Condition> conditionOf(const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const bool excludes = equals > 0 && typed.at(equals - 1) == u'!';
    const QString name = typed.left(equals - (excludes ? 1 : 0)).trimmed().toLower();
    if (equals <= 0 || name.isEmpty())
        return invalid(ConditionText::tr("“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.")
                           .arg(typed));
    return Condition {name, typed.mid(equals + 1), excludes};
}

/// Adds conditions to a filter.
class Reader {
public:
    Reader(AdministratorFilter &filter, const Catalog &catalog, Timestamp now)
        : m_filter(filter), m_catalog(catalog), m_now(now)
    {
    }

    Result<void> add(const Condition &condition);

private:
    Result<void> addValue(const Condition &condition);
    Result<void> addCredential(const Condition &condition);
    Result<void> addRole(const Condition &condition);
    Result<void> addApplications(const Condition &condition);
    Result<void> addTime(const Condition &condition, bool expiry);
    Result<void> addText(const Condition &condition);
    Result<bool> flag(const Condition &condition) const;

    template <typename Value>
    void append(const Condition &condition, QList<Value> &any, QList<Value> &none, const Value &value)
    {
        (condition.excludes ? none : any).append(value);
    }

    AdministratorFilter &m_filter;
    const Catalog &m_catalog;
    Timestamp m_now;
};

Result<void> Reader::add(const Condition &condition)
{
    const QString &name = condition.name;
    const bool single = name == QStringLiteral("text") || name == QStringLiteral("deleted")
        || name == QStringLiteral("expires") || name == QStringLiteral("unused") || name == QStringLiteral("only");
    if (single && condition.excludes)
        return invalid(ConditionText::tr("“%1” is not asked for with “!=”. Write it as %1=VALUE.").arg(name));
    if (name == QStringLiteral("text"))
        return addText(condition);
    if (name == QStringLiteral("expires") || name == QStringLiteral("unused"))
        return addTime(condition, name == QStringLiteral("expires"));
    if (name == QStringLiteral("deleted")) {
        const Result<bool> deleted = flag(condition);
        STEWARD_TRY(deleted);
        m_filter.scope = *deleted ? AdministratorFilter::Scope::RecycleBin : AdministratorFilter::Scope::Living;
        return {};
    }
    if (name == QStringLiteral("only")) {
        const Result<bool> only = flag(condition);
        STEWARD_TRY(only);
        m_filter.onlyUser = *only;
        return {};
    }
    return addValue(condition);
}

Result<void> Reader::addValue(const Condition &condition)
{
    const QString &name = condition.name;
    if (name == QStringLiteral("type") || name == QStringLiteral("kind")) {
        const auto kind = parseField(Field::Kind, condition.value, m_catalog);
        STEWARD_TRY(kind);
        append(condition, m_filter.kinds, m_filter.excluded.kinds,
               kind->toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser);
    } else if (name == QStringLiteral("status")) {
        const QString word = cleaned(condition.value).toLower();
        const auto known = {Status::Active, Status::Suspended};
        const auto *found = std::find_if(known.begin(), known.end(), [&](Status s) { return statusKey(s) == word; });
        if (found == known.end())
            return invalid(ConditionText::tr("“%1” is not a status. Use active or suspended.").arg(condition.value));
        append(condition, m_filter.statuses, m_filter.excluded.statuses, *found);
    } else if (name == QStringLiteral("credential")) {
        return addCredential(condition);
    } else if (name == QStringLiteral("role")) {
        return addRole(condition);
    } else if (name == QStringLiteral("application")) {
        return addApplications(condition);
    } else if (name == QStringLiteral("organization")) {
        append(condition, m_filter.organizations, m_filter.excluded.organizations, cleaned(condition.value));
    } else if (name == QStringLiteral("language")) {
        const auto language = parseField(Field::Language, condition.value, m_catalog);
        STEWARD_TRY(language);
        append(condition, m_filter.languages, m_filter.excluded.languages, language->toString());
    } else {
        return invalid(ConditionText::tr("“%1” is not a condition. Use type, status, credential, role, application, "
                                         "organization, language, text, expires, unused, only or deleted.")
                           .arg(name));
    }
    return {};
}

Result<void> Reader::addCredential(const Condition &condition)
{
    const QString word = cleaned(condition.value).toLower();
    const CredentialState state = credentialStateFromKey(word);
    if (credentialStateKey(state) != word)
        return invalid(ConditionText::tr("“%1” is not a state of a credential. Use none, queued, sending, shown, sent, "
                                         "used, retry, unknown, failed, expired or revoked.")
                           .arg(condition.value));
    append(condition, m_filter.credentials, m_filter.excluded.credentials, state);
    return {};
}

Result<void> Reader::addRole(const Condition &condition)
{
    RoleId id;
    if (!cleaned(condition.value).isEmpty()) {
        const auto role = parseField(Field::Role, condition.value, m_catalog);
        STEWARD_TRY(role);
        id = RoleId {role->toInteger()};
    }
    append(condition, m_filter.roles, m_filter.excluded.roles, id);
    return {};
}

Result<void> Reader::addApplications(const Condition &condition)
{
    QList<ApplicationId> ids;
    if (cleaned(condition.value).isEmpty()) {
        ids.append(ApplicationId {});
    } else if (const Application *application = m_catalog.application(condition.value)) {
        ids.append(application->id);
    } else {
        const auto parsed = parseField(Field::Applications, condition.value, m_catalog);
        STEWARD_TRY(parsed);
        for (const QJsonValue &id : parsed->toArray())
            ids.append(ApplicationId {id.toInteger()});
    }
    for (const ApplicationId id : std::as_const(ids))
        append(condition, m_filter.applications, m_filter.excluded.applications, id);
    return {};
}

Result<void> Reader::addTime(const Condition &condition, bool expiry)
{
    Timestamp &at = expiry ? m_filter.expiresUntil : m_filter.unusedSince;
    int &days = expiry ? m_filter.expiresInDays : m_filter.unusedForDays;
    if (at != 0)
        return invalid(ConditionText::tr("“%1” can be asked for only once. Leave one of the two conditions out.")
                           .arg(condition.name));
    const QString typed = cleaned(condition.value);
    static const QRegularExpression inDays(QStringLiteral("^([0-9]{1,6})d$"));
    if (const auto match = inDays.match(typed); match.hasMatch()) {
        days = match.captured(1).toInt();
        if (days < 1 || days > MaxDays) {
            days = 0;
            return invalid(ConditionText::tr("“%1” are not so many days. Use 1d to %2d.").arg(typed).arg(MaxDays));
        }
        m_filter = m_filter.at(m_now);
        return {};
    }
    if (const QDate date = QDate::fromString(typed, Qt::ISODate); date.isValid() && !typed.contains(u'T'))
        at = expiry ? date.addDays(1).startOfDay().toMSecsSinceEpoch() - 1 : date.startOfDay().toMSecsSinceEpoch();
    else if (const QDateTime time = QDateTime::fromString(typed, Qt::ISODateWithMs); time.isValid())
        at = time.toMSecsSinceEpoch();
    else
        return invalid(ConditionText::tr("“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.")
                           .arg(condition.value));
    return {};
}

Result<void> Reader::addText(const Condition &condition)
{
    if (!m_filter.text.isEmpty())
        return invalid(ConditionText::tr("A text can be asked for only once. Leave one of the two “text” conditions "
                                         "out."));
    m_filter.text = cleaned(condition.value);
    // It would mean every account, and mostly comes of a variable that is not set.
    if (m_filter.text.isEmpty())
        return invalid(ConditionText::tr("The condition “text” names no text. Say what is to be found."));
    return {};
}

Result<bool> Reader::flag(const Condition &condition) const
{
    if (cleaned(condition.value).isEmpty())
        return invalid(ConditionText::tr("“%1” says neither yes nor no. Use yes or no.").arg(condition.name));
    const auto parsed = parseField(Field::Suspended, condition.value, m_catalog);
    STEWARD_TRY(parsed);
    return parsed->toBool();
}

/// A name, or what no name equals: the empty value would stand for "none".
QString nameOf(qint64 id, const QString &name)
{
    return name.isEmpty() && id != 0 ? QStringLiteral("#%1").arg(id) : name;
}

/// Writes conditions.
class Writer {
public:
    void add(const char *name, const QString &value, bool excludes = false)
    {
        m_conditions.append(QLatin1StringView(name) + (excludes ? QStringLiteral("!=") : QStringLiteral("=")) + value);
    }
    template <typename Value, typename Word>
    void addAll(const char *name, const QList<Value> &any, const QList<Value> &none, Word word)
    {
        for (const Value &value : any)
            add(name, word(value));
        for (const Value &value : none)
            add(name, word(value), true);
    }
    void addTime(const char *name, Timestamp at, int days)
    {
        if (days != 0)
            add(name, QStringLiteral("%1d").arg(days));
        else if (at != 0)
            add(name, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    QStringList conditions() const { return m_conditions; }

private:
    QStringList m_conditions;
};

} // namespace

FilterReading readFilter(const QStringList &conditions, const Catalog &catalog, Timestamp now)
{
    FilterReading reading;
    Reader reader(reading.filter, catalog, now);
    for (const QString &typed : conditions) {
        const Result<Condition> condition = conditionOf(typed);
        const Result<void> added = condition ? reader.add(*condition) : Result<void>(condition.error());
        if (!added)
            reading.problems.append(added.error());
    }
    return reading;
}

Result<AdministratorFilter> parseFilter(const QStringList &conditions, const Catalog &catalog, Timestamp now)
{
    FilterReading reading = readFilter(conditions, catalog, now);
    if (!reading.problems.isEmpty())
        return reading.problems.first();
    return std::move(reading.filter);
}

QStringList conditionsOf(const AdministratorFilter &filter, const Catalog &catalog)
{
    const auto same = [](const QString &text) { return text; };
    const ExcludedValues &none = filter.excluded;
    Writer writer;
    if (filter.scope == AdministratorFilter::Scope::RecycleBin)
        writer.add("deleted", QStringLiteral("yes"));
    if (!filter.text.isEmpty())
        writer.add("text", filter.text);
    writer.addAll("type", filter.kinds, none.kinds, kindKey);
    writer.addAll("status", filter.statuses, none.statuses, statusKey);
    writer.addAll("role", filter.roles, none.roles, [&](RoleId id) { return nameOf(id.value, catalog.roleName(id)); });
    writer.addAll("application", filter.applications, none.applications,
                  [&](ApplicationId id) { return nameOf(id.value, catalog.applicationName(id)); });
    writer.addAll("organization", filter.organizations, none.organizations, same);
    writer.addAll("language", filter.languages, none.languages, same);
    writer.addAll("credential", filter.credentials, none.credentials, credentialStateKey);
    writer.addTime("expires", filter.expiresUntil, filter.expiresInDays);
    writer.addTime("unused", filter.unusedSince, filter.unusedForDays);
    if (filter.onlyUser)
        writer.add("only", *filter.onlyUser ? QStringLiteral("yes") : QStringLiteral("no"));
    return writer.conditions();
}

} // namespace steward
