#include "models/domain/administrator.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAdministrator : public QObject {
    Q_OBJECT

private slots:
    void displayName()
    {
        Administrator a;
        QCOMPARE(a.displayName(), QString());
        a.firstName = u"Ana"_s;
        QCOMPARE(a.displayName(), u"Ana"_s);
        a.lastName = u"Pérez"_s;
        QCOMPARE(a.displayName(), u"Ana Pérez"_s);
        a.firstName.clear();
        QCOMPARE(a.displayName(), u"Pérez"_s);
    }

    void onlyAnActiveApiUserOutsideTheBinIsUsable()
    {
        Administrator a;
        a.kind = Kind::ApiUser;
        QVERIFY(a.isUsable());
        QCOMPARE(a.status(), Status::Active);
        a.suspended = true;
        QVERIFY(!a.isUsable());
        QCOMPARE(a.status(), Status::Suspended);
        a.suspended = false;
        a.deletedAt = 1;
        QVERIFY(a.isDeleted());
        QVERIFY(!a.isUsable());
        a.deletedAt = 0;
        a.kind = Kind::Person;
        QVERIFY(!a.isUsable());
    }

    void words()
    {
        QCOMPARE(kindKey(Kind::Person), u"person"_s);
        QCOMPARE(kindKey(Kind::ApiUser), u"api-user"_s);
        QCOMPARE(statusKey(Status::Active), u"active"_s);
        QCOMPARE(statusKey(Status::Suspended), u"suspended"_s);
    }

    void idsOfDifferentRowsDiffer()
    {
        QVERIFY(AdministratorId {}.isNull());
        QVERIFY(!AdministratorId {1}.isNull());
        QVERIFY(AdministratorId {1} < AdministratorId {2});
        const QSet<AdministratorId> set {AdministratorId {1}, AdministratorId {2}, AdministratorId {1}};
        QCOMPARE(set.size(), 2);
    }
};

STEWARD_TEST(TestAdministrator)
#include "tst_administrator.moc"
