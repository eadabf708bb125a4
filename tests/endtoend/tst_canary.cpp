#include "tests/endtoend/mailaccount.h"
#include "tests/support/canary.h"
#include "tests/support/places.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/credentialnotices.h"

#include <QProcess>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QFile *g_log = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    g_log->write(text.toUtf8() + '\n');
}

/// All that this session may write: files of the test, home, settings, data and caches of programs.
QStringList placesToWrite(const QString &folder)
{
    QStringList places {folder};
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        places.append(qEnvironmentVariable(name));
    return places;
}

} // namespace

/// Passwords stand nowhere but in the mail: no file, no output, no argument, no environment.
class TestCanary : public QObject {
    Q_OBJECT

private slots:
    void theSearchFindsWhatIsThere_data();
    void theSearchFindsWhatIsThere();
    void theWatchSeesArgumentsAndEnvironments();
    void theCommandLineKeepsSecrets();
    void theWindowKeepsSecrets();

private:
    /// Runs the program with its output in files of the folder; the exit code.
    static int run(const QString &folder, const QStringList &arguments, const QByteArray &input = {});
};

void TestCanary::theSearchFindsWhatIsThere_data()
{
    const QByteArray secret = "planted7319xyzPassword";
    const QString text = QString::fromLatin1(secret);
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("found");
    QTest::newRow("as it is") << "x" + secret + "y" << true;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2) << true;
    QTest::newRow("hexadecimal") << secret.toHex() << true;
    QTest::newRow("base64") << secret.toBase64() << true;
    QTest::newRow("base64 behind one") << QByteArray("u" + secret + "zz").toBase64() << true;
    QTest::newRow("base64 behind many") << QByteArray('\0' + QByteArray("steward") + '\0' + secret).toBase64() << true;
    QTest::newRow("another") << QByteArray("planted7319xyzPasswor") << false;
}

void TestCanary::theSearchFindsWhatIsThere()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, found);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u".hidden"_s);
    QFile file(folder.filePath(u".hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const QStringList expected = found ? QStringList {file.fileName()} : QStringList();
    QCOMPARE(filesWith({"somethingElse", "planted7319xyzPassword"}, {folder.path()}), expected);
}

void TestCanary::theWatchSeesArgumentsAndEnvironments()
{
    ProcessWatch processes;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLANTED"_s, u"inTheEnvironment"_s);
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, {u"-c"_s, u"sleep 0.2; : inTheArguments"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(processes.seen().contains("inTheEnvironment"));
    QVERIFY(processes.seen().contains("inTheArguments"));
}

int TestCanary::run(const QString &folder, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setStandardOutputFile(folder + u"/out.txt"_s, QIODevice::Append);
    process.setStandardErrorFile(folder + u"/err.txt"_s, QIODevice::Append);
    process.start(stewardctlProgram(), QStringList {u"--directory"_s, folder + u"/acme.steward"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

void TestCanary::theCommandLineKeepsSecrets()
{
    const MailAccount account;
    const QTemporaryDir folder;
    const MailSettings mail = account.settings();
    ProcessWatch processes;
    const auto ctl = [&](const QStringList &arguments, const QByteArray &input = {}) {
        return run(folder.path(), arguments, input);
    };
    QCOMPARE(ctl({u"init"_s}), 0);
    QCOMPARE(ctl({u"mail"_s, u"set"_s, u"--host"_s, mail.host, u"--port"_s, QString::number(mail.port), u"--user"_s,
                  mail.userName, u"--sender"_s, mail.sender, u"--ca"_s, mail.caFile},
                 QByteArray(MailAccount::Password) + '\n'),
             0);
    for (const QString &name : {u"Ana"_s, u"Bob"_s}) {
        QCOMPARE(ctl({u"add-api-user"_s, u"--first-name"_s, name, u"--last-name"_s, u"Example"_s, u"--email"_s,
                      name.toLower() + u"@example.com"_s, u"--application"_s, u"HttpApi"_s}),
                 0);
    }
    QCOMPARE(ctl({u"deliver"_s, u"--json"_s}), 0);
    QCOMPARE(account.received().size(), 2);
    const QByteArray wrong = "aWrongPasswordThatWasTyped";
    QList<QByteArray> secrets {MailAccount::Password, wrong};
    for (const ReceivedCredential &one : account.received())
        secrets.append(one.password);
    const QStringList knock {u"verify"_s, u"--application"_s, u"HttpApi"_s};
    QCOMPARE(ctl(knock, "ana\n" + account.received().first().password + '\n'), 0);
    QCOMPARE(ctl(knock, "ana\n" + wrong + '\n'), 2);
    QCOMPARE(ctl({u"credentials"_s, u"send"_s, u"ana"_s}), 0);
    QCOMPARE(ctl({u"deliver"_s}), 0);
    QCOMPARE(account.received().size(), 3);
    secrets.append(account.received().last().password);
    QCOMPARE(ctl({u"mail"_s, u"test"_s, u"eva@example.com"_s}), 0);
    for (const QStringList &look :
         {QStringList {u"history"_s}, QStringList {u"list"_s, u"--json"_s}, QStringList {u"mail"_s, u"show"_s},
          QStringList {u"credentials"_s, u"list"_s, u"--json"_s}, QStringList {u"doctor"_s},
          QStringList {u"copy"_s, folder.filePath(u"copy.steward"_s)}})
        QVERIFY2(ctl(look) == 0, qPrintable(look.join(u' ')));
    QCOMPARE(ctl({u"expiring"_s, u"--ics"_s}), 1);

    QVERIFY(processes.seen().contains("deliver"));
    QVERIFY(!containsOne(processes.seen(), secrets));
    QVERIFY(QFileInfo(folder.filePath(u"copy.steward"_s)).size() > 0);
    QVERIFY(!filesWith({"ana@example.com"}, {folder.filePath(u"."_s)}).isEmpty());
    const QStringList found = filesWith(secrets, placesToWrite(folder.path()));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

void TestCanary::theWindowKeepsSecrets()
{
    const MailAccount account;
    WindowFixture fixture(true);
    QFile log(fixture.folder.filePath(u"log.txt"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    g_log = &log;
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    ProcessWatch processes;
    Workspace &workspace = fixture.window->workspace();
    const bool set = awaitInEventLoop(workspace.settings().setMail(account.settings()))
        && awaitInEventLoop(workspace.settings().setMailPassword(Secret(MailAccount::Password)));
    Administrator ana;
    ana.kind = Kind::ApiUser;
    ana.firstName = u"Ana"_s;
    ana.lastName = u"Example"_s;
    ana.email = *Email::parse(u"ana@example.com"_s);
    const auto catalog
        = await(workspace.store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
    ana.applications = {catalog->application(u"HttpApi"_s)->id};
    const Result<Outcome> added = await(workspace.administrators().add(ana));
    fixture.window->credentials()->start();
    const bool arrived = account.waitFor(1);
    const bool told = QTest::qWaitFor([&] {
        const Administrator *row = fixture.model()->administratorAt(0);
        return row && row->credential.state == CredentialState::Sent;
    });
    fixture.settings.sync();
    qInstallMessageHandler(before);
    log.close();
    QVERIFY(set && added && arrived && told);

    const QList<QByteArray> secrets {account.received().first().password, MailAccount::Password};
    QVERIFY(!containsOne(processes.seen(), secrets));
    const QStringList places = placesToWrite(fixture.folder.path());
    QStringList found = filesWith(secrets, places);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    fixture.restart();
    found = filesWith(secrets, places);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

STEWARD_TEST(TestCanary)

} // namespace steward

#include "tst_canary.moc"
