#include "models/domain/endpoint.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>
#include <QUrl>

namespace steward {

namespace {

struct EndpointText {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

constexpr qsizetype MaxLength = 2000;

bool isThisComputer(const QString &host)
{
    return host == QStringLiteral("localhost") || host.startsWith(QStringLiteral("127."))
        || host == QStringLiteral("::1");
}

} // namespace

Result<QString> checkedEndpoint(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return QString();
    const auto invalid = [](const QString &message) { return Error {ErrorKind::Invalid, message}; };
    if (const auto hidden = describeForbiddenCharacter(text, CharacterRule::NoInvisible))
        return invalid(EndpointText::tr("The address contains %1. Delete that character.").arg(*hidden));
    if (text.size() > MaxLength)
        return invalid(EndpointText::tr("The address is longer than %1 characters. Shorten it.").arg(MaxLength));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return invalid(
            EndpointText::tr("This is not a complete address. Enter one such as https://api.example.com/v1."));
    if (!url.userInfo().isEmpty())
        return invalid(
            EndpointText::tr("The address contains a user name or password. Remove what stands before the @."));
    const bool plain = url.scheme() == QStringLiteral("http");
    if (url.scheme() != QStringLiteral("https") && !(plain && isThisComputer(url.host())))
        return invalid(
            EndpointText::tr("The address must begin with https://, so that passwords are encrypted on the way."));
    return text;
}

} // namespace steward
