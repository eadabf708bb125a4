#include "models/domain/roleimpact.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleImpact : public QObject {
    Q_OBJECT

    static RoleImpact impact()
    {
        RoleImpact one;
        one.gained = {Privilege::DeleteApiUsers};
        one.lost = {Privilege::ViewReports};
        one.holders = 14;
        return one;
    }

private slots:
    void linesNameWhoGainsAndLosesWhat()
    {
        const QStringList lines = gainLines(impact());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"14 "_s) && lines.at(0).contains(u"gain"_s));
        QVERIFY(lines.at(0).contains(u"Delete API users"_s));
        QVERIFY(lines.at(1).contains(u"lose"_s) && lines.at(1).contains(u"View reports"_s));
        QVERIFY(gainLines({}).isEmpty());
        QVERIFY(RoleImpact().isEmpty());
        QVERIFY(!impact().isEmpty());
    }

    void dormantHoldersMatterOnlyWhenSomethingIsGained()
    {
        RoleImpact one = impact();
        QVERIFY(dormantText(one).isEmpty());
        one.dormant = 12;
        QVERIFY(dormantText(one).startsWith(u"12 "_s));
        QVERIFY(dormantText(one).contains(u"90"_s));
        QVERIFY(dormantText(one).contains(u"Delete API users"_s));
        one.gained.insert(Privilege::AddApiUsers);
        QVERIFY(dormantText(one).contains(u"Add API users"_s));
        QVERIFY(dormantText(one).contains(u"1 more"_s));
        one.gained = {};
        QVERIFY(dormantText(one).isEmpty());
    }
};

STEWARD_TEST(TestRoleImpact)

#include "tst_roleimpact.moc"
