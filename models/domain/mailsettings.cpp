#include "models/domain/mailsettings.h"

#include "models/domain/email.h"
#include "models/domain/endpoint.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <arpa/inet.h>

#include <array>
#include <optional>

namespace steward {

namespace {

constexpr qsizetype MaxHost = 253;
constexpr int MaxPort = 65535;
constexpr qsizetype MaxSenderName = 200;
constexpr std::array SecurityKeys {"starttls", "tls", "none"};

struct MailSettingsText {
    Q_DECLARE_TR_FUNCTIONS(MailSettings)
};

bool isAddress(const QString &host)
{
    const QByteArray text = host.toLatin1();
    std::array<unsigned char, sizeof(in6_addr)> bytes {};
    return inet_pton(AF_INET, text.constData(), bytes.data()) == 1
        || inet_pton(AF_INET6, text.constData(), bytes.data()) == 1;
}

std::optional<QString> hostProblem(const QString &host)
{
    if (host.isEmpty())
        return MailSettingsText::tr("The mail server is missing. Enter its name, for example smtp.example.com.");
    if (const auto hidden = describeForbiddenCharacter(host, CharacterRule::NoInvisible))
        return MailSettingsText::tr("The name of the mail server contains %1. Delete that character.").arg(*hidden);
    if (asciiMailHost(host).isEmpty())
        return MailSettingsText::tr("“%1” is not the name or address of a server. Enter it without blanks, port or "
                                    "https://, for example smtp.example.com.")
            .arg(host);
    return std::nullopt;
}

std::optional<QString> caFileProblem(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return MailSettingsText::tr(
                   "“%1” cannot be read. Choose a file with certificates, or leave this empty to trust "
                   "those of the system.")
            .arg(path);
    return std::nullopt;
}

} // namespace

QString mailSecurityKey(MailSecurity security)
{
    return QString::fromLatin1(SecurityKeys.at(static_cast<std::size_t>(security)));
}

QJsonObject MailSettings::toJson() const
{
    return {{QStringLiteral("host"), host},
            {QStringLiteral("port"), port},
            {QStringLiteral("security"), mailSecurityKey(security)},
            {QStringLiteral("userName"), userName},
            {QStringLiteral("sender"), sender},
            {QStringLiteral("senderName"), senderName},
            {QStringLiteral("replyTo"), replyTo},
            {QStringLiteral("caFile"), caFile},
            {QStringLiteral("hasPassword"), hasPassword}};
}

MailSettings mailSettingsFromJson(const QJsonObject &json)
{
    MailSettings settings;
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    settings.host = text(QLatin1StringView("host"));
    settings.port = json.value(QLatin1StringView("port")).toInt(settings.port);
    for (std::size_t i = 0; i < SecurityKeys.size(); ++i) {
        if (text(QLatin1StringView("security")) == QLatin1StringView(SecurityKeys.at(i)))
            settings.security = static_cast<MailSecurity>(i);
    }
    settings.userName = text(QLatin1StringView("userName"));
    settings.sender = text(QLatin1StringView("sender"));
    settings.senderName = text(QLatin1StringView("senderName"));
    settings.replyTo = text(QLatin1StringView("replyTo"));
    settings.caFile = text(QLatin1StringView("caFile"));
    settings.hasPassword = json.value(QLatin1StringView("hasPassword")).toBool();
    return settings;
}

QList<MailProblem> problemsOf(const MailSettings &settings)
{
    using Field = MailProblem::Field;
    QList<MailProblem> problems;
    const auto add = [&](Field field, const std::optional<QString> &problem) {
        if (problem)
            problems.append({field, *problem});
    };
    const auto address = [](const QString &typed) -> std::optional<QString> {
        const Result<Email> email = Email::parse(typed);
        return email ? std::nullopt : std::optional(email.error().message);
    };
    add(Field::Host, hostProblem(settings.host));
    if (settings.port < 1 || settings.port > MaxPort)
        add(Field::Port, MailSettingsText::tr("Enter a port between 1 and %1; 587 is usual.").arg(MaxPort));
    if (settings.security == MailSecurity::None && !isLoopback(settings.host))
        add(Field::Security,
            MailSettingsText::tr("Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; "
                                 "only a mail server on this computer can do without."));
    if (const auto hidden = describeForbiddenCharacter(settings.userName, CharacterRule::Text))
        add(Field::UserName, MailSettingsText::tr("The user name contains %1. Delete that character.").arg(*hidden));
    add(Field::Sender, address(settings.sender));
    if (const Result<QString> name
        = checkedText(settings.senderName, MailSettingsText::tr("Sender name"), MaxSenderName, false);
        !name)
        add(Field::SenderName, name.error().message);
    if (!settings.replyTo.isEmpty())
        add(Field::ReplyTo, address(settings.replyTo));
    add(Field::CaFile, caFileProblem(settings.caFile));
    return problems;
}

QString asciiMailHost(const QString &host)
{
    if (isAddress(host))
        return host;
    // IDNA would drop what cannot be seen.
    if (describeForbiddenCharacter(host, CharacterRule::NoInvisible))
        return {};
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    // A name that ends in a number would be taken for an address.
    bool number = false;
    ascii.section(u'.', -1).toUInt(&number);
    return ascii.size() > MaxHost || number || ascii.endsWith(u'.') ? QString() : ascii;
}

} // namespace steward
