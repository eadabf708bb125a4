#include "models/secrets/keychain.h"

#include "models/core/future.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The longest time that the event loop of this thread did nothing else. Main thread.
class LoopWatch {
public:
    LoopWatch()
    {
        m_sinceLast.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_sinceLast.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(2ms);
    }
    qint64 longest() const { return std::max(m_longest, m_sinceLast.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

class TestKeychain : public QObject {
    Q_OBJECT

    using Found = Result<std::optional<Secret>>;
    /// A loop that waits for the keyring is held this long; one beside busy programs, never half of it.
    static constexpr std::chrono::milliseconds Deadline = 2s;

    /// A second run of the current function in a session bus of its own kind.
    static void runInBus(const QString &address, const QString &function, QByteArray *output)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        environment.insert(u"STEWARD_WITHOUT_KEYCHAIN"_s, u"1"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"tst_keychain"_s, function});
        const bool ended = child.waitForFinished(60'000);
        *output = child.readAll();
        QVERIFY2(ended && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, output->constData());
    }
    static bool isChild() { return qEnvironmentVariableIsSet("STEWARD_WITHOUT_KEYCHAIN"); }
    void sayThatThereIsNone()
    {
        Keychain keychain(10s);
        LoopWatch watch;
        const Found found = awaitInEventLoop(keychain.read(u"any"_s));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::Secret);
        QVERIFY2(found.error().message.contains(u"Start GNOME Keyring"_s), qPrintable(found.error().message));
        const Result<void> written = awaitInEventLoop(keychain.write(u"any"_s, Secret("unique-secret")));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Secret);
        QVERIFY(!written.error().detail.contains(u"unique-secret"_s));
        QVERIFY(!awaitInEventLoop(keychain.remove(u"any"_s)).ok());
        QVERIFY2(watch.longest() < 2000, qPrintable(QString::number(watch.longest())));
        qInfo("%s; blocked for %lld ms at most", qUtf8Printable(found.error().detail), watch.longest());
    }

private slots:
    void initTestCase()
    {
        if (!isChild() && !TestKeyring::isPrivate())
            QFAIL("This test locks the keyring of its session: run it inside tests/support/desktop.");
    }
    void cleanup()
    {
        if (isChild())
            return;
        m_keyring.restore();
        QVERIFY(m_keyring.unlock());
    }

