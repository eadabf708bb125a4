#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

namespace steward {

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void readsObjectsAndArrays()
    {
        QCOMPARE(parsedJson("{\"a\":1}")->value(QStringLiteral("a")).toInt(), 1);
        QCOMPARE(parsedJson("[1,2]")->value(QString()).toArray().size(), 2);
        for (const char *text : {"", "<html>", "{\"a\":", "\"text\"", "{} {}"})
            QCOMPARE(parsedJson(text).error().kind, ErrorKind::Invalid);
    }

    void refusesWhatIsTooDeep()
    {
        const auto nested = [](int depth) { return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')); };
        QVERIFY(parsedJson(nested(64)));
        QVERIFY(!parsedJson(nested(65)));
        QVERIFY(!parsedJson(nested(1'000'000)));
        // Brackets in texts are no depth.
        QVERIFY(parsedJson("{\"a\":\"" + QByteArray(1000, '[') + "\\\"" + QByteArray(1000, '{') + "\"}"));
    }

    void findsAndSetsPaths()
    {
        QJsonObject object;
        setJsonAt(object, QStringLiteral("a.b.c"), 1);
        setJsonAt(object, QStringLiteral("a.b.d"), 2);
        QCOMPARE(jsonAt(object, QStringLiteral("a.b.c")).toInt(), 1);
        QVERIFY(jsonAt(object, QStringLiteral("a.x.c")).isUndefined());
        QVERIFY(jsonAt(object, QStringLiteral("a.b.c.d")).isUndefined());
        setJsonAt(object, QStringLiteral("a.b.c"), QJsonValue::Undefined);
        setJsonAt(object, QStringLiteral("x.y"), QJsonValue::Undefined);
        QCOMPARE(object, parsedJson("{\"a\":{\"b\":{\"d\":2}}}").value());
    }

    void readsTimes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("time");
        const qint64 second = 1767225600000; // 2026-01-01
        QTest::newRow("Z") << QJsonValue(QStringLiteral("2026-01-01T00:00:00Z")) << second;
        QTest::newRow("offset") << QJsonValue(QStringLiteral("2026-01-01T02:30:00+02:30")) << second;
        QTest::newRow("tenths") << QJsonValue(QStringLiteral("2026-01-01T00:00:00.5Z")) << second + 500;
        QTest::newRow("millis") << QJsonValue(QStringLiteral("2026-01-01T00:00:00.123Z")) << second + 123;
        QTest::newRow("micros") << QJsonValue(QStringLiteral("2026-01-01T00:00:00.123999Z")) << second + 123;
        QTest::newRow("nanos, offset") << QJsonValue(QStringLiteral("2025-12-31T23:00:00.123456789-01:00"))
                                       << second + 123;
        QTest::newRow("no offset") << QJsonValue(QStringLiteral("2026-01-01T00:00:00")) << second;
        QTest::newRow("seconds") << QJsonValue(1767225600) << second;
        QTest::newRow("milliseconds") << QJsonValue(1767225600000.0) << second;
        QTest::newRow("text") << QJsonValue(QStringLiteral("yesterday")) << qint64(0);
        QTest::newRow("null") << QJsonValue() << qint64(0);
        QTest::newRow("huge") << QJsonValue(1e300) << qint64(0);
    }
    void readsTimes()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, time);
        QCOMPARE(jsonTime(value), time);
        if (time)
            QCOMPARE(jsonTime(jsonTimeText(time)), time);
    }

    void readsFlags()
    {
        for (const QJsonValue &value : {QJsonValue(true), QJsonValue(QStringLiteral("True")), QJsonValue(1)})
            QVERIFY(jsonFlag(value, false));
        for (const QJsonValue &value : {QJsonValue(false), QJsonValue(QStringLiteral("FALSE")), QJsonValue(0)})
            QVERIFY(!jsonFlag(value, true));
        QVERIFY(jsonFlag(QJsonValue::Undefined, true));
        QVERIFY(!jsonFlag(QStringLiteral("perhaps"), false));
    }

    void knowsSecretsByTheirNames_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name : {"password", "Secret", "clientSecret", "api_key", "token", "access-token",
                                 "refreshToken", "PRIVATE_KEY", "passwordHash"})
            QTest::newRow(name) << true;
        for (const char *name : {"passwordChangedAt", "tokens", "secretary"})
            QTest::newRow(name) << false;
    }
    void knowsSecretsByTheirNames()
    {
        QFETCH(bool, secret);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QJsonObject sent {{QStringLiteral("id"), 1}, {name, QStringLiteral("x")}};
        QCOMPARE(withoutSecrets(sent).contains(name), !secret);
    }

    void takesSecretsOut()
    {
        QString first;
        const QJsonObject clean = withoutSecrets(
            *parsedJson(
                R"({"userName":"a","password":"p1","x":{"client_secret":"p2","b":[{"API-Key":"p3"},{"c":1}]}})"),
            &first);
        QCOMPARE(first, QStringLiteral("p1"));
        QCOMPARE(clean, parsedJson(R"({"userName":"a","x":{"b":[{},{"c":1}]}})").value());
    }

    void saysWhatTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("scim") << QByteArray(R"({"schemas":[],"detail":"User name taken","status":"409"})")
                              << QStringLiteral("User name taken");
        QTest::newRow("message") << QByteArray(R"({"error":{"message":"No"}})") << QStringLiteral("No");
        QTest::newRow("oauth") << QByteArray(R"({"error":"x","error_description":"Bad client"})")
                               << QStringLiteral("Bad client");
        QTest::newRow("controls") << QByteArray("{\"detail\":\"a\\u0000b\\u001b[31m\\nc\\u202ed\"}")
                                  << QStringLiteral("a b [31m c d");
        QTest::newRow("html") << QByteArray("<html>500</html>") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void saysWhatTheServerSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QCOMPARE(serverWords(body), words);
    }

    void cutsLongWords()
    {
        const QByteArray body = "{\"detail\":\"" + QString(QString(298, u'a') + QStringLiteral("😀😀😀")).toUtf8() + "\"}";
        const QString words = serverWords(body);
        QVERIFY(words.size() <= 300);
        QVERIFY(words.endsWith(u'…'));
        QVERIFY(words.isValidUtf16());
    }
};

STEWARD_TEST(TestJsonText)

} // namespace steward

#include "tst_jsontext.moc"
