#include "models/sync/scimprobe.h"

#include "models/sync/jsontext.h"
#include "models/sync/scimbulk.h"
#include "models/sync/scimpatch.h"
#include "models/sync/scimschemas.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace steward {

namespace {

constexpr Timestamp Day = 24 * 60 * 60 * 1000;
constexpr int MaxBulk = 100;
constexpr int MaxPage = 100;

QString randomName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool claims(const QJsonObject &configuration, const char *feature, bool otherwise = false)
{
    return jsonFlag(jsonAt(configuration, QLatin1StringView(feature)), otherwise);
}

} // namespace

ScimProbe::ScimProbe(const RemoteProfile &profile, HttpClient &http, Timestamp now, const StopToken &stop)
    : m_profile(profile), m_http(http), m_now(now), m_stop(stop)
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
    const HttpAnswer answer = m_http.send(list, m_stop);
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200)
        return m_http.error(answer);
    if (m_found.product.isEmpty())
        m_found.product = QString::fromLatin1(answer.header("Server")).left(100);
    const Result<RemotePage> first = scimPage(answer.body, m_found);
    if (!first)
        return first.error();
    readPage(*first);

    const auto firstWith = [this](QString RemoteResource::*key) {
        for (const RemoteResource &one : std::as_const(m_sample)) {
            if (!(one.*key).isEmpty())
                return one.*key;
        }
        return QString();
    };
    tryFilter(QStringLiteral("filter.externalId"), QStringLiteral("externalId"), &RemoteResource::externalId,
              firstWith(&RemoteResource::externalId), &Capabilities::filterByExternalId);
    tryFilter(QStringLiteral("filter.userName"), QStringLiteral("userName"), nullptr,
              m_sample.isEmpty() ? QString() : m_sample.constFirst().values.value(Field::UserName).toString(),
              &Capabilities::filterByUserName);
    tryModifiedFilter();
    tryCursor();
    tryPatch();
    tryBulk();
    if (m_stop.stopRequested())
        return Error {ErrorKind::Cancelled, {}};
    QJsonObject pinned = m_found.toJson();
    for (auto it = m_profile.pinned.begin(); it != m_profile.pinned.end(); ++it)
        pinned.insert(it.key(), *it);
    return Capabilities::fromJson(pinned);
}

