// "stewardctl deliver" is killed again and again while it hands mails to a real server; whatever arrived, what the
// directory says of a password is true.
// Usage: process_kill_deliveries [--seed N] [--kills N]

#include "models/actions/administratoractions.h"
#include "models/actions/credentialactions.h"
#include "models/actions/mailround.h"
#include "models/actions/newdirectory.h"
#include "models/secrets/verifier.h"
#include "models/store/catalogrows.h"
#include "tests/processes/otherprocess.h"
#include "tests/support/canary.h"
#include "tests/support/places.h"
#include "tests/support/receivedcredential.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using processTest::fail;
using processTest::say;

/// The server takes no letters beyond ASCII before the @: that mail fails.
const QStringList Addresses {u"ana@example.com"_s, u"bob@example.com"_s, u"josé@example.com"_s};

Author author()
{
    return {u"Tess Tester"_s, u"window"_s};
}

/// The directory, the server and everything that has arrived.
class Scene {
public:
    explicit Scene(quint32 seed) : m_random(seed) { }

    Result<void> create();
    Result<void> queue(bool withFailing);
    /// Lets the program deliver and kills it after a while; false when it was done before.
    Result<bool> killed();
    /// A round of this process, then all that must hold; an empty text, or what does not.
    Result<QString> settled();
    /// All passwords that ever arrived: they differ, stand in no file, and of the last ones only the current verifies.
    Result<QString> everything() const;
    QString summary() const;

private:
    Result<QString> faultOf(const Administrator &row, const Credential &credential) const;
    QList<QByteArray> passwords(qsizetype from) const;
    void receive() { m_received += credentialsOf(m_server, m_received.size()); }
    int measured(bool idle);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"kill.steward"_s);
    SmtpServer m_server {{u"--no-utf8"_s, u"--drop-after-body"_s, u"9"_s, u"--delay-final"_s, u"0.02"_s}};
    QRandomGenerator m_random;
    QList<AdministratorId> m_ids;
    QList<ReceivedCredential> m_received;
    QMap<CredentialState, int> m_states; ///< After settling.
    int m_inTheMiddle = 0;               ///< Kills that left somebody in `sending`.
    int m_shortest = 0;                  ///< Milliseconds of a run with nothing to do, and with everything to do.
    int m_longest = 0;
};

Result<void> write(Store &store, const std::function<Result<void>(Transaction &)> &fn)
{
    const auto job = [fn](Transaction &transaction) -> Result<int> {
        STEWARD_TRY(fn(transaction));
        return 0;
    };
    STEWARD_TRY(await(store.write(author(), job)));
    return {};
}

Result<void> Scene::create()
{
    {
        Store store;
        STEWARD_TRY(await(store.create(m_path, emptyDirectory(u"Kill"_s, author()))));
        const Result<Catalog> catalog = await(store.read([](Connection &c) { return CatalogRows(c).catalog(); }));
        STEWARD_TRY(catalog);
        AdministratorActions actions(store, author());
        for (const QString &address : Addresses) {
            Administrator draft;
            draft.kind = Kind::ApiUser;
            draft.firstName = address.section(u'@', 0, 0);
            draft.lastName = u"Example"_s;
            draft.userName = u"user%1"_s.arg(m_ids.size());
            draft.email = *Email::parse(address);
            draft.applications = {catalog->application(u"HttpApi"_s)->id};
            const Result<Outcome> added = await(actions.add(draft));
            STEWARD_TRY(added);
            m_ids.append(added->id);
        }
        MailSettings mail;
        mail.host = u"localhost"_s;
        mail.port = m_server.port();
        mail.security = MailSecurity::None;
        mail.sender = u"access@example.com"_s;
        STEWARD_TRY(write(store, [mail](Transaction &transaction) {
            transaction.describe(ChangeKind::Settings, u"Mail"_s);
            return writeMail(transaction, mail);
        }));
    }
    m_longest = measured(false);
    m_shortest = measured(true);
    return m_longest > 0 && m_shortest > 0 ? Result<void>()
                                           : Error {ErrorKind::Storage, u"the program does not deliver"_s, {}};
}

