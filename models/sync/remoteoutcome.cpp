#include "models/sync/remoteoutcome.h"

#include "models/sync/retryrules.h"

namespace steward {

using Outcome = RemoteAnswer::Outcome;

bool isQuestion(RemoteRequest::Kind kind)
{
    return kind == RemoteRequest::Kind::Get || kind == RemoteRequest::Kind::FindByExternalId
        || kind == RemoteRequest::Kind::FindByUserName;
}

Outcome outcomeOfStatus(RemoteRequest::Kind kind, int status)
{
    if (status >= 200 && status < 300)
        return Outcome::Done;
    switch (status) {
    case 404:
    case 410:
        // There is nothing under that name; a creation or a search at a wrong URL is no such answer.
        return kind == RemoteRequest::Kind::Create ? Outcome::Refused : Outcome::NotFound;
    case 409:
        return Outcome::Taken;
    case 412:
        return Outcome::Stale;
    case 401:
        return Outcome::Unauthorized;
    case 425:
    case 429:
        return Outcome::NotSent;
    case 408:
        return isQuestion(kind) ? Outcome::NotSent : Outcome::Unknown;
    case 501: // The server does not know how: it did nothing.
        return Outcome::Refused;
    default:
        break;
    }
    if (status >= 500 || status < 200)
        return isQuestion(kind) ? Outcome::NotSent : Outcome::Unknown;
    return Outcome::Refused;
}

RemoteAnswer remoteOutcome(RemoteRequest::Kind kind, const HttpAnswer &answer)
{
    RemoteAnswer result;
    result.status = answer.status;
    if (answer.fate == HttpAnswer::Fate::Answered)
        result.outcome = isThrottled(answer) ? Outcome::NotSent : outcomeOfStatus(kind, answer.status);
    else
        result.outcome
            = answer.fate == HttpAnswer::Fate::NotSent || isQuestion(kind) ? Outcome::NotSent : Outcome::Unknown;
    return result;
}

void keepMatches(const RemoteRequest &request, RemoteAnswer &answer)
{
    answer.found.removeIf([&request](const RemoteResource &one) {
        return request.kind == RemoteRequest::Kind::FindByExternalId
            ? one.externalId != request.key
            : !sameOnWire(Field::UserName, one.values.value(Field::UserName), QJsonValue(request.key));
    });
}

QString idOfLocation(const QString &location)
{
    const QUrl url(location);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toLatin1());
}

} // namespace steward
