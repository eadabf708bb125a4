#include "models/sync/scimprobe.h"

#include "models/sync/jsontext.h"
#include "models/sync/scimcanaries.h"
#include "models/sync/scimlimits.h"
#include "models/sync/scimschemas.h"

#include <algorithm>

namespace steward {

namespace {

bool claims(const QJsonObject &configuration, const char *feature, bool otherwise = false)
{
    return jsonFlag(jsonAt(configuration, QLatin1StringView(feature)), otherwise);
}

} // namespace

ScimProbe::ScimProbe(const RemoteProfile &profile, HttpClient &http, Timestamp now, const RetryBudget &budget,
                     const StopToken &stop)
    : m_profile(profile), m_http(http), m_now(now), m_budget(budget), m_stop(stop)
{
}

Result<Capabilities> ScimProbe::run()
{
    m_found.probedAt = m_now;
    const Result<QJsonObject> configuration = described("/ServiceProviderConfig");
    if (!configuration)
        return configuration.error();
    readConfiguration(*configuration);
    const Result<QJsonObject> schemas = described("/Schemas");
    if (!schemas)
        return schemas.error();
    readSchemas(*schemas);

    HttpRequest list = scimGet(scimUrl(m_profile.url, "/Users", {}, scimWalk({}, m_found)));
    list.slow = true;
    const HttpAnswer answer = m_http.send(list, m_stop, m_budget);
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200)
        return m_http.error(answer);
    if (m_found.product.isEmpty())
        m_found.product = QString::fromLatin1(answer.header("Server")).left(100);
    const Result<RemotePage> first = scimPage(answer.body, m_found);
    if (!first)
        return first.error();
    readPage(*first);

    ScimCanaries(m_profile.url, m_http, m_claims, first->resources, m_budget, m_stop).tryAll(m_found);
    if (m_stop.stopRequested())
        return Error {ErrorKind::Cancelled, {}};
    // What was not answered any more says nothing of what the server can do.
    if (m_http.dismissal())
        return m_http.error(*m_http.dismissal());
    QJsonObject pinned = m_found.toJson();
    for (auto it = m_profile.pinned.begin(); it != m_profile.pinned.end(); ++it)
        pinned.insert(it.key(), *it);
    return Capabilities::fromJson(pinned);
}

Result<QJsonObject> ScimProbe::described(const QByteArray &endpoint)
{
    const HttpAnswer answer = m_http.send(scimGet(scimUrl(m_profile.url, endpoint)), m_stop, m_budget);
    // Not having it is no fault; not being let in is.
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status == 401)
        return m_http.error(answer);
    const Result<QJsonObject> body = parsedJson(answer.body);
    return answer.status == 200 && body ? *body : QJsonObject();
}

void ScimProbe::readConfiguration(const QJsonObject &configuration)
{
    note(QStringLiteral("ServiceProviderConfig"), !configuration.isEmpty(),
         configuration.isEmpty() ? QStringLiteral("None; everything is tried.") : QStringLiteral("Present."));
    if (configuration.isEmpty())
        return;
    m_claims.patch = claims(configuration, "patch.supported", true);
    m_claims.filter = claims(configuration, "filter.supported", true);
    m_claims.bulk = claims(configuration, "bulk.supported");
    m_claims.cursor = claims(configuration, "pagination.cursor");
    m_claims.password = claims(configuration, "changePassword.supported");
    m_found.bulkOperations
        = std::clamp(jsonAt(configuration, QStringLiteral("bulk.maxOperations")).toInt(), 0, scimLimits::MaxBulk);
    m_found.bulkBytes = jsonAt(configuration, QStringLiteral("bulk.maxPayloadSize")).toInteger() / 2;
    for (const char *limit : {"pagination.maxPageSize", "filter.maxResults"}) {
        const int most = jsonAt(configuration, QLatin1StringView(limit)).toInt();
        if (most > 0)
            m_found.pageSize = std::min({m_found.pageSize, most, scimLimits::MaxPage});
    }
    m_found.product = configuration.value(QStringLiteral("documentationUri")).toString().left(200);
}

void ScimProbe::readSchemas(const QJsonObject &schemas)
{
    const QSet<QString> attributes = scimAttributes(schemas);
    const QString ability = QStringLiteral("schemas");
    if (attributes.isEmpty()) {
        note(ability, false, QStringLiteral("None listed; every field is sent."));
        return;
    }
    m_listsPassword = attributes.contains(QStringLiteral("password"));
    m_found.applications = scimApplicationsForm(attributes);
    m_found.unsupported = scimUnsupported(attributes);
    QStringList missing;
    for (const FieldSpec &spec : fieldTable()) {
        if (m_found.unsupported.contains(spec.field))
            missing.append(QLatin1StringView(spec.key));
    }
    note(ability, true,
         missing.isEmpty() ? QStringLiteral("All fields are listed.")
                           : QStringLiteral("Not listed: %1.").arg(missing.join(QStringLiteral(", "))));
    m_found.changePassword = m_claims.password && m_listsPassword;
    note(QStringLiteral("changePassword"), m_found.changePassword,
         m_listsPassword ? QStringLiteral("/Schemas lists password; changePassword is %1.")
                               .arg(m_claims.password ? QStringLiteral("supported") : QStringLiteral("not supported"))
                         : QStringLiteral("/Schemas does not list password."));
}

void ScimProbe::readPage(const RemotePage &page)
{
    const auto received = int(page.resources.size());
    note(QStringLiteral("list"), true,
         QStringLiteral("Asked for %1, got %2; totalResults %3.")
             .arg(m_found.pageSize)
             .arg(received)
             .arg(page.totalHint));
    // A server that gives less than it was asked for, although there is more.
    if (received > 0 && received < m_found.pageSize && page.totalHint > received)
        m_found.pageSize = received;
}

void ScimProbe::note(const QString &ability, bool proven, const QString &words)
{
    m_found.evidence.append({ability, proven, words, m_now});
}

} // namespace steward
