#include "models/store/credentialrows.h"
#include "models/store/journal.h"
#include "models/store/transaction.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QJsonObject>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialWriting : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_ana = m_directory->add(TestDirectory::apiUser(u"ana"_s));
    }
    void cleanup() { m_directory.reset(); }

    void everyPartIsKept()
    {
        const Credential full = fullCredential();
        write(full);
        QCOMPARE(read(), full);
        m_directory->close();
        m_directory->open();
        QCOMPARE(read(), full);
        Credential less;
        less.id = m_ana;
        less.state = CredentialState::Revoked;
        write(less);
        QCOMPARE(read(), less);
    }

    void whatWasShownWasNotSent()
    {
        Credential shown = fullCredential();
        shown.state = CredentialState::Shown;
        shown.messageId.clear();
        write(shown);
        QCOMPARE(read(), shown);
        QCOMPARE(m_directory->row(m_ana).credential.state, CredentialState::Shown);
        // Earlier versions know no such word.
        QCOMPARE(must(m_directory->connection().text(u"SELECT state FROM credential"_s)), u"sent"_s);
        write(fullCredential());
        QCOMPARE(m_directory->row(m_ana).credential.state, CredentialState::Sent);
    }

    void theJournalHasWhatChangedAndNoVerifier()
    {
        write(fullCredential());
        Credential next = fullCredential();
        next.state = CredentialState::Used;
        next.verifier = u"$argon2id$other"_s;
        const ChangeSet set = write(next);
        QCOMPARE(set.administrators, QList<AdministratorId> {m_ana});
        QCOMPARE(must(m_directory->connection().number(
                     u"SELECT count(*) FROM change_image WHERE before LIKE '%argon2%' OR after LIKE '%argon2%'"_s)),
                 0);
        const auto image = must(m_directory->connection().number(
            u"SELECT count(*) FROM change_image WHERE set_id = %1 AND after = '{\"state\":\"used\"}' AND "
            "before = '{\"state\":\"sent\"}'"_s.arg(set.id.value)));
        QCOMPARE(image, 1);
    }

    void keptSessionsEndOneByOneAllTogetherOrWithTheirTime()
    {
        const auto rows = [this] { return m_directory->count(u"kept_session"_s); };
        const auto keep = [this](const QByteArray &hash, Timestamp until) {
            m_directory->write([&](Transaction &t) { return t.keepSession(hash, m_ana, until, u"desk"_s); });
        };
        keep("one", 1'000'000);
        keep("two", 1'000'000);
        keep("three", 5);
        const auto found = must(CredentialRows(m_directory->connection()).keptSession("two"));
        QVERIFY(found);
        QCOMPARE(found->id, m_ana);
        QCOMPARE(found->expiresAt, 1'000'000);
        QVERIFY(!must(CredentialRows(m_directory->connection()).keptSession("four")));
        const ChangeSet expired = m_directory->write([](Transaction &t) { return t.forgetExpiredSessions(); });
        QVERIFY(!expired.id.isNull());
        QVERIFY(m_directory->write([](Transaction &t) { return t.forgetExpiredSessions(); }).id.isNull());
        QCOMPARE(rows(), 2);
        m_directory->write([this](Transaction &t) { return t.endSessions(m_ana, "one"); });
        QCOMPARE(rows(), 1);
        keep("five", 1'000'000);
        const ChangeSet ended = m_directory->write([this](Transaction &t) { return t.endSessions(m_ana); });
        QVERIFY(!ended.id.isNull());
        QCOMPARE(rows(), 0);
    }

    void settingsAreReplacedWhole()
    {
        const auto set = [this](const QJsonObject &value) {
            return m_directory->write([&](Transaction &t) { return t.setSetting(u"mail"_s, value); });
        };
        const auto now = [this] { return must(SettingRows(m_directory->connection()).value(u"mail"_s)); };
        QVERIFY(now().isEmpty());
        set({{u"host"_s, u"a"_s}, {u"port"_s, 25}});
        set({{u"host"_s, u"b"_s}});
        QCOMPARE(now(), (QJsonObject {{u"host"_s, u"b"_s}}));
        QVERIFY(must(SettingRows(m_directory->connection()).value(u"other"_s)).isEmpty());
    }

    void useAndTriesAreNotedWithoutAChange()
    {
        write(fullCredential());
        const qint64 sets = m_directory->count(u"change_set"_s);
        const QByteArray name = "hash";
        const auto noted = m_directory->tryWrite([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.noteUse(m_ana, u"$argon2id$fresh"_s));
            return t.noteTries(name, {3, 100, 200});
        });
        QVERIFY(noted);
        QCOMPARE(m_directory->count(u"change_set"_s), sets);
        QCOMPARE(read().verifier, u"$argon2id$fresh"_s);
        QVERIFY(read().lastUsedAt > fullCredential().lastUsedAt);
        CredentialRows rows(m_directory->connection());
        QCOMPARE(must(rows.tries(name)).tries, 3);
        QCOMPARE(must(rows.tries(name)).nextAt, 200);
        QCOMPARE(must(rows.tries("another")).tries, 0);
        QVERIFY(m_directory->tryWrite([](Transaction &t) { return t.forgetTries(100); }));
        QCOMPARE(must(rows.tries(name)).tries, 3);
        QVERIFY(m_directory->tryWrite([](Transaction &t) { return t.forgetTries(101); }));
        QCOMPARE(must(rows.tries(name)).tries, 0);
    }

    void aDeletedAccountKeepsNoPassword()
    {
        write(fullCredential());
        m_directory->write([&](Transaction &t) { return t.setDeleted(m_directory->row(m_ana), 5); });
        QCOMPARE(read().state, CredentialState::Revoked);
        QVERIFY(read().verifier.isEmpty());
        m_directory->write([&](Transaction &t) { return t.setDeleted(m_directory->row(m_ana), 0); });
        QVERIFY(read().verifier.isEmpty());
    }

    void anErrorTakesAllBack()
    {
        write(fullCredential());
        const auto failed = m_directory->tryWrite([&](Transaction &t) -> Result<void> {
            Credential after = fullCredential();
            after.state = CredentialState::Failed;
            STEWARD_TRY(t.update(fullCredential(), after));
            return Error {ErrorKind::Invalid, u"no"_s, {}};
        });
        QVERIFY(!failed);
        QCOMPARE(read(), fullCredential());
    }

