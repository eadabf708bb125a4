#include "tests/models/secrets/testkeyring.h"
#include "tests/support/places.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

/// Signing in with the real program, over descriptors and the real keyring.
class TestSignInCommands : public QObject {
    Q_OBJECT

    static inline const QByteArray Password = "correct horse battery staple\n";
    static inline const QByteArray Other = "turtle lamp quarry violin\n";
    static inline const QString Owner = u"olga@example.org"_s;

    static Said init(const Stewardctl &ctl, const QByteArray &password = Password)
    {
        return ctl.run({u"init"_s, u"--name"_s, u"Acme"_s, u"--owner"_s, Owner, u"--first-name"_s, u"Olga"_s,
                        u"--last-name"_s, u"Orlova"_s, u"--sign-in"_s},
                       password);
    }
    static Said as(const Stewardctl &ctl, const QStringList &arguments, const QByteArray &input = Password)
    {
        return ctl.run(arguments + QStringList {u"--as"_s, Owner}, input);
    }

private slots:
    void theOwnerOfANewDirectorySignsIn()
    {
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl, "short\n"), 2);
        QVERIFY(!QFile::exists(ctl.file()));
        COMPARE_CODE(init(ctl), 0);
        const Said list = as(ctl, {u"list"_s, u"--json"_s});
        COMPARE_CODE(list, 0);
        QCOMPARE(list.object().value(u"email"_s).toString(), Owner);
        QCOMPARE(list.object().value(u"role"_s).toString(), u"Owner"_s);
        const Said added = as(ctl,
                              {u"add-api-user"_s, u"--first-name"_s, u"Ana"_s, u"--last-name"_s, u"Diaz"_s,
                               u"--email"_s, u"ana@example.org"_s, u"--application"_s, u"HttpApi"_s});
        COMPARE_CODE(added, 0);
        const Said history = as(ctl, {u"history"_s, u"--json"_s});
        QVERIFY(history.out.contains(u"Olga Orlova"_s) && history.out.contains(u"sign-in"_s));
    }

    void initSaysWhatAnOwnerNeeds()
    {
        const Stewardctl ctl;
        COMPARE_CODE(ctl.run({u"init"_s, u"--owner"_s, Owner, u"--first-name"_s, u"Olga"_s}), 2);
        COMPARE_CODE(ctl.run({u"init"_s, u"--sign-in"_s}), 2);
        COMPARE_CODE(ctl.run({u"init"_s, u"--sample"_s, u"--owner"_s, Owner}), 2);
        COMPARE_CODE(
            ctl.run({u"init"_s, u"--owner"_s, u"nonsense"_s, u"--first-name"_s, u"O"_s, u"--last-name"_s, u"O"_s}), 2);
        QVERIFY(!QFile::exists(ctl.file()));
    }

    void nothingIsReadOrChangedWithoutSigningIn_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const QStringList &command :
             {QStringList {u"list"_s}, QStringList {u"show"_s, Owner}, QStringList {u"history"_s},
              QStringList {u"expiring"_s}, QStringList {u"application"_s, u"list"_s},
              QStringList {u"template"_s, u"show"_s, u"person"_s, u"en"_s}, QStringList {u"policy"_s, u"show"_s},
              QStringList {u"mail"_s, u"show"_s}, QStringList {u"credentials"_s, u"list"_s},
              QStringList {u"sign-in"_s, u"show"_s}, QStringList {u"sign-in"_s, u"set"_s, u"--required"_s, u"no"_s},
              QStringList {u"copy"_s, u"/tmp/never"_s}, QStringList {u"undo"_s}, QStringList {u"suspend"_s, Owner},
              QStringList {u"deliver"_s}})
            QTest::newRow(qUtf8Printable(command.join(u' '))) << command;
    }

    void nothingIsReadOrChangedWithoutSigningIn()
    {
        QFETCH(QStringList, command);
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        const Said said = ctl.run(command);
        COMPARE_CODE(said, 7);
        QCOMPARE(said.out, QString());
        QVERIFY(said.err.contains(u"--as EMAIL"_s));
        COMPARE_CODE(as(ctl, command, "wrong wrong wrong\n"), 7);
    }

    void theFileCanBeCheckedWithoutSigningIn()
    {
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        COMPARE_CODE(ctl.run({u"doctor"_s}), 0);
        COMPARE_CODE(ctl.run({u"verify"_s, u"--application"_s, u"HttpApi"_s}, "nobody\nx\n"), 1);
    }

    void wrongPasswordsAndUnknownNamesAreToldAlike()
    {
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        const Said wrong = as(ctl, {u"list"_s}, "wrong wrong wrong\n");
        COMPARE_CODE(wrong, 7);
        const Said unknown = ctl.run({u"list"_s, u"--as"_s, u"nobody@example.org"_s}, Password);
        COMPARE_CODE(unknown, 7);
        QCOMPARE(unknown.err, wrong.err);
    }

    void thePasswordComesFromAnyDescriptor()
    {
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        QFile file(ctl.file(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Password);
        file.close();
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s,
                     u"exec '%1' --as %2 --secret-fd 3 list --directory '%3' 3<'%4'"_s.arg(
                         stewardctlProgram(), Owner, ctl.file(), file.fileName())});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(shell.readAllStandardOutput().contains("olga"));
    }

    void passwordsAreChanged()
    {
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        COMPARE_CODE(as(ctl, {u"password"_s, u"change"_s}, "wrong wrong wrong\n" + Other), 7);
        COMPARE_CODE(as(ctl, {u"password"_s, u"change"_s}, Password + "short\n"), 2);
        COMPARE_CODE(as(ctl, {u"password"_s, u"change"_s}, Password + Other), 0);
        COMPARE_CODE(as(ctl, {u"list"_s}, Password), 7);
        COMPARE_CODE(as(ctl, {u"list"_s}, Other), 0);
    }

    /// The sample's Owner has no password at first, and nobody is asked.
    void signInIsRequiredByWhoeverCouldSignIn()
    {
        const Stewardctl ctl;
        COMPARE_CODE(ctl.run({u"init"_s, u"--sample"_s}), 0);
        const Said early = ctl.run({u"sign-in"_s, u"set"_s, u"--required"_s, u"yes"_s});
        COMPARE_CODE(early, 2);
        QVERIFY(early.err.contains(u"Choose a password first"_s));
        COMPARE_CODE(ctl.run({u"password"_s, u"change"_s}, Password), 0);
        COMPARE_CODE(ctl.run({u"sign-in"_s, u"set"_s, u"--required"_s, u"maybe"_s}), 2);
        COMPARE_CODE(ctl.run({u"sign-in"_s, u"set"_s, u"--idle-minutes"_s, u"-1"_s}), 2);
        COMPARE_CODE(ctl.run({u"sign-in"_s, u"set"_s, u"--required"_s, u"yes"_s, u"--idle-minutes"_s, u"5"_s}), 0);
        COMPARE_CODE(ctl.run({u"list"_s}), 7);
        const QStringList me {u"--as"_s, u"wanjiru.kamau@example.com"_s};
        const Said shown = ctl.run(QStringList {u"sign-in"_s, u"show"_s, u"--json"_s} + me, Password);
        COMPARE_CODE(shown, 0);
        QCOMPARE(shown.object().value(u"required"_s), QJsonValue(true));
        QCOMPARE(shown.object().value(u"idleMinutes"_s).toInt(), 5);
        COMPARE_CODE(ctl.run(QStringList {u"sign-in"_s, u"set"_s, u"--required"_s, u"no"_s} + me, Password), 0);
        COMPARE_CODE(ctl.run({u"list"_s}), 0);
    }

    void theKeychainKeepsOneSignedIn()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("needs the private session of tests/support/desktop");
        const Stewardctl ctl;
        COMPARE_CODE(init(ctl), 0);
        COMPARE_CODE(ctl.run({u"sign-in"_s, u"keep"_s}), 2);
        COMPARE_CODE(ctl.run({u"sign-out"_s}), 3);
        COMPARE_CODE(as(ctl, {u"sign-in"_s, u"keep"_s}, "wrong wrong wrong\n"), 7);
        COMPARE_CODE(as(ctl, {u"sign-in"_s, u"keep"_s}), 0);
        COMPARE_CODE(ctl.run({u"list"_s}), 0);
        COMPARE_CODE(ctl.run({u"sign-out"_s}), 0);
        COMPARE_CODE(ctl.run({u"list"_s}), 7);
        COMPARE_CODE(as(ctl, {u"sign-in"_s, u"set"_s, u"--kept-days"_s, u"0"_s}), 0);
        COMPARE_CODE(as(ctl, {u"sign-in"_s, u"keep"_s}), 4);
    }
};

STEWARD_TEST(TestSignInCommands)

#include "tst_signincommands.moc"
