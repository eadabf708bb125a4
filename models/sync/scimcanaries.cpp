#include "models/sync/scimcanaries.h"

#include "models/sync/jsontext.h"
#include "models/sync/scimbulk.h"
#include "models/sync/scimlimits.h"
#include "models/sync/scimpatch.h"

#include <QUuid>

#include <algorithm>

namespace steward {

namespace {

constexpr Timestamp Day = 24 * 60 * 60 * 1000;

QString randomName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ScimCanaries::ScimCanaries(const QUrl &url, HttpClient &http, const ScimClaims &claims,
                           const QList<RemoteResource> &sample, RetryBudget &budget, const StopToken &stop)
    : m_url(url), m_http(http), m_claims(claims), m_budget(budget), m_sample(sample), m_stop(stop)
{
}

void ScimCanaries::tryAll(Capabilities &found)
{
    m_found = found;
    const auto known = std::find_if(m_sample.cbegin(), m_sample.cend(),
                                    [](const RemoteResource &one) { return !one.externalId.isEmpty(); });
    tryFilter(QStringLiteral("filter.externalId"), QStringLiteral("externalId"), &RemoteResource::externalId,
              known == m_sample.cend() ? QString() : known->externalId, &Capabilities::filterByExternalId);
    tryFilter(QStringLiteral("filter.userName"), QStringLiteral("userName"), nullptr,
              m_sample.isEmpty() ? QString() : m_sample.constFirst().values.value(Field::UserName).toString(),
              &Capabilities::filterByUserName);
    tryModifiedFilter();
    tryCursor();
    tryPatch();
    tryBulk();
    found = m_found;
}

void ScimCanaries::tryFilter(const QString &ability, const QString &attribute, QString RemoteResource::*key,
                             const QString &known, bool Capabilities::*flag)
{
    if (!m_claims.filter || known.isEmpty()) {
        note(ability, false,
             m_claims.filter ? QStringLiteral("No account to try it with.")
                             : QStringLiteral("Filters are not claimed."));
        return;
    }
    QString words;
    const auto isExact = [&](const QString &value) {
        const auto hit = page({{"filter", scimEquals(attribute, value)}}, words);
        if (!hit || hit->resources.size() != 1)
            return false;
        const RemoteResource &one = hit->resources.constFirst();
        return key ? one.*key == known
                   : sameOnWire(Field::UserName, one.values.value(Field::UserName), QJsonValue(known));
    };
    if (!isExact(known)) {
        note(ability, false, QStringLiteral("A known value: %1").arg(words));
        return;
    }
    // User names are the same without case (RFC 7643, section 4.1.1): who asks with case does not see all.
    if (!key && !isExact(known == known.toUpper() ? known.toLower() : known.toUpper())) {
        note(ability, false, QStringLiteral("A known value in other case: %1").arg(words));
        return;
    }
    const auto miss = page({{"filter", scimEquals(attribute, randomName())}}, words);
    m_found.*flag = miss && miss->resources.isEmpty();
    note(ability, m_found.*flag,
         m_found.*flag ? QStringLiteral("A known value gave exactly its account, a random one nothing.")
                       : QStringLiteral("A random value: %1").arg(words));
}

void ScimCanaries::tryModifiedFilter()
{
    const QString ability = QStringLiteral("filter.lastModified");
    const auto latest
        = std::max_element(m_sample.cbegin(), m_sample.cend(),
                           [](const RemoteResource &a, const RemoteResource &b) { return a.modified < b.modified; });
    if (!m_claims.filter || latest == m_sample.cend() || latest->modified == 0) {
        note(ability, false, QStringLiteral("No account with a time to try it with."));
        return;
    }
    const auto since = [](Timestamp time) {
        return ScimQuery {{"count", QString::number(scimLimits::MaxPage)},
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
    const auto miss = page(since(std::max(m_found.probedAt, latest->modified) + Day), words);
    m_found.filterByModified = miss && miss->resources.isEmpty();
    note(ability, m_found.filterByModified,
         m_found.filterByModified ? QStringLiteral("The latest known time gave its account, a day ahead nothing.")
                                  : QStringLiteral("A day ahead: %1").arg(words));
}

void ScimCanaries::tryCursor()
{
    const QString ability = QStringLiteral("cursor");
    if (!m_claims.cursor || m_sample.size() < 2) {
        note(ability, false,
             m_claims.cursor ? QStringLiteral("Not enough accounts to try it with.") : QStringLiteral("Not claimed."));
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

void ScimCanaries::tryPatch()
{
    m_found.patch = m_claims.patch;
    const QString patch = QStringLiteral("patch");
    const QString ifMatch = QStringLiteral("ifMatch");
    if (!m_claims.patch || m_sample.isEmpty()) {
        const QString why
            = m_claims.patch ? QStringLiteral("No account to try it with.") : QStringLiteral("PATCH is not claimed.");
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
        return m_http.send(scimWrite(HttpRequest::Method::Patch, scimUrl(m_url, "/Users", one.id), same, m_found,
                                     "W/\"steward-no-such-version\""),
                           m_stop, m_budget);
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

void ScimCanaries::tryBulk()
{
    const QString ability = QStringLiteral("bulk");
    if (!m_claims.bulk || m_found.bulkOperations == 0) {
        m_found.bulkOperations = 0;
        note(ability, false, QStringLiteral("Not claimed."));
        return;
    }
    // A change to an account that does not exist: the operation itself must say so.
    const QJsonObject operation {
        {QStringLiteral("method"), QStringLiteral("PATCH")},
        {QStringLiteral("path"), QString(QStringLiteral("/Users/") + randomName())},
        {QStringLiteral("data"), scimPatchOf({scimOperation("replace", QStringLiteral("displayName"), randomName())})}};
    const HttpAnswer answer = m_http.send(scimBulk(m_url, {operation}, m_found), m_stop, m_budget);
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

std::optional<RemotePage> ScimCanaries::page(const ScimQuery &query, QString &words)
{
    const HttpAnswer answer = m_http.send(scimGet(scimUrl(m_url, "/Users", {}, query)), m_stop, m_budget);
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

void ScimCanaries::note(const QString &ability, bool proven, const QString &words)
{
    m_found.evidence.append({ability, proven, words, m_found.probedAt});
}

} // namespace steward
