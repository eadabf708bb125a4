#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QtTest>

#include <csignal>

namespace steward {

/// The Secret of the Secret Service: session, parameters, value, type of the content.
struct SecretOfBus {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const SecretOfBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOfBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

} // namespace steward

Q_DECLARE_METATYPE(steward::SecretOfBus)

namespace steward {

/// The real gnome-keyring of the session that tests/support/desktop has started, locked and frozen at will. Main
/// thread.
class TestKeyring {
public:
    TestKeyring() { qDBusRegisterMetaType<SecretOfBus>(); }
    ~TestKeyring() { restore(); }
    TestKeyring(const TestKeyring &) = delete;
    TestKeyring &operator=(const TestKeyring &) = delete;

    /// As the other tests of the session need it, whatever has failed.
    void restore()
    {
        if (m_frozen)
            thaw();
        if (m_locked) {
            dismissPrompt();
            unlock();
        }
    }

    /// Not the keyring of a person: the session keeps its data beside its temporary folder.
    static bool isPrivate()
    {
        const QFileInfo data(qEnvironmentVariable("XDG_DATA_HOME"));
        const QFileInfo temporary(qEnvironmentVariable("TMPDIR"));
        return data.fileName() == QLatin1StringView("data") && temporary.fileName() == QLatin1StringView("tmp")
            && data.path() == temporary.path()
            && (data.path().startsWith(QLatin1StringView("/tmp/tmp."))
                || data.path().startsWith(QLatin1StringView("/dev/shm/tmp.")));
    }

    bool lock()
    {
        m_locked = true;
        const QDBusMessage reply = call(Service, QStringLiteral("Lock"), {QVariant::fromValue(QList {collection()})});
        return reply.type() == QDBusMessage::ReplyMessage && isLocked();
    }
    /// With its password, without a prompt.
    bool unlock()
    {
        const QDBusMessage opened = call(Service, QStringLiteral("OpenSession"),
                                         {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        const SecretOfBus password {opened.arguments().value(1).value<QDBusObjectPath>(),
                                    {},
                                    QByteArrayLiteral("test password"),
                                    QStringLiteral("text/plain")};
        call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
             QStringLiteral("UnlockWithMasterPassword"),
             {QVariant::fromValue(collection()), QVariant::fromValue(password)});
        m_locked = isLocked();
        return !m_locked;
    }
    bool isLocked() const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            Name, collection().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(message);
        return reply.isValid() && reply.value().variant().toBool();
    }

    void freeze()
    {
        m_frozen = processOf(Name);
        ::kill(m_frozen, SIGSTOP);
    }
    void thaw() { ::kill(std::exchange(m_frozen, 0), SIGCONT); }

    /// The prompt ends as one that was dismissed. False: there is none.
    static bool dismissPrompt()
    {
        const pid_t prompter = processOf(QStringLiteral("org.gnome.keyring.SystemPrompter"));
        return prompter > 0 && ::kill(prompter, SIGTERM) == 0;
    }

private:
    inline static const QString Name = QStringLiteral("org.freedesktop.secrets");
    inline static const QString Service = QStringLiteral("org.freedesktop.Secret.Service");

    static QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message
            = QDBusMessage::createMethodCall(Name, QStringLiteral("/org/freedesktop/secrets"), interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
        if (reply.type() == QDBusMessage::ErrorMessage)
            qWarning("%s: %s", qUtf8Printable(method), qUtf8Printable(reply.errorMessage()));
        return reply;
    }
    static QDBusObjectPath collection()
    {
        return call(Service, QStringLiteral("ReadAlias"), {QStringLiteral("default")})
            .arguments()
            .value(0)
            .value<QDBusObjectPath>();
    }
    static pid_t processOf(const QString &name)
    {
        const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(name);
        return pid.isValid() ? static_cast<pid_t>(pid.value()) : 0;
    }

    pid_t m_frozen = 0;
    bool m_locked = false;
};

} // namespace steward
