#include "models/sync/scimdirectory.h"

#include "models/sync/remoteoutcome.h"
#include "models/sync/scimbulk.h"
#include "models/sync/scimlimits.h"
#include "models/sync/scimpatch.h"
#include "models/sync/scimprobe.h"

#include <QJsonDocument>

namespace steward {

namespace {

constexpr qsizetype WorthBulk = 20;
constexpr int UnsupportedMediaType = 415;

bool isSettled(const RemoteAnswer &answer)
{
    return answer.outcome != RemoteAnswer::Outcome::Done || answer.resource || !answer.id.isEmpty();
}

} // namespace

ScimDirectory::ScimDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile), m_http(profile, secret, seams)
{
}

Result<Capabilities> ScimDirectory::probe(Timestamp now, const RetryBudget &budget, const StopToken &stop)
{
    Result<Capabilities> found = ScimProbe(m_profile, m_http, now, budget, stop).run();
    if (found)
        m_known = *found;
    return found;
}

Result<RemotePage> ScimDirectory::list(const ListRequest &request, const StopToken &stop)
{
    HttpRequest get = scimGet(scimUrl(m_profile.url, "/Users", {}, scimWalk(request, m_known)));
    get.slow = true;
    const HttpAnswer answer = m_http.send(get, stop);
    if (stop.stopRequested() && answer.fate != HttpAnswer::Fate::Answered)
        return Error {ErrorKind::Cancelled, {}};
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200)
        return m_http.error(answer);
    return scimPage(answer.body, m_known);
}

QList<RemoteAnswer> ScimDirectory::perform(const QList<RemoteRequest> &requests, const StopToken &stop)
{
    QList<RemoteAnswer> answers(requests.size());
    const QList<qsizetype> rest = createMany(requests, answers, stop);
    performSingly(requests, rest, answers, stop);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (requests.at(i).kind == RemoteRequest::Kind::Create && !isSettled(answers.at(i)))
            lookUpId(requests.at(i), answers[i], stop);
    }
    return answers;
}

void ScimDirectory::performSingly(const QList<RemoteRequest> &requests, const QList<qsizetype> &which,
                                  QList<RemoteAnswer> &answers, const StopToken &stop)
{
    QList<HttpRequest> wire;
    for (const qsizetype i : which)
        wire.append(requestFor(requests.at(i)));
    const QList<HttpAnswer> received = m_http.send(wire, stop);
    QList<qsizetype> again;
    for (qsizetype n = 0; n < which.size(); ++n) {
        const RemoteRequest &request = requests.at(which.at(n));
        RemoteAnswer &answer = answers[which.at(n)];
        answer = scimAnswer(request, received.at(n), m_known);
        keepMatches(request, answer);
        if (answer.outcome != RemoteAnswer::Outcome::Done)
            answer.words = m_http.words(received.at(n));
        if (!request.password.isEmpty())
            answer.words.replace(QString::fromUtf8(request.password.view()), QStringLiteral("•••"));
        if (answer.status == UnsupportedMediaType)
            again.append(which.at(n));
    }
    const QString plain = QStringLiteral("application/json");
    if (again.isEmpty() || m_known.mediaType == plain)
        return;
    // It did nothing with them. What it takes is remembered for as long as this connection is.
    m_known.mediaType = plain;
    performSingly(requests, again, answers, stop);
}

