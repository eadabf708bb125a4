#include "models/sync/scimelements.h"

#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

constexpr QLatin1StringView Emails {"emails"};

QJsonArray emailsOf(const char *json)
{
    return scimElements(*parsedJson(json), Emails);
}

} // namespace

class TestScimElements : public QObject {
    Q_OBJECT

private slots:
    void choosesTheOneThatCounts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const char *json, const char *chosen) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(chosen);
        };
        row("primary", R"({"emails":[{"value":"a","type":"work"},{"value":"b","primary":true}]})", "b");
        row("primary as text", R"({"emails":[{"value":"a","type":"work"},{"value":"b","primary":"True"}]})", "b");
        row("first of two primaries", R"({"emails":[{"value":"a","primary":true},{"value":"b","primary":true}]})", "a");
        row("work", R"({"emails":[{"value":"a","type":"home"},{"value":"b","type":"WORK"}]})", "b");
        row("first", R"({"emails":[{"value":"a","type":"home"},{"value":"b","type":"other"}]})", "a");
        row("primary without a value", R"({"emails":[{"primary":true},{"value":"b"}]})", "b");
        row("primary with an empty value", R"({"emails":[{"value":"","primary":true},{"value":"b"}]})", "b");
        row("texts", R"({"emails":["a","b"]})", "a");
        row("text and object", R"({"emails":["a",{"value":"b","primary":true}]})", "b");
        row("one text", R"({"emails":"a"})", "a");
        row("one object", R"({"emails":{"value":"a"}})", "a");
        row("a number", R"({"emails":[{"value":7}]})", "7");
        row("null", R"({"emails":null})", "");
        row("nulls", R"({"emails":[null,{"value":null}]})", "");
        row("lists in lists", R"({"emails":[["a"],{"value":["b"]},{"value":{"value":"c"}}]})", "");
        row("empty", R"({"emails":[]})", "");
        row("missing", "{}", "");
    }
    void choosesTheOneThatCounts()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, chosen);
        QCOMPARE(scimChosenValue(emailsOf(json.constData())), chosen);
        QCOMPARE(scimChosen(emailsOf(json.constData())) < 0, chosen.isEmpty());
    }

    void anEmptyAttributeIsNone()
    {
        QJsonObject resource = *parsedJson(R"({"emails":["a"],"id":"1"})");
        writeScimElements(resource, Emails, {QStringLiteral("b")});
        QCOMPARE(resource, *parsedJson(R"({"emails":["b"],"id":"1"})"));
        writeScimElements(resource, Emails, {});
        QCOMPARE(resource, *parsedJson(R"({"id":"1"})"));
    }
};

STEWARD_TEST(TestScimElements)

} // namespace steward

#include "tst_scimelements.moc"
