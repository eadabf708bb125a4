#include "exchangefixture.h"

#include "models/exchange/recordcolumns.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRecordColumns : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsAColumn()
    {
        const QStringList keys = recordColumns();
        for (const FieldSpec &spec : fieldTable()) {
            QVERIFY(keys.contains(QLatin1StringView(spec.key)));
            QVERIFY(importableColumns().contains(QLatin1StringView(spec.key)));
        }
        for (const QString &key : keys)
            QVERIFY(!columnTitle(key).isEmpty());
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    }

    void keysAreFoundAsTyped()
    {
        QCOMPARE(recordColumn(u" first-name"_s), u"firstName"_s);
        QCOMPARE(recordColumn(u"USERNAME"_s), u"userName"_s);
        QCOMPARE(recordColumn(u"nothing"_s), QString());
    }

    void valuesAndTexts()
    {
        MemoryDirectory directory;
        Administrator ana = directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        ana.applications = {{1}, {2}};
        ana.suspended = true;
        ana.language = u"es"_s;
        ana.createdAt = 1'700'000'000'000;
        const Catalog catalog = testCatalog();
        QCOMPARE(columnValue(u"applications"_s, ana, catalog), QJsonValue(QJsonArray {u"Salesforce"_s, u"HttpApi"_s}));
        QCOMPARE(columnValue(u"role"_s, ana, catalog), QJsonValue());
        QCOMPARE(columnValue(u"revision"_s, ana, catalog), QJsonValue(1));
        QCOMPARE(columnText(u"kind"_s, ana, catalog), u"API user"_s);
        QCOMPARE(exactText(u"kind"_s, ana, catalog), u"api-user"_s);
        QCOMPARE(columnText(u"suspended"_s, ana, catalog), u"Yes"_s);
        QCOMPARE(exactText(u"suspended"_s, ana, catalog), u"yes"_s);
        QCOMPARE(columnText(u"status"_s, ana, catalog), u"Suspended"_s);
        QCOMPARE(columnText(u"role"_s, ana, catalog), QString());
        QCOMPARE(columnText(u"language"_s, ana, catalog), u"Español"_s);
        QCOMPARE(columnText(u"createdAt"_s, ana, catalog), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(exactText(u"deletedAt"_s, ana, catalog), QString());
        QCOMPARE(exactText(u"revision"_s, ana, catalog), u"1"_s);
    }

    void jsonHoldsNothingATerminalObeys()
    {
        QCOMPARE(jsonText(u"a\"b\u009B\n"_s), QByteArray("\"a\\\"b\\u009b\\n\""));
        QCOMPARE(jsonText(QJsonArray {1}), QByteArray("[1]"));
    }
};

STEWARD_TEST(TestRecordColumns)

#include "tst_recordcolumns.moc"
