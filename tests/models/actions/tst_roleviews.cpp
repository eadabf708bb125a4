#include "models/actions/roleviews.h"

#include "models/actions/roleactions.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleViews : public QObject {
    Q_OBJECT

    static RoleActions roles(TestDirectory &d) { return {d.store(), d.author()}; }
    static void give(TestDirectory &d, const QString &name, const QString &role, const QString &organization = {})
    {
        Administrator person = d.person(name);
        person.role = d.catalog().role(role)->id;
        person.organization = organization;
        d.added(person);
    }

private slots:
    void overviewCountsHoldersByOrganization()
    {
        TestDirectory d;
        give(d, u"Ann"_s, u"Help desk"_s, u"Bank"_s);
        give(d, u"Bob"_s, u"Help desk"_s, u"Bank"_s);
        give(d, u"Cid"_s, u"Help desk"_s, u"Shop"_s);
        give(d, u"Dan"_s, u"Auditor"_s);
        const auto overview = await(roles(d).overview());
        QVERIFY(overview.ok());
        QCOMPARE(overview->roles.size(), 4);
        QVERIFY(overview->roles.first().isOwner());
        const RoleId desk = d.catalog().role(u"Help desk"_s)->id;
        QCOMPARE(overview->holderCount(desk), 3);
        QCOMPARE(overview->holderCount(desk, {u"Shop"_s}), 1);
        QCOMPARE(overview->holderCount(desk, {QString()}), 0);
        QCOMPARE(overview->organizations(),
                 (QList<std::pair<QString, qint64>> {{QString(), 1}, {u"Bank"_s, 2}, {u"Shop"_s, 1}}));
        QCOMPARE(overview->role(desk)->name, u"Help desk"_s);
        QVERIFY(!overview->role(RoleId {99}));
    }

    void holdersAreNamed()
    {
        TestDirectory d;
        give(d, u"Ann"_s, u"Help desk"_s);
        give(d, u"Bob"_s, u"Help desk"_s);
        const RoleId desk = d.catalog().role(u"Help desk"_s)->id;
        auto holding = await(roles(d).holders(desk, 1));
        QCOMPARE(holding->living, 2);
        QCOMPARE(holding->names, QStringList {u"Ann Example"_s});
        const auto rows = d.read([](Connection &c) { return AdministratorRows(c).allIds(); });
        // Somebody must remain who can put things right.
        give(d, u"Olga"_s, u"Owner"_s);
        QVERIFY(await(d.accounts().remove(rows, everything())).ok());
        holding = await(roles(d).holders(desk, 9));
        QCOMPARE(holding->living, 0);
        QCOMPARE(holding->deleted, 2);
        QCOMPARE(holding->names, (QStringList {u"Ann Example"_s, u"Bob Example"_s}));
    }

    void impactSaysWhoGainsAndLoses()
    {
        using enum Privilege;
        TestDirectory d;
        give(d, u"Ann"_s, u"Help desk"_s, u"Bank"_s);
        give(d, u"Bob"_s, u"Help desk"_s);
        give(d, u"Olga"_s, u"Owner"_s);
        const Role base = *d.catalog().role(u"Help desk"_s);
        Role changed = base;
        changed.privileges.removeAll(u"reports.view"_s);
        changed.privileges.append(u"api-users.add"_s);
        auto impact = await(roles(d).impact(base, changed));
        QVERIFY(impact.ok());
        QCOMPARE(impact->gained, PrivilegeSet {AddApiUsers});
        QCOMPARE(impact->lost, PrivilegeSet {ViewReports});
        QCOMPARE(impact->holders, 2);
        QCOMPARE(impact->organizations, (QStringList {QString(), u"Bank"_s}));
        QCOMPARE(impact->dormant, 0);
        QCOMPARE(impact->reach, (QList<PrivilegeReach> {{AddApiUsers, 1, 3}, {ViewReports, 3, 1}}));
        d.advance(std::chrono::days(91));
        QCOMPARE(await(roles(d).impact(base, changed))->dormant, 2);
        QVERIFY(await(roles(d).impact(base, base))->isEmpty());
    }

    void impactCountsFromWhatStandsThereNow()
    {
        TestDirectory d;
        const Role base = *d.catalog().role(u"Help desk"_s);
        Role other = base;
        other.privileges.append(u"api-users.add"_s);
        QVERIFY(await(roles(d).edit(base, other)).ok());
        other.privileges.append(u"bulk.edit"_s);
        QCOMPARE(await(roles(d).impact(base, other))->gained, PrivilegeSet {Privilege::BulkEdit});
    }

    void withoutThePrivilegeThereIsNothingToSee()
    {
        TestDirectory d;
        Role blind;
        blind.name = u"Blind"_s;
        blind.privileges = {u"api-users.view"_s};
        QVERIFY(await(roles(d).add(blind)).ok());
        give(d, u"Olga"_s, u"Owner"_s);
        give(d, u"Ben"_s, u"Blind"_s);
        const Author ben {
            u"Ben"_s, u"window"_s,
            d.read([](Connection &c) { return AdministratorRows(c).byName(u"ben@example.com"_s, false); }).first().id};
        RoleActions his(d.store(), ben);
        QCOMPARE(await(his.overview()).error().kind, ErrorKind::Forbidden);
        QVERIFY(await(his.overview()).error().message.contains(u"View roles"_s));
        QCOMPARE(await(his.holders(RoleId {1}, 9)).error().kind, ErrorKind::Forbidden);
        const Role base = *d.catalog().role(u"Blind"_s);
        QCOMPARE(await(his.impact(base, base)).error().kind, ErrorKind::Forbidden);
    }

    void theMatrixAsCsv()
    {
        TestDirectory d;
        const QByteArray csv = matrixCsv(*await(roles(d).overview()));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), PrivilegeCount + 2);
        QCOMPARE(lines.first(), "Section,Privilege,Key,Owner,Integration admin,Help desk,Auditor\r");
        QCOMPARE(lines.at(2), "API users,Add API users,api-users.add,yes,yes,no,no\r");
    }
};

STEWARD_TEST(TestRoleViews)

#include "tst_roleviews.moc"
