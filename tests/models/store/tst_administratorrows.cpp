#include "models/store/administratorrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAdministratorRows : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDirectory> m_directory;
    AdministratorId m_ana;
    AdministratorId m_person;
    AdministratorId m_muller;
    AdministratorId m_gone;

    AdministratorRows rows() { return AdministratorRows(m_directory->connection()); }

private slots:
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_ana = m_directory->add(TestDirectory::apiUser(u"ana"_s, {TestDirectory::Salesforce, TestDirectory::Billing}));
        Administrator person = TestDirectory::person(u"ana.p"_s);
        person.email = *Email::parse(u"ana@example.com"_s);
        person.organization = u"Zeta"_s;
        m_person = m_directory->add(person);
        Administrator muller = TestDirectory::apiUser(u"müller"_s);
        muller.email = *Email::parse(u"Info@Müller.de"_s);
        muller.organization = u"Acme"_s;
        m_muller = m_directory->add(muller);
        Administrator gone = TestDirectory::apiUser(u"gone"_s);
        gone.organization = u"Nowhere"_s;
        m_gone = m_directory->add(gone);
        m_directory->write([&](Transaction &t) { return t.setDeleted(m_directory->row(m_gone), 77); });
    }

    void byId()
    {
        const Administrator ana = must(rows().byId(m_ana)).value();
        QCOMPARE(ana.userName, u"ana"_s);
        QCOMPARE(ana.applications, QList<ApplicationId>({TestDirectory::Salesforce, TestDirectory::Billing}));
        QCOMPARE(must(rows().byId(m_person)).value().role, TestDirectory::Owner);
        QCOMPARE(must(rows().byId(m_gone)).value().deletedAt, Timestamp(77));
        QVERIFY(!must(rows().byId(AdministratorId {99})).has_value());
        QVERIFY(!must(rows().byId({})).has_value());
    }

    void byIdsKeepsTheOrderAndLeavesOutWhatIsGone()
    {
        const QList<Administrator> found = must(rows().byIds({m_muller, AdministratorId {99}, m_ana}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().id, m_muller);
        QCOMPARE(found.last().id, m_ana);
    }

    void byName_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<QStringList>("userNames");
        const auto row = [](const char *name, const QString &who, bool deleted, const QStringList &userNames) {
            QTest::newRow(name) << who << deleted << userNames;
        };
        row("user name", u"ana.p"_s, false, {u"ana.p"_s});
        row("user name without case", u" ANA.P "_s, false, {u"ana.p"_s});
        row("user name decomposed", u"mu\u0308ller"_s, false, {u"müller"_s});
        row("email of two", u"Ana@EXAMPLE.com"_s, false, {u"ana"_s, u"ana.p"_s});
        row("IDN email", u"info@müller.de"_s, false, {u"müller"_s});
        row("IDN email as A-label", u"INFO@xn--mller-kva.de"_s, false, {u"müller"_s});
        row("nobody", u"nobody"_s, false, {});
        row("nothing", QString(), false, {});
        row("like pattern", u"ana%"_s, false, {});
        row("SQL", u"' OR 1=1 --"_s, false, {});
        row("deleted, not asked for", u"gone"_s, false, {});
        row("deleted", u"gone"_s, true, {u"gone"_s});
        row("deleted by email", u"gone@example.com"_s, true, {u"gone"_s});
        row("living, but the bin asked for", u"ana"_s, true, {});
    }
    void byName()
    {
        QFETCH(QString, who);
        QFETCH(bool, deleted);
        QFETCH(QStringList, userNames);
        QStringList found;
        for (const Administrator &one : must(rows().byName(who, deleted)))
            found.append(one.userName);
        QCOMPARE(found, userNames);
    }

    void byUid()
    {
        const QUuid uid = m_directory->row(m_muller).uid;
        for (const QString &text :
             {uid.toString(), uid.toString(QUuid::WithoutBraces), uid.toString(QUuid::WithoutBraces).toUpper()}) {
            const QList<Administrator> found = must(rows().byName(text, false));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().id, m_muller);
        }
        QVERIFY(must(rows().byName(QUuid::createUuid().toString(), false)).isEmpty());
    }

    void countsAndIds()
    {
        QCOMPARE(must(rows().livingCount()), 3);
        QCOMPARE(must(rows().allIds()), QList<AdministratorId>({m_ana, m_person, m_muller, m_gone}));
        QStringList seen;
        must(rows().forEach([&](const Administrator &a) -> Result<void> {
            seen.append(a.userName);
            return {};
        }));
        QCOMPARE(seen, QStringList({u"ana"_s, u"ana.p"_s, u"müller"_s, u"gone"_s}));
        int calls = 0;
        const Result<void> stopped = rows().forEach([&](const Administrator &) -> Result<void> {
            return ++calls == 2 ? Result<void>(cancelled()) : Result<void>();
        });
        QVERIFY(!stopped.ok());
        QCOMPARE(calls, 2);
    }

    void clashesNameTheOtherRow()
    {
        Administrator draft = TestDirectory::apiUser(u"new"_s);
        QVERIFY(must(rows().clashes(draft)).isEmpty());
        draft.email = *Email::parse(u"INFO@xn--mller-kva.de"_s);
        draft.userName = u"ANA"_s;
        const QList<Problem> problems = must(rows().clashes(draft));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().field, Field::Email);
        QCOMPARE(problems.first().other, m_muller);
        QVERIFY2(problems.first().message.contains(u"\u2068müller Last\u2069 is already an API user"_s),
                 qPrintable(problems.first().message));
        QCOMPARE(problems.last().field, Field::UserName);
        QCOMPARE(problems.last().other, m_ana);
    }

    void noClashWithItselfTheOtherKindOrTheBin()
    {
        QVERIFY(must(rows().clashes(m_directory->row(m_ana))).isEmpty());
        Administrator draft = TestDirectory::person(u"new"_s);
        draft.email = *Email::parse(u"info@müller.de"_s);
        QVERIFY(must(rows().clashes(draft)).isEmpty());
        QVERIFY(must(rows().clashes(TestDirectory::apiUser(u"gone"_s))).isEmpty());
        // Restoring takes the row as a draft: then whoever took its place is named.
        const AdministratorId taker = m_directory->add(TestDirectory::apiUser(u"gone"_s));
        const QList<Problem> problems = must(rows().clashes(m_directory->row(m_gone)));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().other, taker);
        draft.email = *Email::parse(u"ana@example.com"_s);
        QCOMPARE(must(rows().clashes(draft)).first().other, m_person);
        QVERIFY(must(rows().clashes(draft)).first().message.contains(u"is already an administrator"_s));
    }

    void aHostileNameIsShownLiterally()
    {
        Administrator hostile = TestDirectory::apiUser(u"evil"_s);
        hostile.firstName = u"<b>%1"_s;
        m_directory->add(hostile);
        const QList<Problem> problems = must(rows().clashes(TestDirectory::apiUser(u"evil"_s)));
        QVERIFY(problems.first().message.contains(u"\u2068<b>%1 Last\u2069"_s));
    }

    void freeUserNames()
    {
        QCOMPARE(must(rows().freeUserName(u"new"_s)), u"new"_s);
        QCOMPARE(must(rows().freeUserName(u"gone"_s)), u"gone"_s);
        QCOMPARE(must(rows().freeUserName(u"ana"_s)), u"ana2"_s);
        m_directory->add(TestDirectory::apiUser(u"ANA2"_s));
        QCOMPARE(must(rows().freeUserName(u"Ana"_s)), u"Ana3"_s);
    }

    void organizationsOfLivingRows() { QCOMPARE(must(rows().organizations()), QStringList({u"Acme"_s, u"Zeta"_s})); }

    void findsLivingRowsByEmailKeyAndAnyByUid()
    {
        const auto both = rows().livingByEmail(u"ana@example.com"_s);
        QVERIFY(both.ok());
        QCOMPARE(both->size(), 2);
        QVERIFY(rows().livingByEmail(u"gone@example.com"_s)->isEmpty());
        const QUuid gone = m_directory->row(m_gone).uid;
        QCOMPARE((*rows().byUid(gone))->id, m_gone);
        QVERIFY(!rows().byUid(QUuid::createUuid())->has_value());
    }

    void looksOverLivingRowsInPages()
    {
        const auto first = rows().livingAfter({}, 2);
        QVERIFY(first.ok());
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->first().id, m_ana);
        QCOMPARE(first->first().domain, u"example.com"_s);
        const auto rest = rows().livingAfter(first->last().id, 10);
        QCOMPARE(rest->size(), 1);
        QCOMPARE(rest->first().id, m_muller);
        QCOMPARE(rest->first().domain, u"xn--mller-kva.de"_s);
    }
};

STEWARD_TEST(TestAdministratorRows)
#include "tst_administratorrows.moc"
