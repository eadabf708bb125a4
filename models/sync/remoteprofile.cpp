#include "models/sync/remoteprofile.h"

#include "models/domain/endpoint.h"
#include "models/sync/httpredirect.h"
#include "models/sync/jsondirectory.h"
#include "models/sync/jsonmapping.h"
#include "models/sync/scimdirectory.h"
#include "models/sync/tlstrust.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct RemoteText {
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

constexpr std::array<const char *, 2> Dialects {"scim", "json"};
constexpr std::array<const char *, 4> Authentications {"none", "bearer", "basic", "oauth2"};
constexpr std::array<const char *, 2> Issuers {"console", "server"};

constexpr std::array<std::pair<const char *, QString RemoteProfile::*>, 4> Texts {{
    {"userName", &RemoteProfile::userName},
    {"scope", &RemoteProfile::scope},
    {"environment", &RemoteProfile::environment},
    {"colour", &RemoteProfile::colour},
}};
constexpr std::array<std::pair<const char *, QByteArray RemoteProfile::*>, 2> Bytes {{
    {"certificates", &RemoteProfile::certificates},
    {"pin", &RemoteProfile::pin},
}};
constexpr std::array<std::pair<const char *, QUrl RemoteProfile::*>, 2> Urls {{
    {"url", &RemoteProfile::url},
    {"tokenUrl", &RemoteProfile::tokenUrl},
}};
constexpr std::array<std::pair<const char *, QJsonObject RemoteProfile::*>, 2> Objects {{
    {"mapping", &RemoteProfile::mapping},
    {"pinned", &RemoteProfile::pinned},
}};

constexpr int MaxParallel = 6; // As many connections as Qt opens to one host.
constexpr int MaxMinutes = 7 * 24 * 60;

template <typename Keys> QString keyOf(const Keys &keys, auto value)
{
    return QLatin1StringView(keys[static_cast<size_t>(value)]);
}

/// Sets `value` to the one whose key stands in the object; nothing there leaves it as it is.
template <typename Enum, typename Keys>
Result<void> readKey(const QJsonObject &object, const char *name, const Keys &keys, Enum &value)
{
    const QJsonValue found = object.value(QLatin1StringView(name));
    if (found.isUndefined())
        return {};
    QStringList known;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (found.toString() == QLatin1StringView(keys[i])) {
            value = static_cast<Enum>(i);
            return {};
        }
        known.append(QLatin1StringView(keys[i]));
    }
    return invalid(RemoteText::tr("“%1” is not known as “%2” of a remote. Use one of: %3.")
                       .arg(found.toString(), QLatin1StringView(name), known.join(QStringLiteral(", "))));
}

Result<void> checkedUrl(const QUrl &url)
{
    const Result<QString> checked = checkedEndpoint(url.toString(QUrl::FullyEncoded));
    if (!checked)
        return checked.error();
    if (url.isEmpty())
        return invalid(RemoteText::tr("The URL of the remote is missing. Enter it whole, for example "
                                      "https://example.com/scim/v2."));
    if (url.hasQuery())
        return invalid(RemoteText::tr("The part of the URL from ? on cannot be used. Delete it."));
    return {};
}

Result<void> checkedAuthentication(const RemoteProfile &profile)
{
    using Authentication = RemoteProfile::Authentication;
    if (profile.authentication == Authentication::Basic
        && (profile.userName.isEmpty() || profile.userName.contains(u':')))
        return invalid(RemoteText::tr("Enter the user name for the remote, without a colon."));
    if (profile.authentication != Authentication::OAuth2)
        return {};
    if (profile.userName.isEmpty())
        return invalid(RemoteText::tr("Enter the client id for the remote."));
    if (profile.tokenUrl.isEmpty())
        return invalid(RemoteText::tr("Enter the URL at which the remote issues tokens."));
    return checkedUrl(profile.tokenUrl);
}

} // namespace

bool RemoteProfile::mayUseSecretOf(const RemoteProfile &other) const
{
    if (authentication == Authentication::None)
        return true;
    const bool sameTokens = authentication != Authentication::OAuth2 || isSameOrigin(tokenUrl, other.tokenUrl);
    return authentication == other.authentication && isSameOrigin(url, other.url) && sameTokens;
}

