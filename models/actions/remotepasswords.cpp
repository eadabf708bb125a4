#include "models/actions/remotepasswords.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct PasswordText {
    Q_DECLARE_TR_FUNCTIONS(RemotePasswords)
};

Error later(const QString &words)
{
    return Error {ErrorKind::Offline,
                  words.isEmpty() ? PasswordText::tr("The server could not be asked to take the new password.")
                                  : words};
}

} // namespace

Result<RemoteProfile::Issuer> issuerOf(Connection &connection)
{
    const Result<std::optional<RemoteRecord>> record = SyncRows(connection).remote();
    STEWARD_TRY(record);
    if (!*record)
        return RemoteProfile::Issuer::ThisConsole;
    const Result<RemoteProfile> profile = RemoteProfile::fromJson((*record)->profile);
    STEWARD_TRY(profile);
    return profile->issuer;
}

RemotePasswords::RemotePasswords(Store &store, const RemoteProfile &profile, const Capabilities &capabilities,
                                 const Secret &secret)
    : m_store(store), m_profile(profile), m_capabilities(capabilities), m_secret(secret)
{
}

Result<void> RemotePasswords::set(const Administrator &row, const Secret &password, const StopToken &stop)
{
    if (!m_capabilities.changePassword)
        return Error {
            ErrorKind::Invalid,
            PasswordText::tr("The server takes no passwords from here. Let the server issue them (Sync, Remote "
                             "Settings).")};
    const auto base
        = await(m_store.read([uid = row.uid](Connection &connection) { return SyncRows(connection).base(uid); }));
    STEWARD_TRY(base);
    if (!*base)
        return later(PasswordText::tr("The account is not on the server yet. Sync first."));
    if (!m_remote) {
        m_remote = openRemote(m_profile, m_secret);
        m_remote->use(m_capabilities);
    }
    RemoteRequest request;
    request.id = (*base)->serverId;
    const RemoteAnswer there = m_remote->perform({request}, stop).constFirst();
    if (!there.resource)
        return later(there.words);
    request.kind = RemoteRequest::Kind::SetPassword;
    request.ifMatch = there.resource->version;
    request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.password = password;
    const RemoteAnswer answer = m_remote->perform({request}, stop).constFirst();
    switch (answer.outcome) {
    case RemoteAnswer::Outcome::Done:
        return {};
    case RemoteAnswer::Outcome::Refused:
    case RemoteAnswer::Outcome::Unauthorized:
        return Error {ErrorKind::Invalid,
                      PasswordText::tr("The server did not take the password: %1").arg(answer.words)};
    default:
        return later(answer.words);
    }
}

} // namespace steward