HttpRequest ScimDirectory::requestFor(const RemoteRequest &request) const
{
    const QUrl one = scimUrl(m_profile.url, "/Users", request.id);
    const auto find = [this, &request](const char *attribute) {
        return scimGet(
            scimUrl(m_profile.url, "/Users", {}, {{"filter", scimEquals(QLatin1StringView(attribute), request.key)}}));
    };
    HttpRequest put;
    switch (request.kind) {
    case RemoteRequest::Kind::Get:
        put = scimGet(one);
        break;
    case RemoteRequest::Kind::FindByExternalId:
        put = find("externalId");
        break;
    case RemoteRequest::Kind::FindByUserName:
        put = find("userName");
        break;
    case RemoteRequest::Kind::Create:
        put = scimWrite(HttpRequest::Method::Post, scimUrl(m_profile.url, "/Users"),
                        scimNewResource(request.values, request.key, m_known), m_known);
        break;
    case RemoteRequest::Kind::Update: {
        const QJsonObject patch = scimPatch(request.values, {request.before, request.verbatim}, m_known);
        // Nothing that this server holds has changed.
        put = patch.value(QStringLiteral("Operations")).toArray().isEmpty()
            ? scimGet(one)
            : scimWrite(HttpRequest::Method::Patch, one, patch, m_known, request.ifMatch);
        break;
    }
    case RemoteRequest::Kind::Replace:
        put = scimWrite(HttpRequest::Method::Put, one, scimReplacement(request.verbatim, request.values, m_known),
                        m_known, request.ifMatch);
        break;
    case RemoteRequest::Kind::Remove:
        put = scimWrite(HttpRequest::Method::Delete, one, {}, m_known, request.ifMatch);
        break;
    case RemoteRequest::Kind::SetPassword:
        put = scimSetPassword(one, request.password, m_known);
        if (!request.ifMatch.isEmpty())
            put.headers.append({"If-Match", request.ifMatch});
        break;
    }
    if (!request.requestId.isEmpty())
        put.headers.append({"X-Request-Id", request.requestId.toLatin1()});
    return put;
}

QList<qsizetype> ScimDirectory::createMany(const QList<RemoteRequest> &requests, QList<RemoteAnswer> &answers,
                                           const StopToken &stop)
{
    QList<qsizetype> creates;
    QList<qsizetype> rest;
    for (qsizetype i = 0; i < requests.size(); ++i)
        (requests.at(i).kind == RemoteRequest::Kind::Create ? creates : rest).append(i);
    qsizetype limit = std::min(m_known.bulkOperations, scimLimits::MaxBulk);
    while (limit > 1 && creates.size() >= WorthBulk) {
        QJsonArray operations;
        QList<RemoteRequest> part;
        for (qsizetype bytes = 0; part.size() < std::min(limit, creates.size());) {
            const RemoteRequest &request = requests.at(creates.at(part.size()));
            const QJsonObject operation = scimBulkCreate(request, QString::number(part.size()), m_known);
            bytes += QJsonDocument(operation).toJson(QJsonDocument::Compact).size();
            if (m_known.bulkBytes > 0 && bytes > m_known.bulkBytes && !part.isEmpty())
                break;
            operations.append(operation);
            part.append(request);
        }
        const HttpAnswer answer = m_http.send(scimBulk(m_profile.url, operations, m_known), stop);
        if (answer.fate == HttpAnswer::Fate::Answered && answer.status == 413) {
            limit = part.size() / 2; // Nothing was done.
            continue;
        }
        RemoteAnswer whole = scimAnswer(part.constFirst(), answer, m_known);
        if (whole.outcome == RemoteAnswer::Outcome::Refused || whole.outcome == RemoteAnswer::Outcome::Taken)
            break; // No Bulk here after all.
        whole.words = answer.isSuccess() ? QString() : m_http.words(answer);
        const QList<RemoteAnswer> each = answer.isSuccess() ? scimBulkAnswers(answer.body, part, m_known)
                                                            : QList<RemoteAnswer>(part.size(), whole);
        for (const RemoteAnswer &one : each)
            answers[creates.takeFirst()] = one;
        if (answer.isSuccess() || whole.outcome == RemoteAnswer::Outcome::Unknown)
            continue;
        for (const qsizetype i : std::as_const(creates)) // They would fare no better.
            answers[i] = whole;
        creates.clear();
    }
    rest.append(creates);
    return rest;
}

void ScimDirectory::lookUpId(const RemoteRequest &request, RemoteAnswer &answer, const StopToken &stop)
{
    RemoteRequest find;
    if (m_known.filterByExternalId) {
        find.kind = RemoteRequest::Kind::FindByExternalId;
        find.key = request.key;
    } else if (m_known.filterByUserName) {
        find.kind = RemoteRequest::Kind::FindByUserName;
        find.key = request.values.value(Field::UserName).toString();
    } else {
        return; // Whoever walks over all accounts will see it.
    }
    QList<RemoteAnswer> found(1);
    performSingly({find}, {0}, found, stop);
    for (const RemoteResource &resource : found.constFirst().found) {
        if (resource.externalId == request.key || resource.externalId.isEmpty()) {
            answer.id = resource.id;
            answer.resource = resource;
            return;
        }
    }
}

} // namespace steward