/// How long the program takes when it is let alone; 0 when it fails.
int Scene::measured(bool idle)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(stewardctlProgram(), {u"--directory"_s, m_path, u"deliver"_s, u"--secret-fd"_s, u"0"_s});
    process.write("\n");
    process.closeWriteChannel();
    // Somebody's address is refused: not everything can be done.
    if (!process.waitForFinished(60'000) || process.exitCode() > 1 || (idle && process.exitCode() != 0))
        return 0;
    return static_cast<int>(timer.elapsed()) + 1;
}

Result<void> Scene::queue(bool withFailing)
{
    Store store;
    STEWARD_TRY(await(store.open(m_path)));
    // The one that fails takes time and shows little.
    const QList<AdministratorId> some = withFailing ? m_ids : m_ids.first(m_ids.size() - 1);
    STEWARD_TRY(await(CredentialActions(store, author()).send(some)));
    return {};
}

Result<bool> Scene::killed()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(stewardctlProgram(), {u"--directory"_s, m_path, u"deliver"_s, u"--secret-fd"_s, u"0"_s});
    process.write("\n");
    if (!process.waitForStarted() || !process.waitForBytesWritten())
        return Error {ErrorKind::Storage, u"the program does not start"_s, {}};
    // Between the end of its start and its own end.
    const int begin = m_shortest * 3 / 4;
    const int end = std::max(begin + (m_longest - begin) * 7 / 10, begin + 1);
    ::usleep(static_cast<useconds_t>(1000 * begin + m_random.bounded(1000 * (end - begin))));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    if (!process.waitForFinished(60'000))
        return Error {ErrorKind::Storage, u"the program does not end"_s, {}};
    return process.exitStatus() == QProcess::CrashExit;
}

QList<QByteArray> Scene::passwords(qsizetype from) const
{
    QList<QByteArray> all;
    for (const ReceivedCredential &one : m_received.mid(from))
        all.append(one.password);
    return all;
}

Result<QString> Scene::settled()
{
    const qsizetype before = m_received.size();
    receive();
    // Also in what the kill left behind: a journal that must be rolled back.
    QStringList leaks = filesWith(passwords(before), {m_folder.path()});
    Store store;
    STEWARD_TRY(await(store.open(m_path)));
    const Result<QList<Credential>> open
        = await(store.read([](Connection &connection) { return CredentialRows(connection).sending(); }));
    STEWARD_TRY(open);
    m_inTheMiddle += open->isEmpty() ? 0 : 1;
    STEWARD_TRY(MailRound(store, author(), {}).run({}, [](const auto &) {}));
    receive();
    leaks += filesWith(passwords(before), {m_folder.path()});
    if (!leaks.isEmpty())
        return u"a password stands in %1"_s.arg(leaks.first());
    for (const AdministratorId id : m_ids) {
        const auto credential
            = await(store.read([id](Connection &connection) { return CredentialRows(connection).byId(id); }));
        STEWARD_TRY(credential);
        const auto row
            = await(store.read([id](Connection &connection) { return AdministratorRows(connection).byId(id); }));
        STEWARD_TRY(row);
        ++m_states[credential->state];
        const Result<QString> fault = faultOf(**row, *credential);
        if (!fault || !fault->isEmpty())
            return fault;
    }
    return QString();
}

/// Looks at the last two mails of the account; `everything` looks at all.
Result<QString> Scene::faultOf(const Administrator &row, const Credential &credential) const
{
    const auto told = [&](const QString &what) {
        return u"%1 is %2, but %3"_s.arg(row.userName, credentialStateKey(credential.state), what);
    };
    if (credential.state == CredentialState::Failed)
        return credential.verifier.isEmpty() ? QString() : told(u"has a password"_s);
    if (credential.state != CredentialState::Sent && credential.state != CredentialState::Unknown)
        return told(u"the round is over"_s);
    bool arrived = false;
    int looked = 0;
    for (auto it = m_received.crbegin(); it != m_received.crend() && looked < 2; ++it) {
        if (it->address != row.email.ascii())
            continue;
        ++looked;
        const bool current = it->messageId == credential.messageId;
        arrived = arrived || current;
        if (matches(credential.verifier, it->secret()) != current)
            return told(current ? u"its password does not verify"_s : u"an earlier password verifies"_s);
    }
    return arrived || credential.state == CredentialState::Unknown ? QString() : told(u"nothing has arrived"_s);
}

Result<QString> Scene::everything() const
{
    Store store;
    STEWARD_TRY(await(store.open(m_path)));
    QSet<QByteArray> different;
    for (const ReceivedCredential &one : m_received)
        different.insert(one.password);
    if (different.size() != m_received.size())
        return u"two mails carry the same password"_s;
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const auto read = [id = m_ids.at(i)](Connection &connection) { return CredentialRows(connection).byId(id); };
        const Result<Credential> credential = await(store.read(read));
        STEWARD_TRY(credential);
        // Earlier ones were tried when they were followed by another.
        for (const ReceivedCredential &one : std::as_const(m_received).last(std::min<qsizetype>(m_received.size(), 30))) {
            const bool current = one.messageId == credential->messageId;
            if (one.address == Addresses.at(i) && matches(credential->verifier, one.secret()) != current)
                return u"an old password of %1 verifies, or the last does not"_s.arg(one.address);
        }
    }
    const QStringList leaks = filesWith(passwords(0), {m_folder.path()});
    return leaks.isEmpty() ? QString() : u"a password stands in %1"_s.arg(leaks.first());
}

QString Scene::summary() const
{
    QStringList states;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        states.append(u"%1 %2"_s.arg(it.value()).arg(credentialStateKey(it.key())));
    return u"%1 left a mail in the middle, %2 mails arrived, then %3; a run takes %4 to %5 ms"_s.arg(m_inTheMiddle)
        .arg(m_received.size())
        .arg(states.join(u", "))
        .arg(m_shortest)
        .arg(m_longest);
}

int run(quint32 seed, int kills)
{
    QElapsedTimer timer;
    timer.start();
    Scene scene(seed);
    if (const auto created = scene.create(); !created)
        return fail(created.error().message + created.error().detail);
    int done = 0;
    for (int round = 1; done < kills; ++round) {
        const auto where = [round](const QString &what) { return u"after round %1: %2"_s.arg(round).arg(what); };
        if (round > 5 * kills)
            return fail(u"the program is never caught at work"_s);
        if (const auto queued = scene.queue(round % 5 == 0); !queued)
            return fail(where(queued.error().message + queued.error().detail));
        const Result<bool> killed = scene.killed();
        if (!killed)
            return fail(where(killed.error().message));
        done += *killed ? 1 : 0;
        const Result<QString> fault = scene.settled();
        if (!fault || !fault->isEmpty())
            return fail(where(fault ? *fault : fault.error().message + fault.error().detail));
    }
    const Result<QString> fault = scene.everything();
    if (!fault || !fault->isEmpty())
        return fail(fault ? *fault : fault.error().message + fault.error().detail);
    say(u"%1 kills, %2, %3 ms"_s.arg(kills).arg(scene.summary()).arg(timer.elapsed()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seed"_s, u"Gives the same accounts and delays again."_s, u"number"_s},
                        {u"kills"_s, u"How often."_s, u"number"_s, u"80"_s}});
    options.process(application);
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    say(u"--seed %1"_s.arg(seed));
    return run(seed, options.value(u"kills"_s).toInt());
}