QJsonObject RemoteProfile::toJson() const
{
    QJsonObject object {{QStringLiteral("dialect"), keyOf(Dialects, dialect)},
                        {QStringLiteral("authentication"), keyOf(Authentications, authentication)},
                        {QStringLiteral("issuer"), keyOf(Issuers, issuer)},
                        {QStringLiteral("everyMinutes"), everyMinutes},
                        {QStringLiteral("reviewBeforeSending"), reviewBeforeSending},
                        {QStringLiteral("writesPerSecond"), writesPerSecond},
                        {QStringLiteral("readsPerSecond"), readsPerSecond},
                        {QStringLiteral("parallel"), parallel}};
    for (const auto &[key, address] : Urls)
        object.insert(QLatin1StringView(key), (this->*address).toString(QUrl::FullyEncoded));
    for (const auto &[key, text] : Texts)
        object.insert(QLatin1StringView(key), this->*text);
    for (const auto &[key, bytes] : Bytes)
        object.insert(QLatin1StringView(key), QString::fromLatin1(this->*bytes));
    for (const auto &[key, part] : Objects)
        object.insert(QLatin1StringView(key), this->*part);
    return object;
}

Result<RemoteProfile> RemoteProfile::fromJson(const QJsonObject &object)
{
    RemoteProfile profile;
    STEWARD_TRY(readKey(object, "dialect", Dialects, profile.dialect));
    STEWARD_TRY(readKey(object, "authentication", Authentications, profile.authentication));
    STEWARD_TRY(readKey(object, "issuer", Issuers, profile.issuer));
    for (const auto &[key, url] : Urls)
        profile.*url = QUrl(object.value(QLatin1StringView(key)).toString(), QUrl::StrictMode);
    for (const auto &[key, text] : Texts)
        profile.*text = object.value(QLatin1StringView(key)).toString();
    for (const auto &[key, bytes] : Bytes)
        profile.*bytes = object.value(QLatin1StringView(key)).toString().toLatin1();
    for (const auto &[key, part] : Objects)
        profile.*part = object.value(QLatin1StringView(key)).toObject();
    profile.everyMinutes = object.value(QStringLiteral("everyMinutes")).toInt(profile.everyMinutes);
    profile.reviewBeforeSending = object.value(QStringLiteral("reviewBeforeSending")).toBool();
    profile.writesPerSecond = object.value(QStringLiteral("writesPerSecond")).toDouble(profile.writesPerSecond);
    profile.readsPerSecond = object.value(QStringLiteral("readsPerSecond")).toDouble(profile.readsPerSecond);
    profile.parallel = object.value(QStringLiteral("parallel")).toInt(profile.parallel);
    return profile;
}

Result<void> checkedProfile(const RemoteProfile &profile)
{
    STEWARD_TRY(checkedUrl(profile.url));
    STEWARD_TRY(checkedAuthentication(profile));
    STEWARD_TRY(checkedTrust(profile));
    if (profile.everyMinutes < 0 || profile.everyMinutes > MaxMinutes)
        return invalid(RemoteText::tr("Sync every 1 to %1 minutes, or never by itself (0).").arg(MaxMinutes));
    if (profile.writesPerSecond < 0 || profile.readsPerSecond < 0)
        return invalid(RemoteText::tr("A number of requests per second cannot be negative. Use 0 for no limit."));
    if (profile.parallel < 1 || profile.parallel > MaxParallel)
        return invalid(RemoteText::tr("Allow 1 to %1 requests at once.").arg(MaxParallel));
    if (profile.dialect == RemoteProfile::Dialect::Json) {
        const Result<JsonMapping> mapping = JsonMapping::parsed(profile.mapping);
        if (!mapping)
            return mapping.error();
    }
    return {};
}

std::unique_ptr<RemoteDirectory> openRemote(const RemoteProfile &profile, const Secret &secret)
{
    if (profile.dialect == RemoteProfile::Dialect::Json)
        return std::make_unique<JsonDirectory>(profile, secret);
    return std::make_unique<ScimDirectory>(profile, secret);
}

} // namespace steward
