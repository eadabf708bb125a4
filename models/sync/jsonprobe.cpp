#include "models/sync/jsonprobe.h"

#include <QUuid>

#include <algorithm>

namespace steward {

namespace {

constexpr Timestamp OneDay = 24 * 60 * 60 * 1000;

} // namespace

JsonProbe::JsonProbe(const RemoteProfile &profile, const JsonRequests &requests, HttpClient &http, Timestamp now,
                     const RetryBudget &budget, const StopToken &stop)
    : m_profile(profile), m_requests(requests), m_http(http), m_now(now), m_budget(budget), m_stop(stop)
{
}

Result<Capabilities> JsonProbe::run()
{
    m_found.probedAt = m_now;
    m_found.mediaType = m_requests.mapping().mediaType;
    m_found.pageSize = m_requests.mapping().pageSize;
    m_found.keepsExternalId = !m_requests.mapping().externalId.isEmpty();
    m_found.cursor = m_requests.mapping().paging == JsonMapping::Paging::Cursor;
    for (const FieldSpec &spec : fieldTable()) {
        if (spec.shared && !m_requests.mapping().fields.contains(spec.field))
            m_found.unsupported.insert(spec.field);
    }
    if (m_found.unsupported.contains(Field::Applications))
        m_found.applications = ApplicationsForm::Unsupported;

    const HttpAnswer answer = sent(m_requests.list({}, m_found));
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200)
        return m_http.error(answer);
    m_found.product = QString::fromLatin1(answer.header("Server")).left(100);
    const Result<RemotePage> first = m_requests.page(answer.body);
    if (!first)
        return first.error();
    learnPageSize(*first);
    const QList<RemoteResource> sample = first->resources;
    const auto known = std::find_if(sample.cbegin(), sample.cend(),
                                    [](const RemoteResource &one) { return !one.externalId.isEmpty(); });
    tryFind(RemoteRequest::Kind::FindByExternalId, known == sample.cend() ? QString() : known->externalId,
            &Capabilities::filterByExternalId);
    tryFind(RemoteRequest::Kind::FindByUserName,
            sample.isEmpty() ? QString() : sample.constFirst().values.value(Field::UserName).toString(),
            &Capabilities::filterByUserName);
    tryModifiedFilter(sample);
    tryPatch(sample);
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

void JsonProbe::learnPageSize(const RemotePage &first)
{
    const auto received = int(first.resources.size());
    QString words = QStringLiteral("Asked for %1, got %2.").arg(m_found.pageSize).arg(received);
    // A server that gives less than it was asked for has another idea of where its second page begins.
    if (m_requests.mapping().paging == JsonMapping::Paging::Page && received > 0 && received < m_found.pageSize) {
        const HttpAnswer answer = sent(m_requests.list({{}, m_found.pageSize + 1, 0}, m_found));
        const Result<RemotePage> second = m_requests.page(answer.body);
        const auto isNew = [&](const RemoteResource &one) {
            return std::none_of(first.resources.cbegin(), first.resources.cend(),
                                [&](const RemoteResource &other) { return other.id == one.id; });
        };
        if (answer.status == 200 && second
            && std::any_of(second->resources.cbegin(), second->resources.cend(), isNew)) {
            m_found.pageSize = received;
            words += QStringLiteral(" There is a second page: pages are smaller here.");
        }
    }
    note(QStringLiteral("list"), true, words);
}

void JsonProbe::tryFind(RemoteRequest::Kind kind, const QString &key, bool Capabilities::*flag)
{
    const bool byId = kind == RemoteRequest::Kind::FindByExternalId;
    const QString ability = byId ? QStringLiteral("filter.externalId") : QStringLiteral("filter.userName");
    if ((byId ? m_requests.mapping().findByExternalId : m_requests.mapping().findByUserName).isEmpty()
        || key.isEmpty()) {
        note(ability, false, QStringLiteral("Not in the mapping, or no account to try it with."));
        return;
    }
    const auto found = [&](const QString &value) {
        RemoteRequest request;
        request.kind = kind;
        request.key = value;
        return m_requests.answer(request, sent(m_requests.one(request)));
    };
    const RemoteAnswer hit = found(key);
    // User names are the same without case: who asks with case does not see all.
    const RemoteAnswer other = byId ? hit : found(key == key.toUpper() ? key.toLower() : key.toUpper());
    const RemoteAnswer miss = found(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto isIt = [&](const RemoteAnswer &answer) {
        if (answer.outcome != RemoteAnswer::Outcome::Done || answer.found.size() != 1)
            return false;
        const RemoteResource &one = answer.found.constFirst();
        return byId ? one.externalId == key
                    : sameOnWire(Field::UserName, one.values.value(Field::UserName), QJsonValue(key));
    };
    m_found.*flag = isIt(hit) && isIt(other) && miss.outcome == RemoteAnswer::Outcome::Done && miss.found.isEmpty();
    note(ability, m_found.*flag,
         QStringLiteral("Accounts with a known value: %1, in other case: %2, with a random one: %3.")
             .arg(hit.found.size())
             .arg(other.found.size())
             .arg(miss.found.size()));
}

void JsonProbe::tryModifiedFilter(const QList<RemoteResource> &sample)
{
    const QString ability = QStringLiteral("filter.lastModified");
    const auto latest
        = std::max_element(sample.cbegin(), sample.cend(),
                           [](const RemoteResource &a, const RemoteResource &b) { return a.modified < b.modified; });
    if (m_requests.mapping().modifiedSince.isEmpty() || latest == sample.cend() || latest->modified == 0) {
        note(ability, false, QStringLiteral("Not in the mapping, or no account with a time to try it with."));
        return;
    }
    m_found.filterByModified = true; // So that the requests ask for it.
    const auto since = [&](Timestamp time) {
        const HttpAnswer answer = sent(m_requests.list({{}, 1, time}, m_found));
        return answer.status == 200 ? m_requests.page(answer.body) : Result<RemotePage>(m_http.error(answer));
    };
    const Result<RemotePage> hit = since(latest->modified);
    const Result<RemotePage> miss = since(std::max(m_found.probedAt, latest->modified) + OneDay);
    const auto isOlder = [&](const RemoteResource &one) { return one.modified < latest->modified; };
    const auto isLatest = [&](const RemoteResource &one) { return one.id == latest->id; };
    m_found.filterByModified = hit && miss && miss->resources.isEmpty()
        && std::none_of(hit->resources.cbegin(), hit->resources.cend(), isOlder)
        && std::any_of(hit->resources.cbegin(), hit->resources.cend(), isLatest);
    note(ability, m_found.filterByModified, QStringLiteral("The latest known time, and a day ahead, were asked for."));
}

void JsonProbe::tryPatch(const QList<RemoteResource> &sample)
{
    const bool patches = m_requests.mapping().update == JsonMapping::Update::Patch;
    m_found.patch = patches;
    if (!patches || sample.isEmpty()) {
        note(QStringLiteral("ifMatch"), false, QStringLiteral("PATCH is not in the mapping, or there is no account."));
        return;
    }
    const HttpAnswer answer = sent(m_requests.put(
        HttpRequest::Method::Patch,
        QString(m_requests.mapping().one)
            .replace(QStringLiteral("{id}"), QString::fromLatin1(QUrl::toPercentEncoding(sample.constFirst().id))),
        {}, "\"steward-no-such-version\""));
    m_found.ifMatch = answer.status == 412;
    m_found.patch = m_found.ifMatch || answer.isSuccess();
    const QString came
        = QStringLiteral("An empty PATCH on condition of a version that never was: status %1.").arg(answer.status);
    note(QStringLiteral("patch"), m_found.patch, came);
    note(QStringLiteral("ifMatch"), m_found.ifMatch, came);
}

void JsonProbe::note(const QString &ability, bool proven, const QString &words)
{
    m_found.evidence.append({ability, proven, words, m_found.probedAt});
}

HttpAnswer JsonProbe::sent(const HttpRequest &request)
{
    return m_http.send(request, m_stop, m_budget);
}

} // namespace steward
