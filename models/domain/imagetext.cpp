#include "models/domain/imagetext.h"

#include "models/domain/changewords.h"
#include "models/domain/credential.h"
#include "models/domain/fields.h"
#include "models/domain/privilege.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <span>

namespace steward {

namespace {

struct ImageWords {
    Q_DECLARE_TR_FUNCTIONS(ImageText)
};

struct KeyLabel {
    const char *key;
    const char *label;
};

const QString ApplicationsKey = QStringLiteral("applications");
const QString PrivilegesKey = QStringLiteral("privileges");

constexpr KeyLabel AdministratorKeys[] {{"deletedAt", QT_TRANSLATE_NOOP("ImageText", "In the recycle bin since")},
                                        {"uid", QT_TRANSLATE_NOOP("ImageText", "Uid")}};
constexpr KeyLabel ApplicationKeys[] {{"name", QT_TRANSLATE_NOOP("ImageText", "Name")},
                                      {"description", QT_TRANSLATE_NOOP("ImageText", "Description")},
                                      {"endpoint", QT_TRANSLATE_NOOP("ImageText", "Endpoint")},
                                      {"deletedAt", QT_TRANSLATE_NOOP("ImageText", "Deleted")},
                                      {"uid", QT_TRANSLATE_NOOP("ImageText", "Uid")}};
constexpr KeyLabel RoleKeys[] {{"name", QT_TRANSLATE_NOOP("ImageText", "Name")},
                               {"description", QT_TRANSLATE_NOOP("ImageText", "Description")},
                               {"privileges", QT_TRANSLATE_NOOP("ImageText", "Privileges")},
                               {"deletedAt", QT_TRANSLATE_NOOP("ImageText", "Deleted")},
                               {"uid", QT_TRANSLATE_NOOP("ImageText", "Uid")}};
constexpr KeyLabel CredentialKeys[] {{"state", QT_TRANSLATE_NOOP("ImageText", "Credential")},
                                     {"reason", QT_TRANSLATE_NOOP("ImageText", "Reason")},
                                     {"address", QT_TRANSLATE_NOOP("ImageText", "Mailed to")},
                                     {"issuedAt", QT_TRANSLATE_NOOP("ImageText", "Password made")},
                                     {"expiresAt", QT_TRANSLATE_NOOP("ImageText", "Expires")},
                                     {"firstUsedAt", QT_TRANSLATE_NOOP("ImageText", "First use")},
                                     {"attempt", QT_TRANSLATE_NOOP("ImageText", "Tries")},
                                     {"nextAttemptAt", QT_TRANSLATE_NOOP("ImageText", "Next try")},
                                     {"messageId", QT_TRANSLATE_NOOP("ImageText", "Message id")},
                                     {"deployedAt", QT_TRANSLATE_NOOP("ImageText", "Deployed at")},
                                     {"owner", QT_TRANSLATE_NOOP("ImageText", "Owner")},
                                     {"ticket", QT_TRANSLATE_NOOP("ImageText", "Ticket")},
                                     {"own", QT_TRANSLATE_NOOP("ImageText", "Chosen by the person")}};
constexpr KeyLabel DirectoryKeys[] {{"name", QT_TRANSLATE_NOOP("ImageText", "Name of the directory")},
                                    {"operator", QT_TRANSLATE_NOOP("ImageText", "Operator")},
                                    {"uid", QT_TRANSLATE_NOOP("ImageText", "Uid")}};
constexpr KeyLabel SessionKeys[] {{"computer", QT_TRANSLATE_NOOP("ImageText", "Computer")},
                                  {"expiresAt", QT_TRANSLATE_NOOP("ImageText", "Stays signed in until")},
                                  {"sessions", QT_TRANSLATE_NOOP("ImageText", "Sessions")}};
constexpr KeyLabel EventKeys[] {{"tried", QT_TRANSLATE_NOOP("ImageText", "Tried")},
                                {"subject", QT_TRANSLATE_NOOP("ImageText", "Subject")},
                                {"reason", QT_TRANSLATE_NOOP("ImageText", "Reason")},
                                {"rows", QT_TRANSLATE_NOOP("ImageText", "Rows")},
                                {"format", QT_TRANSLATE_NOOP("ImageText", "Format")},
                                {"filter", QT_TRANSLATE_NOOP("ImageText", "Filter")},
                                {"undoes", QT_TRANSLATE_NOOP("ImageText", "Takes back entry")},
                                {"file", QT_TRANSLATE_NOOP("ImageText", "File")},
                                {"madeAt", QT_TRANSLATE_NOOP("ImageText", "Made at")},
                                {"head", QT_TRANSLATE_NOOP("ImageText", "Head of the journal")},
                                {"computer", QT_TRANSLATE_NOOP("ImageText", "Computer")}};
constexpr KeyLabel SettingKeys[] {{"mail", QT_TRANSLATE_NOOP("ImageText", "Mail server")},
                                  {"mailPause", QT_TRANSLATE_NOOP("ImageText", "Pause of the mails")},
                                  {"mailTemplates", QT_TRANSLATE_NOOP("ImageText", "Texts of the mails")},
                                  {"policy", QT_TRANSLATE_NOOP("ImageText", "Rules for passwords")},
                                  {"backups", QT_TRANSLATE_NOOP("ImageText", "Backups")},
                                  {"signIn", QT_TRANSLATE_NOOP("ImageText", "Sign-in")},
                                  {"journalKey", QT_TRANSLATE_NOOP("ImageText", "Key that signs the journal")}};
constexpr KeyLabel SettingParts[] {{"host", QT_TRANSLATE_NOOP("ImageText", "Host")},
                                   {"port", QT_TRANSLATE_NOOP("ImageText", "Port")},
                                   {"security", QT_TRANSLATE_NOOP("ImageText", "Security")},
                                   {"userName", QT_TRANSLATE_NOOP("ImageText", "User name")},
                                   {"sender", QT_TRANSLATE_NOOP("ImageText", "Sender address")},
                                   {"senderName", QT_TRANSLATE_NOOP("ImageText", "Sender name")},
                                   {"replyTo", QT_TRANSLATE_NOOP("ImageText", "Reply to")},
                                   {"caFile", QT_TRANSLATE_NOOP("ImageText", "Certificates")},
                                   {"hasPassword", QT_TRANSLATE_NOOP("ImageText", "Password in the keychain")},
                                   {"length", QT_TRANSLATE_NOOP("ImageText", "Length")},
                                   {"unusedHours", QT_TRANSLATE_NOOP("ImageText", "Unused expires after (hours)")},
                                   {"maximumDays", QT_TRANSLATE_NOOP("ImageText", "Expires after (days)")},
                                   {"warningDays", QT_TRANSLATE_NOOP("ImageText", "Warn before (days)")},
                                   {"domains", QT_TRANSLATE_NOOP("ImageText", "Allowed domains")},
                                   {"required", QT_TRANSLATE_NOOP("ImageText", "Asks who you are")},
                                   {"idleMinutes", QT_TRANSLATE_NOOP("ImageText", "Locks after (minutes)")},
                                   {"keptDays", QT_TRANSLATE_NOOP("ImageText", "Stays signed in for (days)")},
                                   {"daily", QT_TRANSLATE_NOOP("ImageText", "Every day")},
                                   {"kept", QT_TRANSLATE_NOOP("ImageText", "Backups that stay")},
                                   {"fromRows", QT_TRANSLATE_NOOP("ImageText", "Before changes of rows")},
                                   {"since", QT_TRANSLATE_NOOP("ImageText", "Since")},
                                   {"publicKey", QT_TRANSLATE_NOOP("ImageText", "Public key")},
                                   {"reason", QT_TRANSLATE_NOOP("ImageText", "Reason")}};

std::span<const KeyLabel> labelsOf(Entity entity)
{
    switch (entity) {
    case Entity::Administrator:
        return AdministratorKeys;
    case Entity::Application:
        return ApplicationKeys;
    case Entity::Role:
        return RoleKeys;
    case Entity::Credential:
        return CredentialKeys;
    case Entity::Setting:
        return SettingParts;
    case Entity::Directory:
        return DirectoryKeys;
    case Entity::Session:
        return SessionKeys;
    case Entity::Event:
        return EventKeys;
    }
    Q_UNREACHABLE();
}

QString labelIn(std::span<const KeyLabel> labels, const QString &key)
{
    for (const KeyLabel &one : labels) {
        if (key == QLatin1StringView(one.key))
            return ImageWords::tr(one.label);
    }
    return key;
}

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ImageWords::tr("Yes") : ImageWords::tr("No");
    case QJsonValue::Double:
        return QLocale().toString(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(plain(part));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

/// Times are numbers behind keys such as "deletedAt"; 0 is none.
bool isTime(const QString &key, const QJsonValue &value)
{
    return value.isDouble() && (key.endsWith(QStringLiteral("At")) || key == QStringLiteral("since"));
}

} // namespace

QStringList ImageText::knownKeys(Entity entity)
{
    QStringList keys;
    if (entity == Entity::Administrator) {
        for (const FieldSpec &spec : fieldTable())
            keys.append(QLatin1StringView(spec.key));
    }
    for (const KeyLabel &one : labelsOf(entity))
        keys.append(QLatin1StringView(one.key));
    return keys;
}

QString ImageText::label(Entity entity, const QString &key)
{
    const FieldSpec *spec = entity == Entity::Administrator ? fieldSpec(key) : nullptr;
    return spec ? spec->text() : labelIn(labelsOf(entity), key);
}

bool ImageText::isList(Entity entity, const QString &key)
{
    return (entity == Entity::Administrator && key == ApplicationsKey)
        || (entity == Entity::Role && key == PrivilegesKey);
}

QString ImageText::settingName(const QString &key)
{
    return labelIn(SettingKeys, key);
}

QStringList ImageText::list(Entity entity, const QString &key, const QJsonValue &value) const
{
    QStringList parts;
    for (const QJsonValue &part : value.toArray()) {
        if (entity == Entity::Administrator && key == ApplicationsKey) {
            const QString name = m_catalog.applicationName(ApplicationId {part.toInteger()});
            parts.append(name.isEmpty() ? plain(part) : name);
        } else {
            const PrivilegeSpec *spec = privilegeSpec(part.toString());
            parts.append(spec ? spec->text() : plain(part));
        }
    }
    return parts;
}

QString ImageText::ofAdministrator(const QString &key, const QJsonValue &value) const
{
    const FieldSpec *spec = fieldSpec(key);
    if (!spec || value.isUndefined() || value.isNull())
        return plain(value);
    const QString text = fieldText(spec->field, value, m_catalog);
    return text.isEmpty() ? plain(value) : text;
}

QString ImageText::value(Entity entity, const QString &key, const QJsonValue &value) const
{
    if (isList(entity, key))
        return list(entity, key, value).join(QStringLiteral(", "));
    if (isTime(key, value))
        return value.toInteger() == 0
            ? QString()
            : QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toInteger()), QLocale::ShortFormat);
    if (entity == Entity::Administrator)
        return ofAdministrator(key, value);
    if (entity == Entity::Credential && key == QStringLiteral("state")) {
        const CredentialState state = credentialStateFromKey(value.toString());
        return credentialStateKey(state) == value.toString() ? credentialStateText(state) : plain(value);
    }
    if (entity == Entity::Directory && key == QStringLiteral("operator")) {
        const QString name = m_names.value(AdministratorId {value.toInteger()});
        return name.isEmpty() && value.toInteger() != 0 ? plain(value) : name;
    }
    if (entity == Entity::Event && key == QStringLiteral("tried")
        && changeKindKey(changeKindFromKey(value.toString())) == value.toString())
        return changeKindText(changeKindFromKey(value.toString()));
    return plain(value);
}

} // namespace steward
