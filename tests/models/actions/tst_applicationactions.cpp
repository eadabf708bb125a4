#include "models/actions/applicationactions.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

class TestApplicationActions : public QObject {
    Q_OBJECT

    static Application draft(const QString &name, const QString &endpoint = {})
    {
        Application application;
        application.name = name;
        application.endpoint = endpoint;
        return application;
    }

private slots:
    void addCleansAndKeeps()
    {
        TestDirectory d;
        Application bridge = draft(u"  Ledger <b> Bridge "_s, u" https://ledger.example.net/bridge "_s);
        bridge.builtIn = true;
        bridge.description = u"Nightly export"_s;
        const auto outcome = await(d.applications().add(bridge));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QVERIFY(outcome->set->catalogChanged);
        const Catalog catalog = d.catalog();
        const Application *kept = catalog.application(outcome->application);
        QCOMPARE(kept->name, u"Ledger <b> Bridge"_s);
        QCOMPARE(kept->endpoint, u"https://ledger.example.net/bridge"_s);
        QVERIFY(!kept->builtIn);
    }

    void addRefusesBadInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("no name") << u" "_s << QString();
        QTest::newRow("long name") << QString(257, u'x') << QString();
        QTest::newRow("line break") << u"a\nb"_s << QString();
        QTest::newRow("plain http") << u"a"_s << u"http://api.example.com"_s;
        QTest::newRow("no url") << u"a"_s << u"nonsense"_s;
    }

    void addRefusesBadInput()
    {
        QFETCH(QString, name);
        QFETCH(QString, endpoint);
        TestDirectory d;
        const qint64 before = d.changes();
        const auto outcome = await(d.applications().add(draft(name, endpoint)));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        QCOMPARE(d.changes(), before);
    }

    void aTakenNameIsAConflict()
    {
        TestDirectory d;
        const auto added = await(d.applications().add(draft(u"HTTPAPI"_s)));
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, ErrorKind::Conflict);
        QVERIFY(added.error().message.contains(u"HttpApi"_s));
        const ApplicationId id = d.addedApplication(u"Extra"_s);
        Application extra = *d.catalog().application(id);
        extra.name = u"salesforce"_s;
        QCOMPARE(await(d.applications().edit(extra)).error().kind, ErrorKind::Conflict);
        extra.name = u"EXTRA"_s;
        QCOMPARE(await(d.applications().edit(extra))->state, State::Done);
        QCOMPARE(await(d.applications().edit(extra))->state, State::Unchanged);
    }

    void aBuiltInOneKeepsItsName()
    {
        TestDirectory d;
        Application http = *d.catalog().application(u"HttpApi"_s);
        http.endpoint = u"https://api.example.com/v2"_s;
        QCOMPARE(await(d.applications().edit(http))->state, State::Done);
        http.name = u"Other"_s;
        QCOMPARE(await(d.applications().edit(http)).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(d.applications().remove(http.id)).error().kind, ErrorKind::Invalid);
        QCOMPARE(d.catalog().application(u"HttpApi"_s)->endpoint, u"https://api.example.com/v2"_s);
    }

    void deletingIsRefusedWithTheNames()
    {
        TestDirectory d;
        const ApplicationId extra = d.addedApplication(u"Extra"_s);
        QList<AdministratorId> ids;
        for (int i = 1; i <= 12; ++i)
            ids.append(d.added(d.apiUser(u"User%1"_s.arg(i), {u"Extra"_s})).id);
        const auto refused = await(d.applications().remove(extra));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"User1 Example"_s));
        QVERIFY(refused.error().message.contains(u"User10 Example"_s));
        QVERIFY(!refused.error().message.contains(u"User11 Example"_s));
        QVERIFY(refused.error().message.contains(u"12 API user"_s));
        QVERIFY(refused.error().message.contains(u"2 more"_s));
        QVERIFY(await(d.accounts().remove(ids, everything())).ok());
        QCOMPARE(await(d.applications().remove(extra))->state, State::Done);
        QVERIFY(!d.catalog().application(u"Extra"_s));
    }

    void aDeletedOneIsGoneAndItsNameFree()
    {
        TestDirectory d;
        const ApplicationId extra = d.addedApplication(u"Extra"_s);
        const Application old = *d.catalog().application(extra);
        QVERIFY(await(d.applications().remove(extra)).ok());
        QCOMPARE(await(d.applications().remove(extra)).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(d.applications().edit(old)).error().kind, ErrorKind::NotFound);
        QVERIFY(d.addedApplication(u"Extra"_s) != extra);
    }
};

STEWARD_TEST(TestApplicationActions)

#include "tst_applicationactions.moc"
