#include "models/domain/endpoint.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace steward {

namespace {

constexpr qsizetype MaxEndpoint = 2048;

struct Endpoint {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

} // namespace

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    if (name == u"localhost" || name.endsWith(u".localhost") || name == u"::1")
        return true;
    static const QRegularExpression loopback(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}\\z"));
    return loopback.match(name).hasMatch();
}

Result<QString> checkedEndpoint(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return text;
    if (const auto forbidden = describeForbiddenCharacter(text, CharacterRule::NoInvisible))
        return invalid(Endpoint::tr("The URL contains %1. Delete that character.").arg(*forbidden));
    if (text.contains(u' '))
        return invalid(Endpoint::tr("The URL contains a blank. Delete it, or write it as %20."));
    if (codePoints(text) > MaxEndpoint)
        return invalid(Endpoint::tr("The URL is longer than %1 characters. Shorten it.").arg(MaxEndpoint));
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!text.contains(QStringView(u"://")))
        return invalid(Endpoint::tr("The URL does not begin with https://. Enter it whole, for example "
                                    "https://example.com/api."));
    if (!url.isValid() || url.host().isEmpty())
        return invalid(Endpoint::tr("This is not a valid URL. Enter it whole, for example https://example.com/api."));
    if (scheme != u"https" && scheme != u"http")
        return invalid(
            Endpoint::tr("“%1” cannot be used to reach the API. Enter a URL that begins with https://.").arg(scheme));
    if (scheme == u"http" && !isLoopback(url.host()))
        return invalid(
            Endpoint::tr("http sends passwords unprotected, and is allowed on this computer only. Begin the URL "
                         "with https://."));
    if (!url.userInfo().isEmpty())
        return invalid(Endpoint::tr("The URL contains a user name or password. Delete everything between // and @."));
    if (url.hasFragment())
        return invalid(Endpoint::tr("The part after # is never sent. Delete it."));
    return text;
}

} // namespace steward
