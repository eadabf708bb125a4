#include "models/store/backupmanifest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace steward {

namespace {

struct ManifestText {
    Q_DECLARE_TR_FUNCTIONS(BackupManifest)
};

constexpr int ManifestFormat = 1;
constexpr std::array<const char *, 5> CauseKeys {"wish", "daily", "many-rows", "rollback", "migration"};
const QString FormatKey = QStringLiteral("stewardBackup");
const QString SignatureKey = QStringLiteral("signature");

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject withoutSignature(const BackupManifest &m)
{
    return {{FormatKey, ManifestFormat},
            {QStringLiteral("directory"), m.directory.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), m.name},
            {QStringLiteral("file"), m.file},
            {QStringLiteral("at"), m.at},
            {QStringLiteral("cause"), backupCauseKey(m.cause)},
            {QStringLiteral("schema"), m.schema},
            {QStringLiteral("persons"), m.persons},
            {QStringLiteral("apiUsers"), m.apiUsers},
            {QStringLiteral("recycleBin"), m.recycleBin},
            {QStringLiteral("applications"), m.applications},
            {QStringLiteral("roles"), m.roles},
            {QStringLiteral("sets"), m.sets},
            {QStringLiteral("head"), QString::fromLatin1(m.head)},
            {QStringLiteral("bytes"), m.bytes},
            {QStringLiteral("hash"), hex(m.hash)},
            {QStringLiteral("key"), hex(m.publicKey)}};
}

} // namespace

QString backupCauseKey(BackupCause cause)
{
    return QLatin1StringView(CauseKeys.at(static_cast<std::size_t>(cause)));
}

BackupCause backupCauseFromKey(const QString &key)
{
    for (std::size_t i = 0; i < CauseKeys.size(); ++i) {
        if (key == QLatin1StringView(CauseKeys.at(i)))
            return static_cast<BackupCause>(i);
    }
    return BackupCause::Wish;
}

QString backupCauseText(BackupCause cause)
{
    switch (cause) {
    case BackupCause::Wish:
        return ManifestText::tr("Made by hand");
    case BackupCause::Daily:
        return ManifestText::tr("Daily");
    case BackupCause::ManyRows:
        return ManifestText::tr("Before a change of many rows");
    case BackupCause::Rollback:
        return ManifestText::tr("Before another backup was restored");
    case BackupCause::Migration:
        return ManifestText::tr("Before an update of Steward");
    }
    Q_UNREACHABLE();
}

QByteArray signedText(const BackupManifest &manifest)
{
    return QJsonDocument(withoutSignature(manifest)).toJson(QJsonDocument::Compact);
}

QByteArray manifestBytes(const BackupManifest &manifest)
{
    QJsonObject object = withoutSignature(manifest);
    object.insert(SignatureKey, hex(manifest.signature));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<BackupManifest> manifestFromBytes(QByteArrayView bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    if (object.value(FormatKey).toInt() != ManifestFormat)
        return invalid(ManifestText::tr("What is in the backup cannot be read."));
    const auto text = [&object](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    const auto number = [&object](const char *key) { return object.value(QLatin1StringView(key)).toInteger(); };
    const auto raw = [&text](const char *key) { return QByteArray::fromHex(text(key).toLatin1()); };
    BackupManifest m;
    m.directory = QUuid(text("directory"));
    m.name = text("name");
    m.file = text("file");
    m.at = number("at");
    m.cause = backupCauseFromKey(text("cause"));
    m.schema = static_cast<int>(number("schema"));
    m.persons = number("persons");
    m.apiUsers = number("apiUsers");
    m.recycleBin = number("recycleBin");
    m.applications = number("applications");
    m.roles = number("roles");
    m.sets = number("sets");
    m.head = text("head").toLatin1();
    m.bytes = number("bytes");
    m.hash = raw("hash");
    m.publicKey = raw("key");
    m.signature = raw("signature");
    return m;
}

} // namespace steward