private:
    Credential fullCredential() const
    {
        Credential c;
        c.id = m_ana;
        c.state = CredentialState::Sent;
        c.verifier = u"$argon2id$v=19$m=1"_s;
        c.queuedAt = 1;
        c.issuedAt = 2;
        c.expiresAt = 3;
        c.firstUsedAt = 4;
        c.lastUsedAt = 5;
        c.attempt = 6;
        c.nextAttemptAt = 7;
        c.messageId = u"message"_s;
        c.address = u"ana@example.com"_s;
        c.process = u"host/boot/1/2"_s;
        c.reason = u"Because."_s;
        c.deployedAt = u"b12"_s;
        c.owner = u"Ops"_s;
        c.ticket = u"T-1"_s;
        return c;
    }
    Credential read() { return must(CredentialRows(m_directory->connection()).byId(m_ana)); }
    ChangeSet write(const Credential &after)
    {
        return m_directory->write([&](Transaction &t) -> Result<void> {
            const Result<Credential> before = CredentialRows(t.connection()).byId(m_ana);
            STEWARD_TRY(before);
            return t.update(*before, after);
        });
    }

    std::unique_ptr<TestDirectory> m_directory;
    AdministratorId m_ana;
};

STEWARD_TEST(TestCredentialWriting)

} // namespace steward

#include "tst_credentialwriting.moc"
