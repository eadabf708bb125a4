#include "tests/models/secrets/testkeyring.h"
#include "tests/support/places.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestSecretInput : public QObject {
    Q_OBJECT

    static inline const QByteArray Password = "typedButNeverShown731";

    static QStringList setMail()
    {
        return {u"mail"_s, u"set"_s,    u"--host"_s, u"localhost"_s, u"--security"_s,
                u"none"_s, u"--user"_s, u"ops"_s,    u"--sender"_s,  u"access@example.com"_s};
    }
    static bool isKept(const Stewardctl &ctl)
    {
        return ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object().value(u"passwordKept"_s).toBool();
    }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }

    void aTerminalDoesNotShowIt()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        QProcess terminal;
        terminal.start(supportFile(QStringLiteral("on_terminal.py")),
                       QStringList {u"Password of ops"_s, stewardctlProgram(), u"--directory"_s, ctl.file()}
                           + setMail());
        terminal.write(Password + '\n');
        QVERIFY(terminal.waitForFinished(60'000));
        const QByteArray shown = terminal.readAllStandardOutput();
        QVERIFY2(terminal.exitCode() == 0, shown.constData());
        QVERIFY(shown.contains("Password of ops"));
        QVERIFY2(!shown.contains(Password), shown.constData());
        QVERIFY(isKept(ctl));
    }

    void aPipeIsReadWithoutAPrompt()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said said = ctl.run(setMail(), Password + '\n');
        COMPARE_CODE(said, 0);
        QVERIFY(!said.out.contains(QString::fromLatin1(Password)));
        QVERIFY2(said.err.isEmpty(), qPrintable(said.err));
        QVERIFY(isKept(ctl));
    }

    void aDescriptorMayBeNamed()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run(setMail() + QStringList {u"--secret-fd"_s, u"0"_s}, Password + '\n'), 0);
        QVERIFY(isKept(ctl));
        for (const QString &wrong : {u"x"_s, u"-1"_s, u""_s})
            COMPARE_CODE(ctl.run(setMail() + QStringList {u"--secret-fd"_s, wrong}), 2);
    }

    void whatCannotBeReadChangesNothing()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said closed = ctl.run(setMail() + QStringList {u"--secret-fd"_s, u"77"_s});
        QVERIFY(closed.code != 0);
        QVERIFY(closed.err.contains(u"77"_s));
        const Said longer = ctl.run(setMail(), QByteArray(5000, 'x') + '\n');
        COMPARE_CODE(longer, 2);
        QVERIFY(!longer.err.contains(u"xxxx"_s));
        QCOMPARE(ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object().value(u"host"_s).toString(), QString());
    }
};

STEWARD_TEST(TestSecretInput)

#include "tst_secretinput.moc"
