#include "models/sync/httpidentity.h"

#include "models/sync/jsontext.h"

#include <QJsonObject>

namespace steward {

namespace {

constexpr Timestamp Second = 1000;
constexpr Timestamp Early = 30 * Second;       ///< A token that ends on its way is of no use.
constexpr qint64 MaxLife = 366 * 24 * 60 * 60; ///< In seconds; no server means more.
constexpr qsizetype ShortestHidden = 4;        ///< Less would black out ordinary words.

} // namespace

HttpIdentity::HttpIdentity(const RemoteProfile &profile, const Secret &secret)
    : m_profile(profile), m_secret(secret) { }

bool HttpIdentity::needsToken(Timestamp now) const
{
    return m_profile.authentication == RemoteProfile::Authentication::OAuth2
        && (m_token.isEmpty() || (m_tokenEnds != 0 && now + Early >= m_tokenEnds));
}

HttpRequest HttpIdentity::tokenRequest(bool secretInBody) const
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = m_profile.tokenUrl;
    request.mediaType = "application/x-www-form-urlencoded";
    request.headers = {{"Accept", "application/json"}};
    QByteArray form = "grant_type=client_credentials";
    if (!m_profile.scope.isEmpty())
        form += "&scope=" + QUrl::toPercentEncoding(m_profile.scope);
    if (secretInBody) {
        const QByteArray id = QUrl::toPercentEncoding(m_profile.userName);
        const QByteArray secret = m_secret.view().toByteArray().toPercentEncoding();
        request.secretBody = Secret(QByteArray(form + "&client_id=" + id + "&client_secret=" + secret));
    } else {
        request.body = form;
        request.headers.append({"Authorization", clientAuthorization()});
    }
    return request;
}

QByteArray HttpIdentity::clientAuthorization() const
{
    // Both are form-encoded before they are put together (RFC 6749, section 2.3.1).
    return basic(QUrl::toPercentEncoding(m_profile.userName), m_secret.view().toByteArray().toPercentEncoding());
}

bool HttpIdentity::takeToken(const HttpAnswer &answer, Timestamp now)
{
    const Result<QJsonObject> body = parsedJson(answer.body);
    if (!answer.isSuccess() || !body)
        return false;
    m_token = Secret(body->value(QStringLiteral("access_token")).toString().toUtf8());
    // Some servers send the number as a string.
    const auto seconds = std::min(body->value(QStringLiteral("expires_in")).toVariant().toLongLong(), MaxLife);
    m_tokenEnds = seconds > 0 ? now + std::max<Timestamp>(seconds * Second, 2 * Early) : 0;
    return !m_token.isEmpty();
}

bool HttpIdentity::forgetToken()
{
    m_token = {};
    return m_profile.authentication == RemoteProfile::Authentication::OAuth2;
}

QByteArray HttpIdentity::basic(const QByteArray &user, const QByteArray &password) const
{
    return "Basic " + QByteArray(user + ':' + password).toBase64();
}

QByteArray HttpIdentity::authorization() const
{
    switch (m_profile.authentication) {
    case RemoteProfile::Authentication::None:
        return {};
    case RemoteProfile::Authentication::Bearer:
        return "Bearer " + m_secret.view().toByteArray();
    case RemoteProfile::Authentication::Basic:
        return basic(m_profile.userName.toUtf8(), m_secret.view().toByteArray());
    case RemoteProfile::Authentication::OAuth2:
        return "Bearer " + m_token.view().toByteArray();
    }
    Q_UNREACHABLE();
}

QString HttpIdentity::withoutSecrets(QString text) const
{
    const QByteArray secret = m_secret.view().toByteArray();
    const auto credentials = [](const QByteArray &header) { return header.mid(header.indexOf(' ') + 1); };
    for (const QByteArray &hidden : {credentials(authorization()), credentials(clientAuthorization()), secret,
                                     secret.toPercentEncoding(), m_token.view().toByteArray()}) {
        if (hidden.size() >= ShortestHidden)
            text.replace(QString::fromUtf8(hidden), QStringLiteral("•••"));
    }
    return text;
}

} // namespace steward