Result<QJsonObject> ScimProbe::described(const QByteArray &endpoint)
{
    const HttpAnswer answer = m_http.send(scimGet(scimUrl(m_profile.url, endpoint)), m_stop);
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
    m_claimsPatch = claims(configuration, "patch.supported", true);
    m_claimsFilter = claims(configuration, "filter.supported", true);
    m_claimsBulk = claims(configuration, "bulk.supported");
    m_claimsCursor = claims(configuration, "pagination.cursor");
    m_claimsPassword = claims(configuration, "changePassword.supported");
    m_found.bulkOperations
        = std::clamp(jsonAt(configuration, QStringLiteral("bulk.maxOperations")).toInt(), 0, MaxBulk);
    m_found.bulkBytes = jsonAt(configuration, QStringLiteral("bulk.maxPayloadSize")).toInteger() / 2;
    for (const char *limit : {"pagination.maxPageSize", "filter.maxResults"}) {
        const int most = jsonAt(configuration, QLatin1StringView(limit)).toInt();
        if (most > 0)
            m_found.pageSize = std::min({m_found.pageSize, most, MaxPage});
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
    m_found.changePassword = m_claimsPassword && m_listsPassword;
    note(QStringLiteral("changePassword"), m_found.changePassword,
         m_listsPassword ? QStringLiteral("/Schemas lists password; changePassword is %1.")
                               .arg(m_claimsPassword ? QStringLiteral("supported") : QStringLiteral("not supported"))
                         : QStringLiteral("/Schemas does not list password."));
}

void ScimProbe::readPage(const RemotePage &page)
{
    m_sample = page.resources;
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

void ScimProbe::tryFilter(const QString &ability, const QString &attribute, QString RemoteResource::*key,
                          const QString &known, bool Capabilities::*flag)
{
    if (!m_claimsFilter || known.isEmpty()) {
        note(ability, false,
             m_claimsFilter ? QStringLiteral("No account to try it with.")
                            : QStringLiteral("Filters are not claimed."));
        return;
    }
    QString words;
    const auto hit = page({{"filter", scimEquals(attribute, known)}}, words);
    bool exact = hit && hit->resources.size() == 1;
    if (exact) {
        const RemoteResource &one = hit->resources.constFirst();
        exact = key ? one.*key == known
                    : sameOnWire(Field::UserName, one.values.value(Field::UserName), QJsonValue(known));
    }
    if (!exact) {
        note(ability, false, QStringLiteral("A known value: %1").arg(words));
        return;
    }
    const auto miss = page({{"filter", scimEquals(attribute, randomName())}}, words);
    m_found.*flag = miss && miss->resources.isEmpty();
    note(ability, m_found.*flag,
         m_found.*flag ? QStringLiteral("A known value gave exactly its account, a random one nothing.")
                       : QStringLiteral("A random value: %1").arg(words));
}

void ScimProbe::tryModifiedFilter()
{
    const QString ability = QStringLiteral("filter.lastModified");
    const auto latest
        = std::max_element(m_sample.cbegin(), m_sample.cend(),
                           [](const RemoteResource &a, const RemoteResource &b) { return a.modified < b.modified; });
    if (!m_claimsFilter || latest == m_sample.cend() || latest->modified == 0) {
        note(ability, false, QStringLiteral("No account with a time to try it with."));
        return;
    }
    const auto since = [](Timestamp time) {
        return ScimQuery {{"count", QString::number(MaxPage)},
                          {"filter", QStringLiteral("meta.lastModified ge \"%1\"").arg(jsonTimeText(time))}};
    };
    QString words;
    const auto hit = page(since(latest->modified), words);
    const auto isLatest = [&](const RemoteResource &one) { return one.id == latest->id; };
    const auto isOlder = [&](const RemoteResource &one) { return one.modified < latest->modified; };
    const bool holds = hit && std::none_of(hit->resources.cbegin(), hit->resources.cend(), isOlder)
        && std::any_of(hit->resources.cbegin(), hit->resources.cend(), isLatest);
    if (!holds) {
        note(ability, false, QStringLiteral("Since the latest known time: %1").arg(words));
        return;
    }
    const auto miss = page(since(std::max(m_now, latest->modified) + Day), words);
    m_found.filterByModified = miss && miss->resources.isEmpty();
    note(ability, m_found.filterByModified,
         m_found.filterByModified ? QStringLiteral("The latest known time gave its account, a day ahead nothing.")
                                  : QStringLiteral("A day ahead: %1").arg(words));
}

void ScimProbe::tryCursor()
{
    const QString ability = QStringLiteral("cursor");
    if (!m_claimsCursor || m_sample.size() < 2) {
        note(ability, false,
             m_claimsCursor ? QStringLiteral("Not enough accounts to try it with.") : QStringLiteral("Not claimed."));
        return;
    }
    QString words;
    const auto first = page({{"count", QStringLiteral("1")}, {"cursor", QString()}}, words);
    if (first && first->resources.size() == 1 && !first->nextCursor.isEmpty()) {
        const auto second = page({{"count", QStringLiteral("1")}, {"cursor", first->nextCursor}}, words);
        m_found.cursor = second && second->resources.size() == 1
            && second->resources.constFirst().id != first->resources.constFirst().id;
    }
    note(ability, m_found.cursor, m_found.cursor ? QStringLiteral("The second page held another account.") : words);
}

void ScimProbe::tryPatch()
{
    m_found.patch = m_claimsPatch;
    const QString patch = QStringLiteral("patch");
    const QString ifMatch = QStringLiteral("ifMatch");
    if (!m_claimsPatch || m_sample.isEmpty()) {
        const QString why
            = m_claimsPatch ? QStringLiteral("No account to try it with.") : QStringLiteral("PATCH is not claimed.");
        note(patch, false, why);
        note(ifMatch, false, why);
        return;
    }
    // What is there already, on condition of a version that never was.
    const RemoteResource &one = m_sample.constFirst();
    const QString name = one.verbatim.value(QStringLiteral("displayName")).toString();
    const QJsonObject same = scimPatchOf(
        {name.isEmpty() ? scimOperation("replace", QStringLiteral("userName"), one.values.value(Field::UserName))
                        : scimOperation("replace", QStringLiteral("displayName"), name)});
    const auto tried = [&] {
        return m_http.send(scimWrite(HttpRequest::Method::Patch, scimUrl(m_profile.url, "/Users", one.id), same,
                                     m_found, "W/\"steward-no-such-version\""),
                           m_stop);
    };
    HttpAnswer answer = tried();
    if (answer.status == 415) {
        m_found.mediaType = QStringLiteral("application/json");
        answer = tried();
        note(QStringLiteral("mediaType"), answer.status != 415, QStringLiteral("Takes application/json only."));
    }
    const QString came = QStringLiteral("A PATCH without effect, on condition of a version that never was: status %1.")
                             .arg(answer.status);
    m_found.ifMatch = answer.status == 412;
    m_found.patch = m_found.ifMatch || answer.isSuccess();
    note(patch, m_found.patch, came);
    note(ifMatch, m_found.ifMatch, came);
}

void ScimProbe::tryBulk()
{
    const QString ability = QStringLiteral("bulk");
    if (!m_claimsBulk || m_found.bulkOperations == 0) {
        m_found.bulkOperations = 0;
        note(ability, false, QStringLiteral("Not claimed."));
        return;
    }
    // A change to an account that does not exist: the operation itself must say so.
    const QJsonObject operation {
        {QStringLiteral("method"), QStringLiteral("PATCH")},
        {QStringLiteral("path"), QString(QStringLiteral("/Users/") + randomName())},
        {QStringLiteral("data"), scimPatchOf({scimOperation("replace", QStringLiteral("displayName"), randomName())})}};
    const HttpAnswer answer = m_http.send(scimBulk(m_profile.url, {operation}, m_found), m_stop);
    const Result<QJsonObject> body = parsedJson(answer.body);
    const QJsonArray operations = body ? body->value(QStringLiteral("Operations")).toArray() : QJsonArray();
    const int status
        = operations.isEmpty() ? 0 : scimBulkStatus(operations.first().toObject().value(QStringLiteral("status")));
    const bool proven = answer.isSuccess() && status >= 400;
    if (!proven)
        m_found.bulkOperations = 0;
    note(ability, proven,
         QStringLiteral("A change to no account: status %1, of the operation %2.").arg(answer.status).arg(status));
}

std::optional<RemotePage> ScimProbe::page(const ScimQuery &query, QString &words)
{
    const HttpAnswer answer = m_http.send(scimGet(scimUrl(m_profile.url, "/Users", {}, query)), m_stop);
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200) {
        words = QStringLiteral("status %1, %2").arg(answer.status).arg(m_http.words(answer));
        return std::nullopt;
    }
    Result<RemotePage> page = scimPage(answer.body, m_found);
    if (!page) {
        words = QStringLiteral("no list.");
        return std::nullopt;
    }
    words = QStringLiteral("%1 accounts.").arg(page->resources.size());
    return *std::move(page);
}

void ScimProbe::note(const QString &ability, bool proven, const QString &words)
{
    m_found.evidence.append({ability, proven, words, m_now});
}

} // namespace steward
