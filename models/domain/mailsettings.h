#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace steward {

/// How the connection to the mail server is protected.
enum class MailSecurity : quint8 {
    StartTls, ///< Begins in the clear and must become TLS before anything is said (RFC 3207).
    Tls,      ///< TLS from the first byte (RFC 8314).
    None      ///< For a server on this computer only.
};

QString mailSecurityKey(MailSecurity security);

/// How credential mails leave: the server and the sender. The password stands in the keychain; here only that there is
/// one. A value; any thread.
struct MailSettings {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString userName; ///< Empty: without signing in.
    QString sender;
    QString senderName;
    QString replyTo;
    QString caFile; ///< The only certificates to trust, PEM; empty: those of the system.
    bool hasPassword = false;

    friend bool operator==(const MailSettings &, const MailSettings &) = default;

    bool isConfigured() const { return !host.isEmpty() && !sender.isEmpty(); }
    QJsonObject toJson() const;
};

/// What is missing or makes no sense takes its default, so that older and newer settings can be read; StartTls for an
/// unknown kind of protection.
MailSettings mailSettingsFromJson(const QJsonObject &json);

/// What is wrong with one field, for its reader.
struct MailProblem {
    enum class Field : quint8 { Host, Port, Security, UserName, Sender, SenderName, ReplyTo, CaFile };
    Field field;
    QString message;
};

QList<MailProblem> problemsOf(const MailSettings &settings);

/// The host as it is asked for in the name system: IP literals without brackets, names as A-labels. Empty when it is
/// neither.
QString asciiMailHost(const QString &host);

} // namespace steward
