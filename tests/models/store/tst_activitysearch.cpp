#include "models/store/activitysearch.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivitySearch : public QObject {
    Q_OBJECT

private slots:
    void looksIntoTheWordsOfASet()
    {
        ChangeSet set;
        set.kind = ChangeKind::Delete;
        set.subject = u"Ana Pérez"_s;
        set.operatorName = u"Wanjiru"_s;
        set.reason = u"Ticket 4471"_s;
        set.rowCount = 1;
        for (const QString &found : {u"PEREZ"_s, u"wanjiru"_s, u"4471"_s, u"deleted ana"_s, u" Ana "_s})
            QVERIFY2(ActivitySearch(found, {}).isIn(set), qPrintable(found));
        QVERIFY(!ActivitySearch(u"bob"_s, {}).isIn(set));
    }

    void looksIntoValuesOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("found");
        QTest::newRow("value") << u"ana@"_s << u"{\"email\":\"Ana@example.com\"}"_s << true;
        QTest::newRow("key") << u"email"_s << u"{\"email\":\"x\"}"_s << false;
        QTest::newRow("in a list") << u"view"_s << u"{\"privileges\":[\"api-users.view\"]}"_s << true;
        QTest::newRow("deep") << u"mail.example"_s << u"{\"mail\":{\"host\":\"mail.example\",\"port\":25}}"_s << true;
        QTest::newRow("application by name") << u"sales"_s << u"{\"applications\":[1,3]}"_s << true;
        QTest::newRow("another application") << u"sales"_s << u"{\"applications\":[1]}"_s << false;
        QTest::newRow("role by name") << u"audit"_s << u"{\"role\":2}"_s << true;
        QTest::newRow("a number that is no id") << u"audit"_s << u"{\"port\":2}"_s << false;
        QTest::newRow("quoted") << u"a\"b"_s << u"{\"name\":\"A\\\"B\"}"_s << true;
        QTest::newRow("backslash") << u"a\\b"_s << u"{\"name\":\"A\\\\B\"}"_s << true;
        QTest::newRow("no JSON") << u"name"_s << u"{\"name"_s << false;
    }

    void looksIntoValuesOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, json);
        QFETCH(bool, found);
        Catalog catalog;
        Application application;
        application.id = ApplicationId {3};
        application.name = u"Salesforce"_s;
        catalog.applications = {application};
        Role role;
        role.id = RoleId {2};
        role.name = u"Auditor"_s;
        catalog.roles = {role};
        QCOMPARE(ActivitySearch(text, catalog).isInImage(json), found);
    }
};

STEWARD_TEST(TestActivitySearch)
#include "tst_activitysearch.moc"
