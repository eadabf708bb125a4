#include "tests/support/places.h"
#include "tests/support/receivedcredential.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestVerifyCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SmtpServer> m_server;
    std::unique_ptr<Stewardctl> m_ctl;
    QByteArray m_password;

    int verify(const QByteArray &name, const QByteArray &password, const QString &application = u"HttpApi"_s) const
    {
        const Said said = m_ctl->run({u"verify"_s, u"--application"_s, application}, name + '\n' + password + '\n');
        if (!said.out.isEmpty() || said.err.contains(QString::fromLatin1(m_password)))
            qWarning("verify says too much");
        return said.out.isEmpty() ? said.code : -1;
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<SmtpServer>();
        m_ctl = std::make_unique<Stewardctl>();
        m_ctl->run({u"init"_s});
        COMPARE_CODE(m_ctl->run({u"mail"_s, u"set"_s, u"--host"_s, u"localhost"_s, u"--security"_s, u"none"_s,
                                 u"--port"_s, QString::number(m_server->port()), u"--sender"_s, u"a@example.com"_s}),
                     0);
        COMPARE_CODE(m_ctl->addApiUser(u"Ana"_s), 0);
        COMPARE_CODE(m_ctl->run({u"deliver"_s}), 0);
        m_password = credentialsOf(*m_server).value(0).password;
        QVERIFY(!m_password.isEmpty());
    }

    void theExitCodeIsTheAnswer()
    {
        QCOMPARE(verify("ana", m_password), 0);
        QCOMPARE(verify("nobody", m_password), 1);
        QCOMPARE(verify("ana", "wrong"), 2);
        QCOMPARE(verify("ana", m_password, u"Salesforce"_s), 3);
        QCOMPARE(verify("ana", m_password, u"No such"_s), 3);
        // As pwauth reads it: a name, a password, nothing else.
        QCOMPARE(verify("ana", {}), 2);
        QCOMPARE(verify({}, m_password), 1);
        QCOMPARE(verify("ana", m_password), 0);
        COMPARE_CODE(m_ctl->run({u"suspend"_s, u"ana"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(verify("ana", m_password), 3);
        COMPARE_CODE(m_ctl->run({u"resume"_s, u"ana"_s}), 0);
    }

    void withoutAnAnswerItIsNeverYes()
    {
        QVERIFY(m_ctl->run({u"verify"_s}, "ana\n" + m_password + '\n').code == 2);
        QCOMPARE(m_ctl
                     ->bare({u"verify"_s, u"--application"_s, u"HttpApi"_s, u"--directory"_s, m_ctl->file(u"none"_s)},
                            {}, "ana\n" + m_password + '\n')
                     .code,
                 6);
        QVERIFY(m_ctl->run({u"verify"_s, u"--application"_s, u"HttpApi"_s}, {}).code != 0);
        QVERIFY(m_ctl->run({u"verify"_s, u"--application"_s, u"HttpApi"_s}, "ana").code != 0);
        QVERIFY(m_ctl->run({u"verify"_s, u"--application"_s, u"HttpApi"_s}, QByteArray(5000, 'x')).code != 0);
    }

    void manyWrongTriesAtOnceAreNotLookedAt()
    {
        // From the sixth on each waits for four seconds.
        for (int i = 0; i < 6; ++i)
            QCOMPARE(verify("zoe", "wrong"), 1);
        QList<QProcess *> tries;
        for (int i = 0; i < 16; ++i) {
            auto *process = new QProcess(this);
            process->start(stewardctlProgram(),
                           {u"--directory"_s, m_ctl->file(), u"verify"_s, u"--application"_s, u"HttpApi"_s});
            process->write("zoe\nwrong\n");
            // Otherwise it would be written when its turn to be waited for has come.
            QVERIFY(process->waitForStarted() && process->waitForBytesWritten());
            process->closeWriteChannel();
            tries.append(process);
        }
        int refused = 0;
        for (QProcess *process : tries) {
            QVERIFY(process->waitForFinished(120'000));
            QVERIFY2(process->exitCode() == 1 || process->exitCode() == 4, process->readAllStandardError().constData());
            refused += process->exitCode() == 4 ? 1 : 0;
        }
        QVERIFY(refused > 0);
        qDeleteAll(tries);
    }
};

STEWARD_TEST(TestVerifyCommand)

#include "tst_verifycommand.moc"
