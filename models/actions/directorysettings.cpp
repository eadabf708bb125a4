#include "models/actions/directorysettings.h"

#include "models/mail/builtintemplates.h"

namespace steward {

namespace {

const QString MailKey = QStringLiteral("mail");
const QString PolicyKey = QStringLiteral("policy");
const QString BackupsKey = QStringLiteral("backups");
const QString PauseKey = QStringLiteral("mailPause");
const QString TemplatesKey = QStringLiteral("mailTemplates");
const QString SubjectKey = QStringLiteral("subject");
const QString BodyKey = QStringLiteral("body");
const QString SinceKey = QStringLiteral("since");
const QString ReasonKey = QStringLiteral("reason");

QString nameOf(const TemplateKey &key)
{
    return kindKey(key.kind) + u'/' + key.language;
}

TemplateKey templateKeyOf(const QString &name)
{
    const bool person = name.section(u'/', 0, 0) == kindKey(Kind::Person);
    return {person ? Kind::Person : Kind::ApiUser, name.section(u'/', 1)};
}

} // namespace

MailTemplate templateInUse(const DirectorySettings &settings, const TemplateKey &key)
{
    const auto edited = settings.templates.constFind(key);
    return edited == settings.templates.cend() ? builtInTemplate(key.kind, key.language) : *edited;
}

Result<DirectorySettings> readSettings(Connection &connection)
{
    SettingRows rows(connection);
    DirectorySettings settings;
    const Result<QJsonObject> mail = rows.value(MailKey);
    STEWARD_TRY(mail);
    settings.mail = mailSettingsFromJson(*mail);
    const Result<QJsonObject> policy = rows.value(PolicyKey);
    STEWARD_TRY(policy);
    settings.policy = credentialPolicyFromJson(*policy);
    const Result<QJsonObject> signIn = rows.value(QLatin1StringView(SignInKey));
    STEWARD_TRY(signIn);
    settings.signIn = signInPolicyFromJson(*signIn);
    const Result<QJsonObject> backups = rows.value(BackupsKey);
    STEWARD_TRY(backups);
    settings.backups = backupPolicyFromJson(*backups);
    const Result<QJsonObject> pause = rows.value(PauseKey);
    STEWARD_TRY(pause);
    settings.pause = {pause->value(SinceKey).toInteger(), pause->value(ReasonKey).toString()};
    const Result<QJsonObject> templates = rows.value(TemplatesKey);
    STEWARD_TRY(templates);
    for (auto it = templates->constBegin(); it != templates->constEnd(); ++it) {
        const QJsonObject one = it.value().toObject();
        settings.templates.insert(templateKeyOf(it.key()),
                                  {one.value(SubjectKey).toString(), one.value(BodyKey).toString()});
    }
    return settings;
}

Result<void> writeMail(Transaction &transaction, const MailSettings &mail)
{
    transaction.needs(Privilege::SetupMail);
    return transaction.setSetting(MailKey, mail.toJson());
}

Result<void> writePolicy(Transaction &transaction, const CredentialPolicy &policy)
{
    const Result<QJsonObject> stored = SettingRows(transaction.connection()).value(PolicyKey);
    STEWARD_TRY(stored);
    CredentialPolicy before = credentialPolicyFromJson(*stored);
    if (before.domains != policy.domains)
        transaction.needs(Privilege::SetupDomains);
    before.domains = policy.domains;
    if (before != policy)
        transaction.needs(Privilege::SetupPolicy);
    return transaction.setSetting(PolicyKey, toJson(policy));
}

Result<void> writeSignIn(Transaction &transaction, const SignInPolicy &policy)
{
    transaction.needs(Privilege::SetupPolicy);
    // Judged as things stand before: afterwards, whoever asks for it may have to sign in first.
    STEWARD_TRY(transaction.admit());
    return transaction.setSetting(QLatin1StringView(SignInKey), toJson(policy));
}

Result<void> writeTemplate(Transaction &transaction, const TemplateKey &key, const std::optional<MailTemplate> &text)
{
    transaction.needs(Privilege::SetupMail);
    Result<QJsonObject> templates = SettingRows(transaction.connection()).value(TemplatesKey);
    STEWARD_TRY(templates);
    if (text)
        templates->insert(nameOf(key), QJsonObject {{SubjectKey, text->subject}, {BodyKey, text->body}});
    else
        templates->remove(nameOf(key));
    return transaction.setSetting(TemplatesKey, *templates);
}

Result<void> writeBackupPolicy(Transaction &transaction, const BackupPolicy &policy)
{
    transaction.needs(Privilege::SetupPolicy);
    return transaction.setSetting(BackupsKey, toJson(policy));
}

Result<void> writePause(Transaction &transaction, const MailPause &pause)
{
    transaction.needs(Privilege::SetupMail);
    if (pause.since == 0)
        return transaction.setSetting(PauseKey, {});
    return transaction.setSetting(PauseKey, {{SinceKey, pause.since}, {ReasonKey, pause.reason}});
}

} // namespace steward
