#include "models/actions/signin.h"

#include "models/actions/sessiontoken.h"
#include "models/store/authorityrows.h"
#include "tests/support/signinpeople.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_waited = {};
        m_zoe = m_directory->added(m_directory->person(u"Zoe"_s));
        giveOwnPassword(*m_directory, m_zoe.id);
    }

    void opensWithEmailOrUserName()
    {
        for (const QString &name : {u"zoe@example.com"_s, u" ZOE@EXAMPLE.COM "_s, u"zoe"_s, u"Zoe"_s}) {
            const Result<SignedIn> who = desk().signIn({name, goodPassword()});
            QVERIFY2(who, qUtf8Printable(name));
            QVERIFY(who->author.signedIn);
            QVERIFY(!who->mustChoosePassword);
            QCOMPARE(who->author.operatorId, m_zoe.id);
            QCOMPARE(who->author.operatorName, u"Zoe Example"_s);
            QCOMPARE(who->email, u"zoe@example.com"_s);
        }
        const ChangeSet set = newest();
        QCOMPARE(set.kind, ChangeKind::SignIn);
        QCOMPARE(set.operatorId, m_zoe.id);
        QCOMPARE(set.subject, u"Zoe Example"_s);
    }

    void saysTheSameWhateverIsWrong()
    {
        m_directory->added(m_directory->person(u"Nopassword"_s));
        m_directory->added(m_directory->apiUser(u"Robot"_s, {u"HttpApi"_s}));
        QStringList sentences;
        for (const QString &name :
             {u"zoe@example.com"_s, u"nobody@example.com"_s, u"nopassword"_s, u"robot"_s, u""_s}) {
            const Result<SignedIn> who = desk().signIn({name, Secret("wrong wrong wrong wrong")});
            QVERIFY(!who);
            QCOMPARE(who.error().kind, ErrorKind::Unauthorized);
            sentences.append(who.error().message);
        }
        sentences.append(desk().signIn({u"zoe"_s, Secret()}).error().message);
        QCOMPARE(sentences.removeDuplicates(), 5);
    }

    void failuresStandInTheJournalWithoutUnknownNames()
    {
        QVERIFY(!desk().signIn({u"zoe"_s, Secret("wrong")}));
        QCOMPARE(newest().kind, ChangeKind::SignInFailed);
        QCOMPARE(newest().subject, u"Zoe Example"_s);
        QVERIFY(newest().operatorId.isNull());
        QVERIFY(!desk().signIn({u"my secret password"_s, Secret("x")}));
        QCOMPARE(newest().kind, ChangeKind::SignInFailed);
        QCOMPARE(newest().subject, u"an unknown name"_s);
    }

    void passwordsAreComparedAsPrepared()
    {
        giveOwnPassword(*m_directory, m_zoe.id, Secret(u"caf\u00e9 turtle lamp quarry"_s.toUtf8()));
        QVERIFY(desk().signIn({u"zoe"_s, Secret(u"cafe\u0301 turtle\u00a0lamp quarry"_s.toUtf8())}));
        QVERIFY(!desk().signIn({u"zoe"_s, Secret(u"Caf\u00e9 turtle lamp quarry"_s.toUtf8())}));
    }

    void suspendedDeletedAndRevokedOnesAreRefused()
    {
        QVERIFY(await(m_directory->accounts().setSuspended({m_zoe.id}, true)));
        const Result<SignedIn> suspended = desk().signIn({u"zoe"_s, goodPassword()});
        QVERIFY(!suspended && suspended.error().message.contains(u"suspended"_s));
        // Who does not know the password learns nothing.
        QVERIFY(!desk().signIn({u"zoe"_s, Secret("wrong")}).error().message.contains(u"suspended"_s));
        QVERIFY(await(m_directory->accounts().setSuspended({m_zoe.id}, false)));
        QVERIFY(desk().signIn({u"zoe"_s, goodPassword()}));
        QVERIFY(await(CredentialActions(m_directory->store(), m_directory->author()).revoke({m_zoe.id}, {})));
        QVERIFY(!desk().signIn({u"zoe"_s, goodPassword()}));
        giveOwnPassword(*m_directory, m_zoe.id);
        QVERIFY(await(m_directory->accounts().remove({m_zoe.id})));
        QVERIFY(!desk().signIn({u"zoe"_s, goodPassword()}));
    }

    void aMailedPasswordIsReplacedFirst()
    {
        const Secret mailed = mailedPassword(*m_directory, m_zoe.id);
        const Result<SignedIn> who = desk().signIn({u"zoe"_s, mailed, true});
        QVERIFY(who);
        QVERIFY(who->mustChoosePassword);
        QVERIFY(!who->author.signedIn);
        QVERIFY(who->token.isEmpty());
        QCOMPARE(credential().firstUsedAt, m_directory->store().now());
        QCOMPARE(desk().choosePassword({u"zoe"_s, mailed}, mailed).error().kind, ErrorKind::Invalid);
        QVERIFY(desk().choosePassword({u"zoe"_s, mailed}, Secret("too short")).error().message.contains(u"15"_s));
        QVERIFY(desk()
                    .choosePassword({u"zoe"_s, mailed}, Secret("zoe@example.com is here"))
                    .error()
                    .message.contains(u"example"_s));
        QVERIFY(!desk().choosePassword({u"zoe"_s, Secret("wrong")}, otherPassword()));
        const Result<SignedIn> chosen = desk().choosePassword({u"zoe"_s, mailed}, otherPassword());
        QVERIFY(chosen);
        QVERIFY(chosen->author.signedIn);
        QCOMPARE(newest().kind, ChangeKind::Password);
        QVERIFY(credential().isOwn);
        QCOMPARE(credential().state, CredentialState::Used);
        QVERIFY(credential().verifier.contains(u"m=65536,t=3"_s));
        QVERIFY(!desk().signIn({u"zoe"_s, mailed}));
        QVERIFY(!desk().signIn({u"zoe"_s, otherPassword()})->mustChoosePassword);
    }

    void anExpiredMailedPasswordOpensNothing()
    {
        const Secret mailed = mailedPassword(*m_directory, m_zoe.id);
        m_directory->advance(73h);
        const Result<SignedIn> who = desk().signIn({u"zoe"_s, mailed});
        QVERIFY(!who && who.error().message.contains(u"expired"_s));
    }

    void anOwnPasswordThatIsTooOldIsReplacedByItsOwner()
    {
        const Credential before = credential();
        Credential after = before;
        after.expiresAt = m_directory->store().now() + 1000;
        QVERIFY(await(m_directory->store().write(m_directory->author().asProgram(),
                                                 [before, after](Transaction &transaction) -> Result<bool> {
                                                     STEWARD_TRY(transaction.update(before, after));
                                                     return true;
                                                 })));
        m_directory->advance(1h);
        const Result<SignedIn> who = desk().signIn({u"zoe"_s, goodPassword()});
        QVERIFY(who && who->mustChoosePassword && !who->author.signedIn);
        QVERIFY(desk().choosePassword({u"zoe"_s, goodPassword()}, otherPassword()));
    }

    void wrongTriesAreSlowedAlsoAfterARestartAndForUnknownNames()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(!desk().signIn({u"zoe"_s, Secret("wrong")}));
        QCOMPARE(m_waited, 0ms);
        m_directory->reopen();
        // By any of her names.
        QVERIFY(!desk().signIn({u"zoe@example.com"_s, Secret("wrong")}));
        QVERIFY(m_waited >= 500ms);
        m_waited = {};
        for (int i = 0; i < 4; ++i)
            QVERIFY(!desk().signIn({u"nobody@example.com"_s, Secret("wrong")}));
        QVERIFY(m_waited >= 500ms);
        // A good one ends it.
        QVERIFY(desk().signIn({u"zoe"_s, goodPassword()}));
        m_waited = {};
        QVERIFY(desk().signIn({u"zoe"_s, goodPassword()}));
        QCOMPARE(m_waited, 0ms);
    }

    void tooManyTriesAreToldHowLong()
    {
        QString said;
        m_timePasses = false;
        for (int i = 0; i < 12 && !said.contains(u"too many"_s); ++i)
            said = desk().signIn({u"zoe"_s, Secret("wrong")}).error().message;
        m_timePasses = true;
        QVERIFY2(said.contains(u"too many wrong tries"_s) && said.contains(u"second"_s), qUtf8Printable(said));
    }

    void theFirstPasswordIsForAnOperatorWithoutOne()
    {
        const Administrator bob = m_directory->added(m_directory->person(u"Bob"_s));
        Author author {u"Bob"_s, u"window"_s, bob.id};
        QVERIFY(!desk().setFirstPassword(author, Secret("short")));
        const Result<SignedIn> who = desk().setFirstPassword(author, goodPassword());
        QVERIFY(who && who->author.signedIn);
        QVERIFY(desk().signIn({u"bob"_s, goodPassword()}));
        QCOMPARE(desk().setFirstPassword(author, otherPassword()).error().kind, ErrorKind::Unauthorized);
        QVERIFY(!desk().setFirstPassword({u"Nobody"_s, u"window"_s}, goodPassword()));
        // Where sign-in is required, nobody gets a password without one.
        const Administrator eve = m_directory->added(m_directory->person(u"Eve"_s));
        setSignInPolicy(*m_directory, {.required = true});
        QCOMPARE(desk().setFirstPassword({u"Eve"_s, u"window"_s, eve.id}, goodPassword()).error().kind,
                 ErrorKind::Unauthorized);
    }

    void aKeptSessionResumesUntilItEnds()
    {
        const Result<SignedIn> who = desk().signIn({u"zoe"_s, goodPassword(), true});
        QVERIFY(who);
        QVERIFY(!who->token.isEmpty());
        QCOMPARE(rows(u"kept_session"_s), 1);
        // The file does not hold the token.
        QFile file(m_directory->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(who->token.view().toByteArray()));
        m_directory->reopen();
        const auto resumed = desk().resume(who->token);
        QVERIFY(resumed && *resumed);
        QCOMPARE((*resumed)->author.operatorId, m_zoe.id);
        QVERIFY((*resumed)->author.signedIn);
        QCOMPARE(newest().kind, ChangeKind::SignIn);
        QVERIFY(!*desk().resume(newSessionToken()));
        QVERIFY(desk().signOut(who->author, who->token));
        QCOMPARE(newest().kind, ChangeKind::SignOut);
        QVERIFY(!*desk().resume(who->token));
    }

    void aKeptSessionEndsWithItsTimePersonOrPassword()
    {
        const auto kept = [this] { return desk().signIn({u"zoe"_s, goodPassword(), true})->token; };
        const auto opens = [this](const Secret &token) { return desk().resume(token)->has_value(); };
        Secret token = kept();
        m_directory->advance(31 * 24h);
        QVERIFY(!opens(token));
        token = kept();
        QCOMPARE(rows(u"kept_session"_s), 1); // The expired one is gone.
        setSignInPolicy(*m_directory, {.keptDays = 0});
        QVERIFY(!opens(token));
        QVERIFY(kept().isEmpty());
        setSignInPolicy(*m_directory, {});
        QVERIFY(opens(token));
        QVERIFY(await(m_directory->accounts().setSuspended({m_zoe.id}, true)));
        QVERIFY(!opens(token));
        QVERIFY(await(m_directory->accounts().setSuspended({m_zoe.id}, false)));
        QVERIFY(desk().choosePassword({u"zoe"_s, goodPassword()}, otherPassword()));
        QVERIFY(!opens(token));
        QCOMPARE(rows(u"kept_session"_s), 0);
    }

    void whoChoosesAPasswordCanBeKeptAtOnce()
    {
        const Result<SignedIn> who = desk().choosePassword({u"zoe"_s, goodPassword(), true}, otherPassword());
        QVERIFY(who && !who->token.isEmpty());
        QVERIFY(*desk().resume(who->token));
        QVERIFY(desk().endKept(who->token));
        QVERIFY(!*desk().resume(who->token));
        QVERIFY(desk().endKept(who->token));
    }

    void theTokenThatCouldNotBeKeptEndsWithoutASignOut()
    {
        const Result<SignedIn> who = desk().signIn({u"zoe"_s, goodPassword(), true});
        QVERIFY(desk().endToken(who->author, who->token));
        QVERIFY(newest().kind != ChangeKind::SignOut);
        QVERIFY(!*desk().resume(who->token));
    }

    void whoeverHasSignedInMayWork()
    {
        setSignInPolicy(*m_directory, {.required = true});
        const auto authority = [this](const Author &author) {
            return await(m_directory->store().read(
                [author](Connection &connection) { return AuthorityRows(connection).of(author); }));
        };
        QCOMPARE(authority({u"Zoe"_s, u"window"_s, m_zoe.id}).error().kind, ErrorKind::Unauthorized);
        QVERIFY(authority(desk().signIn({u"zoe"_s, goodPassword()})->author));
    }

private:
    SignIn desk()
    {
        return SignIn(m_directory->store(), u"window"_s, [this](std::chrono::milliseconds time) {
            m_waited += time;
            if (m_timePasses)
                m_directory->advance(time);
        });
    }
    ChangeSet newest()
    {
        return m_directory->read([](Connection &c) { return Journal(c).newest(1); }).first();
    }
    Credential credential()
    {
        return m_directory->read([id = m_zoe.id](Connection &c) { return CredentialRows(c).byId(id); });
    }
    qint64 rows(const QString &table)
    {
        return m_directory->read([table](Connection &c) { return c.number(u"SELECT count(*) FROM "_s + table); });
    }

    std::unique_ptr<TestDirectory> m_directory;
    std::chrono::milliseconds m_waited {};
    bool m_timePasses = true;
    Administrator m_zoe;
};

STEWARD_TEST(TestSignIn)

#include "tst_signin.moc"
