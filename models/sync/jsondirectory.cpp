#include "models/sync/jsondirectory.h"

#include "models/sync/jsonprobe.h"
#include "models/sync/jsonsentences.h"
#include "models/sync/remoteoutcome.h"

namespace steward {

namespace {

/// A profile was checked before it was kept; a mapping that cannot be used asks at no address that exists.
JsonMapping mappingOf(const RemoteProfile &profile)
{
    const Result<JsonMapping> mapping = JsonMapping::parsed(profile.mapping);
    return mapping ? *mapping : JsonMapping {};
}

} // namespace

JsonDirectory::JsonDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile), m_requests(profile.url, mappingOf(profile)), m_http(profile, secret, seams)
{
    m_known.pageSize = m_requests.mapping().pageSize;
}

Result<Capabilities> JsonDirectory::probe(Timestamp now, const RetryBudget &budget, const StopToken &stop)
{
    Result<Capabilities> found = JsonProbe(m_profile, m_requests, m_http, now, budget, stop).run();
    if (found)
        m_known = *found;
    return found;
}

Result<RemotePage> JsonDirectory::list(const ListRequest &request, const StopToken &stop)
{
    // Everything came with the first page.
    if (m_requests.mapping().paging == JsonMapping::Paging::None && request.startIndex > 1)
        return RemotePage {};
    const HttpAnswer answer = m_http.send(m_requests.list(request, m_known), stop);
    if (stop.stopRequested() && answer.fate != HttpAnswer::Fate::Answered)
        return Error {ErrorKind::Cancelled, {}};
    if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 200)
        return m_http.error(answer);
    return m_requests.page(answer.body);
}

QList<RemoteAnswer> JsonDirectory::perform(const QList<RemoteRequest> &requests, const StopToken &stop)
{
    QList<RemoteAnswer> answers(requests.size());
    QList<qsizetype> which;
    QList<HttpRequest> wire;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (requests.at(i).kind == RemoteRequest::Kind::SetPassword) {
            answers[i].outcome = RemoteAnswer::Outcome::Refused;
            answers[i].words = JsonText::tr("Passwords are not set over a JSON interface.");
            continue;
        }
        which.append(i);
        wire.append(m_requests.one(requests.at(i)));
    }
    const QList<HttpAnswer> received = m_http.send(wire, stop);
    for (qsizetype n = 0; n < which.size(); ++n) {
        RemoteAnswer &answer = answers[which.at(n)];
        answer = m_requests.answer(requests.at(which.at(n)), received.at(n));
        keepMatches(requests.at(which.at(n)), answer);
        if (answer.outcome != RemoteAnswer::Outcome::Done)
            answer.words = m_http.words(received.at(n));
    }
    return answers;
}

} // namespace steward
