#include "models/actions/mailround.h"

#include "models/actions/credentialactions.h"
#include "models/actions/jobactions.h"
#include "models/actions/verification.h"
#include "models/core/processmark.h"
#include "models/secrets/verifier.h"
#include "tests/support/receivedcredential.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMailRound : public QObject {
    Q_OBJECT

private slots:
    void aMailThatWasTakenIsSent()
    {
        const SmtpServer server;
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        const DeliveryReport report = round();
        QCOMPARE(report.lines.size(), 1);
        QCOMPARE(report.lines.first(),
                 (DeliveryLine {ana.id, u"Ana Example"_s, u"ana@example.com"_s, CredentialState::Sent, {}}));
        const Credential now = credential(ana);
        QCOMPARE(now.state, CredentialState::Sent);
        QCOMPARE(now.attempt, 1);
        QCOMPARE(now.address, u"ana@example.com"_s);
        QVERIFY(now.process.isEmpty());
        const ReceivedCredential mail = credentialsOf(server).value(0);
        QCOMPARE(mail.messageId, now.messageId);
        QVERIFY(matches(now.verifier, mail.secret()));
        QCOMPARE(m_directory->read([](Connection &c) { return Journal(c).newest(1); }).first().kind,
                 ChangeKind::Delivery);
        QVERIFY(round().lines.isEmpty());
    }

    void aRefusedMailLeavesNoPassword()
    {
        const SmtpServer server({u"--keep-refused"_s, u"--reply"_s, u"final=554 no"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        QCOMPARE(round().lines.first().state, CredentialState::Failed);
        QCOMPARE(server.mails().size(), 1);
        QCOMPARE(credential(ana).state, CredentialState::Failed);
        QVERIFY(credential(ana).verifier.isEmpty());
        QVERIFY(credential(ana).reason.endsWith(u"The server said: 554 no"_s));
        // Nobody tries it again by itself.
        m_directory->advance(25h);
        QVERIFY(round().lines.isEmpty());
    }

    void whatBecameOfARoundIsKeptAndSentAgain()
    {
        const SmtpServer refusing({u"--keep-refused"_s, u"--reply"_s, u"final=554 no"_s});
        const Administrator ana = added(u"Ana"_s);
        const Administrator bob = added(u"Bob"_s);
        setMail(refusing);
        QCOMPARE(round().sent(), 0);
        JobActions jobs(m_directory->store(), m_directory->author());
        const JobReport kept = await(jobs.latest(5))->first();
        QCOMPARE(sentenceOf(kept), u"0 of 2 sent, 2 failed"_s);
        const QList<JobRow> rows = *await(jobs.rows(kept.id, JobRow::Outcome::Left, 0, 10));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().name, u"Ana Example"_s);
        QVERIFY(!rows.first().reason.isEmpty());
        const SmtpServer server;
        setMail(server);
        const Result<Outcome> again = await(jobs.retry(kept.id));
        QVERIFY(again.ok());
        QCOMPARE(again->state, Outcome::State::Done);
        QCOMPARE(round().sent(), 2);
        const JobReport sent = await(jobs.latest(5))->first();
        QCOMPARE(sentenceOf(sent), u"2 of 2 sent"_s);
        QCOMPARE(await(jobs.rows(sent.id, JobRow::Outcome::Changed, 0, 10))->size(), 2);
        QVERIFY(sent.isComplete());
        QVERIFY(!credential(ana).verifier.isEmpty() && !credential(bob).verifier.isEmpty());
    }

    void whatTheServerSaidIsInTheReport()
    {
        const SmtpServer server({u"--reply"_s, u"rcpt=550-5.1.1 No such user|550 5.1.1 Ask =1+1"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        const DeliveryReport report = round();
        const QString said = u"The server said: 550 5.1.1 No such user 5.1.1 Ask =1+1"_s;
        QVERIFY2(report.lines.first().reason.endsWith(said), qPrintable(report.lines.first().reason));
        QCOMPARE(credential(ana).reason, report.lines.first().reason);
        QVERIFY(toCsv(report).contains(said.toUtf8()));
    }

    void aRetryCarriesANewPassword()
    {
        const SmtpServer busy({u"--keep-refused"_s, u"--reply"_s, u"final=451 later"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(busy);
        QCOMPARE(round().lines.first().state, CredentialState::Retry);
        QVERIFY(credential(ana).verifier.isEmpty());
        QCOMPARE(credential(ana).nextAttemptAt, m_directory->store().now() + 5 * 60 * 1000);
        const SmtpServer server;
        setMail(server);
        QVERIFY(round().lines.isEmpty());
        m_directory->advance(5min);
        QCOMPARE(round().lines.first().state, CredentialState::Sent);
        QCOMPARE(credential(ana).attempt, 2);
        const ReceivedCredential first = credentialsOf(busy).value(0);
        const ReceivedCredential second = credentialsOf(server).value(0);
        QVERIFY(!first.password.isEmpty());
        QVERIFY(!matches(credential(ana).verifier, first.secret()));
        QVERIFY(matches(credential(ana).verifier, second.secret()));
    }

    void fiveTriesAreEnough()
    {
        const SmtpServer busy({u"--reply"_s, u"rcpt=451 later"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(busy);
        int tries = 0;
        for (int hour = 0; hour <= 26 * 4 && credential(ana).state != CredentialState::Failed; ++hour) {
            tries += static_cast<int>(round().lines.size());
            m_directory->advance(15min);
        }
        QCOMPARE(credential(ana).state, CredentialState::Failed);
        QCOMPARE(tries, 5);
    }

    void withoutAnswerThePasswordMayHaveArrived()
    {
        const SmtpServer server({u"--drop-after-body"_s, u"1"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        const DeliveryReport report = round();
        QCOMPARE(report.lines.first().state, CredentialState::Unknown);
        QCOMPARE(report.toRetry(), QList<AdministratorId> {ana.id});
        QCOMPARE(credential(ana).state, CredentialState::Unknown);
        QVERIFY(matches(credential(ana).verifier, credentialsOf(server).value(0).secret()));
        QVERIFY(round().lines.isEmpty());
    }

    void aRefusedSignInPausesAll()
    {
        const SmtpServer server(QStringList {u"--security"_s, u"starttls"_s, u"--user"_s, u"steward"_s, u"--password"_s,
                                             u"right password"_s}
                                + m_certificates.options(u"good"_s));
        const Administrator ana = added(u"Ana"_s);
        const Administrator bob = added(u"Bob"_s);
        setMail(server, u"steward"_s);
        const Credential bobBefore = credential(bob);
        const DeliveryReport report = round(Secret("wrong password"));
        QVERIFY(report.pause);
        QCOMPARE(report.lines.size(), 1);
        QCOMPARE(credential(ana).state, CredentialState::Queued);
        QCOMPARE(credential(ana).attempt, 0);
        QVERIFY(credential(ana).verifier.isEmpty());
        QCOMPARE(credential(bob), bobBefore);
        QCOMPARE(settings().pause.since, m_directory->store().now());
        QCOMPARE(settings().pause.reason, report.pause->reason);
        QVERIFY(report.pause->reason.contains(u"The server said: 535"_s));
        QCOMPARE(report.counts(), (DeliveryCounts {.queued = 2}));
        QVERIFY(server.mails().isEmpty());
        const DeliveryReport second = round(Secret("right password"));
        QVERIFY(!second.pause);
        QCOMPARE(second.sent(), 2);
        QCOMPARE(settings().pause, MailPause());
    }

    void suspendedAccountsAreHeld()
    {
        const SmtpServer server;
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        QVERIFY(await(m_directory->accounts().setSuspended({ana.id}, true, everything())));
        QVERIFY(round().lines.isEmpty());
        QCOMPARE(credential(ana).state, CredentialState::Queued);
        QVERIFY(await(m_directory->accounts().setSuspended({ana.id}, false)));
        QCOMPARE(round().sent(), 1);
    }

    void whoIsDeletedMeanwhileGetsNoPassword()
    {
        const SmtpServer server({u"--delay-final"_s, u"1"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        auto running = begin();
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        QCOMPARE(credential(ana).state, CredentialState::Sending);
        QVERIFY(await(m_directory->accounts().remove({ana.id}, everything())));
        QVERIFY(!running.isFinished());
        const Result<DeliveryReport> report = await(running);
        QVERIFY(report);
        QCOMPARE(report->lines.first().state, CredentialState::Revoked);
        QCOMPARE(credential(ana).state, CredentialState::Revoked);
        QVERIFY(credential(ana).verifier.isEmpty());
    }

    void whoAsksAgainMeanwhileGetsTheSecondPassword()
    {
        const SmtpServer server({u"--delay-final"_s, u"1"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        auto running = begin();
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        QVERIFY(await(CredentialActions(m_directory->store(), m_directory->author()).send({ana.id})));
        QVERIFY(!running.isFinished());
        QVERIFY(await(running));
        const QList<ReceivedCredential> mails = credentialsOf(server);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(credential(ana).messageId, mails.last().messageId);
        QVERIFY(!matches(credential(ana).verifier, mails.first().secret()));
        QVERIFY(matches(credential(ana).verifier, mails.last().secret()));
    }

    void aPasswordMayBeUsedBeforeTheServerAnswers()
    {
        const SmtpServer server({u"--delay-final"_s, u"2"_s});
        const Administrator ana = added(u"Ana"_s);
        setMail(server);
        auto running = begin();
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        const VerificationRequest request {ana.userName, credentialsOf(server).value(0).secret(), u"HttpApi"_s};
        const Result<Verdict> verdict = Verification(m_directory->store(), [](auto) {}).verify(request);
        QVERIFY(verdict);
        QCOMPARE(*verdict, Verdict::Good);
        QVERIFY(!running.isFinished());
        const Result<DeliveryReport> report = await(running);
        QVERIFY(report);
        QCOMPARE(report->sent(), 1);
        QCOMPARE(credential(ana).state, CredentialState::Used);
    }

    void whatADeadProcessWasSendingIsUnknown()
    {
        const SmtpServer server;
        const Administrator dead = added(u"Dead"_s);
        const Administrator alive = added(u"Alive"_s);
        setMail(server);
        // This process id, started at another time.
        const QString gone = processMark().section(u'/', 0, -2) + u"/1"_s;
        QCOMPARE(lifeOf(gone), ProcessLife::Gone);
        setSending(dead, gone);
        setSending(alive, processMark());
        QVERIFY(round().lines.isEmpty());
        QCOMPARE(credential(dead).state, CredentialState::Unknown);
        QVERIFY(!credential(dead).verifier.isEmpty());
        QVERIFY(!credential(dead).reason.isEmpty());
        QCOMPARE(credential(alive).state, CredentialState::Sending);
        QVERIFY(server.mails().isEmpty());
    }

    void whatIsLeftAfterAStopStaysQueued()
    {
        const SmtpServer server;
        QList<Administrator> rows;
        for (int i = 0; i < 5; ++i)
            rows.append(added(u"Name%1"_s.arg(i)));
        setMail(server);
        bool stop = false;
        MailRound round(m_directory->store(), m_directory->author(), {});
        const auto report = round.run(StopToken([&] { return stop; }),
                                      [&](const MailRound::Progress &at) { stop = stop || at.done == 2; });
        QVERIFY(report);
        QVERIFY(report->stopped);
        QCOMPARE(report->sent(), 2);
        QCOMPARE(server.mails().size(), 2);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(credential(rows.at(i)).state, i < 2 ? CredentialState::Sent : CredentialState::Queued);
        QCOMPARE(report->counts(), (DeliveryCounts {.sent = 2, .queued = 3}));
    }

    void whatMayHaveArrivedIsNotQueued()
    {
        // Every second mail is taken without an answer.
        const SmtpServer server({u"--drop-after-body"_s, u"2"_s});
        for (int i = 0; i < 4; ++i)
            added(u"Name%1"_s.arg(i));
        setMail(server);
        bool stop = false;
        MailRound round(m_directory->store(), m_directory->author(), {});
        const auto report = round.run(StopToken([&] { return stop; }),
                                      [&](const MailRound::Progress &at) { stop = stop || at.done == 3; });
        QVERIFY(report);
        QCOMPARE(report->counts(), (DeliveryCounts {.sent = 2, .unknown = 1, .queued = 1}));
        JobActions jobs(m_directory->store(), m_directory->author());
        const JobReport kept = await(jobs.latest(5))->first();
        QCOMPARE(sentenceOf(kept), u"2 of 3 sent, 1 may have arrived"_s);
        QCOMPARE(await(jobs.rows(kept.id, JobRow::Outcome::Left, 0, 10))->first().cause, LeftCause::MayHaveArrived);
    }

    void aStopWhileTheServerThinksLeavesOneThatMayHaveArrived()
    {
        const SmtpServer server({u"--delay-final"_s, u"20"_s});
        const Administrator ana = added(u"Ana"_s);
        added(u"Bob"_s);
        setMail(server);
        std::atomic<bool> stop = false;
        auto running = m_mailThread.run([&] {
            MailRound round(m_directory->store(), m_directory->author(), {});
            return round.run(StopToken([&] { return stop.load(); }), [](const auto &) {});
        });
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        stop = true;
        const Result<DeliveryReport> report = await(running);
        QVERIFY(report && report->stopped);
        QCOMPARE(report->counts(), (DeliveryCounts {.unknown = 1, .queued = 1}));
        QCOMPARE(credential(ana).state, CredentialState::Unknown);
    }

    void aHundredMailsTakeOneConnection()
    {
        const SmtpServer server;
        QMap<QString, Administrator> rows;
        for (int i = 0; i < 100; ++i) {
            const Administrator row = added(u"Name%1"_s.arg(i));
            rows.insert(row.email.ascii(), row);
        }
        setMail(server);
        qint64 last = -1;
        qint64 total = 0;
        MailRound round(m_directory->store(), m_directory->author(), {});
        const auto report = round.run({}, [&](const MailRound::Progress &at) {
            QVERIFY(at.done >= last);
            last = at.done;
            total = at.total;
        });
        QVERIFY(report);
        QCOMPARE(report->sent(), 100);
        QCOMPARE(last, 100);
        QCOMPARE(total, 100);
        const QList<ReceivedCredential> mails = credentialsOf(server);
        QCOMPARE(mails.size(), 100);
        QSet<QByteArray> passwords;
        for (const ReceivedCredential &mail : mails) {
            QCOMPARE(mail.connection, 1);
            passwords.insert(mail.password);
            QCOMPARE(credential(rows.value(mail.address)).messageId, mail.messageId);
        }
        QCOMPARE(passwords.size(), 100);
    }

    void twoRoundsAtOnceSendEachMailOnce()
    {
        const SmtpServer server({u"--delay-final"_s, u"0.02"_s});
        constexpr int Count = 12;
        for (int i = 0; i < Count; ++i)
            added(u"Name%1"_s.arg(i));
        setMail(server);
        Store other([now = m_directory->store().now()] { return now; });
        QVERIFY(await(other.open(m_directory->path())));
        Worker second(u"second"_s);
        auto theirs = second.run([&other, author = m_directory->author()] {
            return MailRound(other, author, {}).run({}, [](const auto &) {});
        });
        auto mine = begin();
        const Result<DeliveryReport> a = await(mine);
        const Result<DeliveryReport> b = await(theirs);
        QVERIFY(a);
        QVERIFY(b);
        QCOMPARE(a->sent() + b->sent(), Count);
        QSet<QString> addresses;
        for (const ReceivedCredential &mail : credentialsOf(server))
            addresses.insert(mail.address);
        QCOMPARE(server.mails().size(), Count);
        QCOMPARE(addresses.size(), Count);
    }

    void withoutAServerNothingIsTried()
    {
        const Administrator ana = added(u"Ana"_s);
        const auto report = MailRound(m_directory->store(), m_directory->author(), {}).run({}, [](const auto &) {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Invalid);
        QCOMPARE(credential(ana).state, CredentialState::Queued);
    }

    /// Queued before: the server would never be given these passwords.
    void nothingIsMailedWhileTheServerIssuesThePasswords()
    {
        const SmtpServer server;
        const Administrator ana = added(u"Ana"_s);
        const Administrator ben = added(u"Ben"_s);
        setMail(server);
        connectTo(RemoteProfile::Issuer::Server);
        const DeliveryReport report = round();
        QCOMPARE(report.lines.size(), 2);
        QCOMPARE(report.lines.first().state, CredentialState::Failed);
        QVERIFY2(report.lines.first().reason.contains(u"the server issues the passwords"_s),
                 qPrintable(report.lines.first().reason));
        QVERIFY(server.mails().isEmpty());
        QCOMPARE(credential(ana).state, CredentialState::Failed);
        QCOMPARE(credential(ben).reason, report.lines.last().reason);
        QVERIFY(credential(ana).verifier.isEmpty());
        QVERIFY(round().lines.isEmpty());
    }

    void init() { m_directory = std::make_unique<TestDirectory>(); }
    void cleanup() { m_directory.reset(); }

private:
    Administrator added(const QString &name) { return m_directory->added(m_directory->apiUser(name, {u"HttpApi"_s})); }
    void setMail(const SmtpServer &server, const QString &user = {})
    {
        MailSettings mail;
        mail.host = u"localhost"_s;
        mail.port = server.port();
        mail.security = user.isEmpty() ? MailSecurity::None : MailSecurity::StartTls;
        mail.userName = user;
        mail.caFile = user.isEmpty() ? QString() : m_certificates.path(u"ca.pem"_s);
        mail.sender = u"access@example.com"_s;
        const auto write = [mail](Transaction &transaction) -> Result<int> {
            STEWARD_TRY(writeMail(transaction, mail));
            transaction.describe(ChangeKind::Settings, u"Mail"_s);
            return 0;
        };
        QVERIFY(await(m_directory->store().write(m_directory->author(), write)));
    }
    void connectTo(RemoteProfile::Issuer issuer)
    {
        RemoteProfile profile;
        profile.url = QUrl(u"https://localhost:9/v2"_s);
        profile.issuer = issuer;
        const auto write = [profile](Transaction &transaction) -> Result<int> {
            RemoteRecord record;
            record.profile = profile.toJson();
            STEWARD_TRY(transaction.keepRemote(record));
            return 0;
        };
        QVERIFY(await(m_directory->store().write(m_directory->author().asProgram(), write)));
    }
    void setSending(const Administrator &row, const QString &process)
    {
        const auto write = [id = row.id, process](Transaction &transaction) -> Result<int> {
            const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = CredentialState::Sending;
            after.verifier = decoyVerifier(GeneratedCost);
            after.process = process;
            after.issuedAt = transaction.now();
            STEWARD_TRY(transaction.update(*before, after));
            transaction.describe(ChangeKind::Delivery, {});
            return 0;
        };
        QVERIFY(await(m_directory->store().write(m_directory->author(), write)));
    }
    DeliveryReport round(const Secret &password = {})
    {
        const auto report
            = MailRound(m_directory->store(), m_directory->author(), password).run({}, [](const auto &) {});
        if (!report)
            qFatal("%s", qUtf8Printable(report.error().message));
        return *report;
    }
    /// A round in a thread of its own.
    QFuture<Result<DeliveryReport>> begin()
    {
        return m_mailThread.run([this](const StopToken &stop) {
            return MailRound(m_directory->store(), m_directory->author(), {}).run(stop, [](const auto &) {});
        });
    }
    Credential credential(const Administrator &row)
    {
        return m_directory->read([id = row.id](Connection &c) { return CredentialRows(c).byId(id); });
    }
    DirectorySettings settings() { return m_directory->read(readSettings); }

    TestCertificates m_certificates;
    std::unique_ptr<TestDirectory> m_directory;
    Worker m_mailThread {u"mail"_s};
};

STEWARD_TEST(TestMailRound)

} // namespace steward

#include "tst_mailround.moc"
