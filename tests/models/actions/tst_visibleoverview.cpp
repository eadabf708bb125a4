#include "models/actions/visibleoverview.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestVisibleOverview : public QObject {
    Q_OBJECT

    static Authority roleWith(const PrivilegeSet &privileges)
    {
        Authority authority;
        authority.standing = Authority::Standing::Operator;
        authority.privileges = privileges;
        return authority;
    }
    static SyncEntry entry(SyncEntry::Kind kind, Kind account)
    {
        SyncEntry entry;
        entry.kind = kind;
        entry.isApiUser = account == Kind::ApiUser;
        entry.id = AdministratorId {7};
        entry.changedHere = 1;
        entry.here = {{Field::Kind, kindKey(account)}, {Field::UserName, u"pia"_s}};
        return entry;
    }

private slots:
    void accountsOfAHiddenTypeAreNeitherShownNorCounted()
    {
        SyncOverview overview;
        overview.entries
            = {entry(SyncEntry::Kind::Update, Kind::ApiUser), entry(SyncEntry::Kind::Update, Kind::Person)};
        overview.counts[SyncEntry::Kind::Update] = 1200; // More than is shown.
        keepVisible(overview, roleWith({Privilege::ViewApiUsers}));
        QCOMPARE(overview.entries.size(), 1);
        QVERIFY(overview.entries.constFirst().isApiUser);
        QCOMPARE(overview.counts.value(SyncEntry::Kind::Update), 1199);
    }

    /// A server's API user has the user name of an administrator.
    void aNamesakeOfAHiddenTypeIsNotShown()
    {
        SyncOverview overview;
        SyncEntry question = entry(SyncEntry::Kind::Question, Kind::Person);
        question.isApiUser = true;
        question.held = SyncHeld::Kind::NameTaken;
        question.server = {{Field::UserName, u"pia"_s}};
        overview.entries = {question};
        overview.counts[SyncEntry::Kind::Question] = 1;
        keepVisible(overview, roleWith({Privilege::ViewApiUsers, Privilege::ViewAdministrators}));
        QCOMPARE(overview.entries.constFirst().id, AdministratorId {7});
        QVERIFY(!overview.entries.constFirst().here.isEmpty());
        keepVisible(overview, roleWith({Privilege::ViewApiUsers}));
        const SyncEntry &left = overview.entries.constFirst();
        QVERIFY(left.id.isNull() && left.here.isEmpty());
        QCOMPARE(left.changedHere, 0);
        QCOMPARE(left.server, question.server);
        QCOMPARE(overview.counts.value(SyncEntry::Kind::Question), 1);
    }
};

STEWARD_TEST(TestVisibleOverview)

} // namespace steward

#include "tst_visibleoverview.moc"