    void keepsAndForgets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("correct horse");
        QTest::newRow("UTF-8") << u"pässwörd 鍵"_s.toUtf8();
        QTest::newRow("binary") << QByteArray("\0\xff\n\0end\0", 8);
        QTest::newRow("long") << QByteArray(4096, '\x80');
        QTest::newRow("empty") << QByteArray();
    }
    void keepsAndForgets()
    {
        QFETCH(QByteArray, bytes);
        Keychain keychain;
        QVERIFY(awaitInEventLoop(keychain.write(u"round trip"_s, Secret("before"))).ok());
        QVERIFY(awaitInEventLoop(keychain.write(u"round trip"_s, Secret(bytes))).ok());
        Found found = awaitInEventLoop(keychain.read(u"round trip"_s, Keychain::Expectation::Exists));
        QVERIFY(found.ok());
        QVERIFY(found->has_value());
        QCOMPARE((*found)->view(), QByteArrayView(bytes));
        QVERIFY(awaitInEventLoop(keychain.remove(u"round trip"_s, Keychain::Expectation::Exists)).ok());
        found = awaitInEventLoop(keychain.read(u"round trip"_s));
        QVERIFY(found.ok());
        QVERIFY(!found->has_value());
    }

    void aMissingEntry()
    {
        Keychain keychain;
        const Found maybe = awaitInEventLoop(keychain.read(u"missing"_s));
        QVERIFY(maybe.ok());
        QVERIFY(!maybe->has_value());
        const Found expected = awaitInEventLoop(keychain.read(u"missing"_s, Keychain::Expectation::Exists));
        QVERIFY(!expected.ok());
        QCOMPARE(expected.error().kind, ErrorKind::Secret);
        QVERIFY2(expected.error().message.contains(u"may be locked"_s), qPrintable(expected.error().message));
        QVERIFY(awaitInEventLoop(keychain.remove(u"missing"_s)).ok());
    }

    void theSessionComesFirst()
    {
        Keychain keychain;
        QVERIFY(awaitInEventLoop(keychain.write(u"session"_s, Secret("stored"))).ok());
        QVERIFY(!keychain.isKeptForSession(u"session"_s));
        keychain.keepForSession(u"session"_s, Secret("kept"));
        QVERIFY(keychain.isKeptForSession(u"session"_s));
        const auto kept = keychain.read(u"session"_s, Keychain::Expectation::Exists);
        QVERIFY(kept.isFinished());
        QCOMPARE((*kept.result())->view(), QByteArrayView("kept"));
        // Nothing of it is stored.
        Keychain other;
        QCOMPARE((*awaitInEventLoop(other.read(u"session"_s)))->view(), QByteArrayView("stored"));
        QVERIFY(awaitInEventLoop(keychain.write(u"session"_s, Secret("newer"))).ok());
        QVERIFY(!keychain.isKeptForSession(u"session"_s));
        QCOMPARE((*awaitInEventLoop(keychain.read(u"session"_s)))->view(), QByteArrayView("newer"));
        keychain.keepForSession(u"session"_s, Secret("kept"));
        QVERIFY(awaitInEventLoop(keychain.remove(u"session"_s)).ok());
        QVERIFY(!keychain.isKeptForSession(u"session"_s));
    }

    /// Nobody answers the prompt in this session.
    void aLockedKeyringAnswersByTheDeadline()
    {
        Keychain patient;
        QVERIFY(awaitInEventLoop(patient.write(u"locked"_s, Secret("old"))).ok());
        QVERIFY(m_keyring.lock());
        {
            Keychain keychain(Deadline);
            LoopWatch watch;
            QElapsedTimer timer;
            timer.start();
            const Found found = awaitInEventLoop(keychain.read(u"locked"_s, Keychain::Expectation::Exists));
            qInfo("%lld ms: %s", timer.elapsed(), found ? "found" : qUtf8Printable(found.error().detail));
            QVERIFY(!found.ok());
            QCOMPARE(found.error().kind, ErrorKind::Secret);
            QVERIFY2(found.error().message.contains(u"nlock it"_s), qPrintable(found.error().message));
            const Result<void> written = awaitInEventLoop(keychain.write(u"locked"_s, Secret("new")));
            QVERIFY(!written.ok());
            QCOMPARE(written.error().kind, ErrorKind::Secret);
            QVERIFY2(watch.longest() < Deadline.count() / 2, qPrintable(QString::number(watch.longest())));
            qInfo("blocked for %lld ms at most", watch.longest());
        }
        qInfo("prompt dismissed: %d", TestKeyring::dismissPrompt());
        QVERIFY(m_keyring.unlock());
        QCOMPARE((*awaitInEventLoop(patient.read(u"locked"_s)))->view(), QByteArrayView("old"));
    }

    void aDismissedPromptIsNoMissingEntry()
    {
        Keychain keychain(20s);
        QVERIFY(awaitInEventLoop(keychain.write(u"dismissed"_s, Secret("old"))).ok());
        QVERIFY(m_keyring.lock());
        QTimer dismissal;
        connect(&dismissal, &QTimer::timeout, [] { TestKeyring::dismissPrompt(); });
        dismissal.start(200ms);
        const Found found = awaitInEventLoop(keychain.read(u"dismissed"_s, Keychain::Expectation::Exists));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::Secret);
        qInfo("read: %s", qUtf8Printable(found.error().detail));
        const Result<void> written = awaitInEventLoop(keychain.write(u"dismissed"_s, Secret("new")));
        qInfo("write: %s", written ? "done" : qUtf8Printable(written.error().detail));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Secret);
        const Result<void> removed = awaitInEventLoop(keychain.remove(u"dismissed"_s, Keychain::Expectation::Exists));
        QVERIFY(!removed.ok());
        QCOMPARE(removed.error().kind, ErrorKind::Secret);
        // libsecret calls this one done; the entry is still there.
        QVERIFY(awaitInEventLoop(keychain.remove(u"dismissed"_s)).ok());
        dismissal.stop();
        QVERIFY(m_keyring.unlock());
        const Found after = awaitInEventLoop(keychain.read(u"dismissed"_s, Keychain::Expectation::Exists));
        QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().detail));
        QCOMPARE((*after)->view(), QByteArrayView("old"));
    }

    void aFrozenKeyringAnswersByTheDeadline()
    {
        Keychain keychain(Deadline);
        QVERIFY(awaitInEventLoop(keychain.write(u"frozen"_s, Secret("old"))).ok());
        m_keyring.freeze();
        LoopWatch watch;
        QElapsedTimer timer;
        timer.start();
        const Found found = awaitInEventLoop(keychain.read(u"frozen"_s));
        const qint64 took = timer.elapsed();
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::Secret);
        QVERIFY2(found.error().message.contains(u"did not answer in 2 second"_s), qPrintable(found.error().message));
        QVERIFY2(took > Deadline.count() / 2, qPrintable(QString::number(took)));
        // A call of D-Bus that waits would have held the loop until the end of the freeze.
        QVERIFY2(watch.longest() < Deadline.count() / 2, qPrintable(QString::number(watch.longest())));
        qInfo("blocked for %lld ms at most", watch.longest());
        m_keyring.thaw();
        QCOMPARE((*awaitInEventLoop(keychain.read(u"frozen"_s)))->view(), QByteArrayView("old"));
    }

    void anEndOfTheKeychainEndsItsFutures()
    {
        m_keyring.freeze();
        auto keychain = std::make_unique<Keychain>(10s);
        const auto begun = keychain->read(u"any"_s);
        const auto waiting = keychain->write(u"any"_s, Secret("x"));
        QTest::qWait(50);
        keychain.reset();
        QCOMPARE(awaitInEventLoop(begun).error().kind, ErrorKind::Cancelled);
        QCOMPARE(awaitInEventLoop(waiting).error().kind, ErrorKind::Cancelled);
        m_keyring.thaw();
        // The job that was left behind takes its answer without harm, and the one that had not begun never begins.
        Keychain later;
        const Found found = awaitInEventLoop(later.read(u"any"_s));
        QVERIFY(found.ok());
        QVERIFY(!found->has_value());
    }

    void withoutABus()
    {
        if (isChild())
            return sayThatThereIsNone();
        QByteArray output;
        runInBus(u"unix:path=/nonexistent"_s, u"withoutABus"_s, &output);
        qInfo("%s", output.constData());
    }

    /// A bus that starts no services.
    void withoutAKeychainOnTheBus()
    {
        if (isChild())
            return sayThatThereIsNone();
        QTemporaryDir folder;
        QFile config(folder.filePath(u"bus.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8()
                     + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                       "<allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                       "</policy></busconfig>");
        config.close();
        QProcess bus;
        bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, config.fileName()});
        QVERIFY(bus.waitForReadyRead());
        QByteArray output;
        runInBus(QString::fromUtf8(bus.readLine().trimmed()), u"withoutAKeychainOnTheBus"_s, &output);
        qInfo("%s", output.constData());
        bus.kill();
        QVERIFY(bus.waitForFinished());
    }

private:
    TestKeyring m_keyring;
};

STEWARD_TEST(TestKeychain)

} // namespace steward

#include "tst_keychain.moc"
