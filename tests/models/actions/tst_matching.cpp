#include "models/actions/matching.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMatching : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTheFilterLetsThrough()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const auto idsOf = [&](const AdministratorFilter &filter) {
            const Result<std::vector<quint32>> ids = matchingIds(d.store(), filter);
            if (!ids)
                qFatal("%s", qUtf8Printable(ids.error().message));
            return *ids;
        };
        const std::vector<quint32> all = idsOf({});
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        const std::vector<quint32> users = idsOf({.kinds = {Kind::ApiUser}});
        const std::vector<quint32> persons = idsOf({.kinds = {Kind::Person}});
        QVERIFY(!users.empty());
        QCOMPARE(users.size() + persons.size(), all.size());
        for (const quint32 id : users)
            QCOMPARE(d.row(AdministratorId {id})->kind, Kind::ApiUser);
        QVERIFY(idsOf({.text = u"nobody is called so"_s}).empty());
    }

    void theOnlyUserIsKnownFromTheWholeDirectory()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        const Administrator carl = d.added(d.apiUser(u"Carl"_s, {u"Salesforce"_s}));
        const auto only = matchingIds(d.store(), {.onlyUser = true});
        QVERIFY(only.ok());
        QCOMPARE(*only, std::vector<quint32> {static_cast<quint32>(carl.id.value)});
    }

    void theRecycleBinIsApart()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        QVERIFY(await(d.accounts().remove({ana.id}, everything())).ok());
        QCOMPARE(matchingIds(d.store(), {})->size(), 1U);
        QCOMPARE(*matchingIds(d.store(), {.scope = AdministratorFilter::Scope::RecycleBin}),
                 std::vector<quint32> {static_cast<quint32>(ana.id.value)});
    }

    void aRaisedStopEndsIt()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const auto stopped = matchingIds(d.store(), {}, StopToken([] { return true; }));
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

STEWARD_TEST(TestMatching)

#include "tst_matching.moc"
