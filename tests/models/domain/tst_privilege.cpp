#include "models/domain/privilege.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPrivilege : public QObject {
    Q_OBJECT

private slots:
    void eachHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        QSet<QString> labels;
        for (const PrivilegeSpec &spec : privilegeTable()) {
            keys.insert(QLatin1StringView(spec.key));
            labels.insert(spec.text());
            QCOMPARE(privilegeSpec(QString(QLatin1StringView(spec.key)).toUpper())->privilege, spec.privilege);
            QCOMPARE(privilegeSpec(spec.privilege).key, spec.key);
        }
        QCOMPARE(keys.size(), PrivilegeCount);
        QCOMPARE(labels.size(), PrivilegeCount);
        QVERIFY(!privilegeSpec(u"api-users.fly"_s));
    }

    void sectionsAreTogetherAndInOrder()
    {
        int last = 0;
        for (const PrivilegeSpec &spec : privilegeTable()) {
            QVERIFY(static_cast<int>(spec.section) >= last);
            last = static_cast<int>(spec.section);
        }
        for (const PrivilegeSection section : privilegeSections())
            QVERIFY(!sectionText(section).isEmpty());
    }

    void setsKeepWhatTheyKnow()
    {
        const PrivilegeSet set = PrivilegeSet::fromKeys({u"roles.edit"_s, u"bulk.fly"_s, u"API-USERS.view"_s});
        QCOMPARE(set.count(), 2);
        QCOMPARE(set.keys(), QStringList({u"api-users.view"_s, u"roles.edit"_s}));
        QVERIFY(set.contains(Privilege::EditRoles) && !set.contains(Privilege::ViewRoles));
        QCOMPARE(PrivilegeSet::all().count(), PrivilegeCount);
        QVERIFY(PrivilegeSet::all().containsAll(set) && !set.containsAll(PrivilegeSet::all()));
        QCOMPARE(set.without({Privilege::EditRoles}), PrivilegeSet {Privilege::ViewApiUsers});
        QCOMPARE(set.united({Privilege::BulkEdit}).count(), 3);
        QVERIFY(PrivilegeSet().isEmpty() && set.containsAll({}));
    }

    void namesStandInOneSentence()
    {
        QLocale::setDefault(QLocale::English);
        QCOMPARE(privilegeNames({Privilege::AddApiUsers, Privilege::DeleteApiUsers}),
                 u"Add API users and Delete API users"_s);
    }

    void everyDeedHasAPrivilegeForEachKind()
    {
        QSet<Privilege> all;
        for (const AccountDeed deed : {AccountDeed::View, AccountDeed::Add, AccountDeed::Edit, AccountDeed::Delete,
                                       AccountDeed::Suspend, AccountDeed::Credentials}) {
            QCOMPARE(privilegeSpec(privilegeFor(deed, Kind::Person)).section, PrivilegeSection::Administrators);
            QCOMPARE(privilegeSpec(privilegeFor(deed, Kind::ApiUser)).section, PrivilegeSection::ApiUsers);
            all.insert(privilegeFor(deed, Kind::Person));
            all.insert(privilegeFor(deed, Kind::ApiUser));
        }
        QCOMPARE(all.size(), 12);
    }
};

STEWARD_TEST(TestPrivilege)

#include "tst_privilege.moc"
