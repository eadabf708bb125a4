#include "app/cli/columns.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestColumns : public QObject {
    Q_OBJECT

    static Catalog catalog()
    {
        Catalog catalog;
        Application http;
        http.id = ApplicationId {1};
        http.name = u"HttpApi"_s;
        http.builtIn = true;
        Application sales = http;
        sales.id = ApplicationId {2};
        sales.name = u"Salesforce"_s;
        catalog.applications = {http, sales};
        Role role;
        role.id = RoleId {7};
        role.name = u"Auditor"_s;
        catalog.roles = {role};
        return catalog;
    }

private slots:
    void theKeysOfTheIssue()
    {
        QCOMPARE(standardColumns(),
                 (QStringList {u"uid"_s, u"kind"_s, u"firstName"_s, u"lastName"_s, u"email"_s, u"userName"_s,
                               u"organization"_s, u"role"_s, u"applications"_s, u"status"_s, u"deleted"_s}));
    }

    void parsesKeysAsPeopleWriteThem()
    {
        QCOMPARE(*parseColumns(u"email, First-Name ,USERNAME,createdAt"_s),
                 (QStringList {u"email"_s, u"firstName"_s, u"userName"_s, u"createdAt"_s}));
        for (const QString &bad : {u"nonsense"_s, QString(), u"email,"_s}) {
            const auto keys = parseColumns(bad);
            QVERIFY(!keys.ok());
            QVERIFY(keys.error().message.contains(u"firstName"_s));
        }
    }

    void valuesOfApiUsersAndPersons()
    {
        Administrator row;
        row.kind = Kind::ApiUser;
        row.applications = {ApplicationId {1}, ApplicationId {2}};
        row.suspended = true;
        QCOMPARE(columnValue(u"applications"_s, row, catalog()), (QJsonArray {u"Salesforce"_s, u"HttpApi"_s}));
        QVERIFY(columnValue(u"role"_s, row, catalog()).isNull());
        QCOMPARE(columnValue(u"status"_s, row, catalog()), QJsonValue(u"suspended"_s));
        QCOMPARE(columnValue(u"deleted"_s, row, catalog()), QJsonValue(false));
        QVERIFY(columnValue(u"deletedAt"_s, row, catalog()).isNull());
        Administrator person;
        person.kind = Kind::Person;
        person.role = RoleId {7};
        person.createdAt = 1'736'150'400'000;
        person.deletedAt = 1;
        QCOMPARE(columnValue(u"role"_s, person, catalog()), QJsonValue(u"Auditor"_s));
        QCOMPARE(columnValue(u"kind"_s, person, catalog()), QJsonValue(u"person"_s));
        QCOMPARE(columnValue(u"applications"_s, person, catalog()), QJsonValue(QJsonArray()));
        QCOMPARE(columnValue(u"createdAt"_s, person, catalog()), QJsonValue(u"2025-01-06T08:00:00Z"_s));
        QCOMPARE(columnValue(u"deleted"_s, person, catalog()), QJsonValue(true));
    }

    void sortsWithoutCaseAndAccents()
    {
        QList<Administrator> rows(4);
        const QStringList names {u"zoe"_s, u"Émile"_s, u"Emil"_s, u"ana"_s};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i].firstName = names.at(i);
            rows[i].organization = i < 2 ? u"B"_s : u"A"_s;
        }
        sortRows(rows, {u"firstName"_s}, catalog());
        QStringList sorted;
        for (const Administrator &row : rows)
            sorted.append(row.firstName);
        QCOMPARE(sorted, (QStringList {u"ana"_s, u"Emil"_s, u"Émile"_s, u"zoe"_s}));
        sortRows(rows, {u"organization"_s, u"firstName"_s}, catalog());
        QCOMPARE(rows.at(2).firstName, u"Émile"_s);
    }

    void optionWords()
    {
        QCOMPARE(optionWord(u"firstName"_s), u"first-name"_s);
        QCOMPARE(optionWord(u"email"_s), u"email"_s);
    }
};

STEWARD_TEST(TestColumns)

#include "tst_columns.moc"
