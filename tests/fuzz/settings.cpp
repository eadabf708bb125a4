// The settings that a directory keeps as JSON.
#include "models/domain/backuppolicy.h"
#include "models/domain/credentialpolicy.h"
#include "models/domain/mailsettings.h"
#include "models/domain/signinpolicy.h"
#include "models/sync/remotestate.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>

using namespace steward;

namespace {

template <typename Read, typename Write> void tryKept(const QJsonObject &object, Read read, Write write)
{
    const auto value = read(object);
    fuzz::require(read(write(value)) == value, "settings are read as they were written");
}

} // namespace

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    const QJsonObject object = QJsonDocument::fromJson(input.toByteArray()).object();
    tryKept(object, backupPolicyFromJson, [](const BackupPolicy &policy) { return toJson(policy); });
    tryKept(object, signInPolicyFromJson, [](const SignInPolicy &policy) { return toJson(policy); });
    tryKept(object, credentialPolicyFromJson, [](const CredentialPolicy &policy) { return toJson(policy); });
    tryKept(object, mailSettingsFromJson, [](const MailSettings &mail) { return mail.toJson(); });
    tryKept(object, RemoteState::fromJson, [](const RemoteState &state) { return state.toJson(); });
}

} // namespace steward::fuzz
