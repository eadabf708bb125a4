#include "models/sync/httpredirect.h"

#include "models/sync/httptext.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array<int, 5> Redirects {301, 302, 303, 307, 308};
constexpr qsizetype MaxHost = 253;

QUrl target(const HttpRequest &request, const HttpAnswer &answer)
{
    return request.url.resolved(QUrl::fromEncoded(answer.header("Location")));
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && port(a) == port(b);
}

bool isRedirect(const HttpAnswer &answer)
{
    return answer.fate == HttpAnswer::Fate::Answered
        && std::find(Redirects.begin(), Redirects.end(), answer.status) != Redirects.end();
}

std::optional<QUrl> redirectTarget(const HttpRequest &request, const HttpAnswer &answer)
{
    QUrl to = target(request, answer);
    // Who the console is there, it says itself.
    to.setUserInfo({});
    return request.isRead() && isSameOrigin(request.url, to) ? std::optional(to) : std::nullopt;
}

QString redirectProblem(const HttpRequest &request, const HttpAnswer &answer)
{
    const QUrl to = target(request, answer);
    const QString host = request.url.host();
    if (request.url.scheme() == u"https" && to.scheme() == u"http")
        return HttpText::tr("“%1” sends the request on to an address without protection (http). It was not followed; "
                            "tell those who run the server.")
            .arg(host);
    if (!isSameOrigin(request.url, to))
        return HttpText::tr("“%1” sends the request on to “%2”, which was not followed. If that is right, enter that "
                            "server's URL.")
            .arg(host, to.host().left(MaxHost));
    if (!request.isRead())
        return HttpText::tr("“%1” sends a change on to another address, which was not followed. Check the URL.")
            .arg(host);
    return HttpText::tr("“%1” sends the request on too often. Check the URL.").arg(host);
}

} // namespace steward
