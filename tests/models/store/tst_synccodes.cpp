#include "models/store/synccodes.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSyncCodes : public QObject {
    Q_OBJECT

private slots:
    /// Both sides are compared by what comes back: nothing may become another value on the way.
    void valuesComeBack_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("false") << QJsonValue(false);
        QTest::newRow("no text") << QJsonValue(u""_s);
        QTest::newRow("the word null") << QJsonValue(u"null"_s);
        QTest::newRow("signs") << QJsonValue(u"\"\\ \u0000\r\n[]{},\u2068Zoë\u2069 😀"_s);
        QTest::newRow("beyond a double") << QJsonValue(qint64(9'007'199'254'740'993));
        QTest::newRow("list") << QJsonValue(QJsonArray {u"b"_s, u"a"_s, QJsonArray(), 1});
        QTest::newRow("object") << QJsonValue(QJsonObject {{u""_s, u"x"_s}, {u"]"_s, QJsonObject()}});
    }

    void valuesComeBack()
    {
        QFETCH(QJsonValue, value);
        const QString text = syncCodes::text(value);
        QCOMPARE(syncCodes::valueFrom(text), value);
        QCOMPARE(syncCodes::valueFrom(text).isNull(), value.isNull());
        const QJsonObject object {{u"value"_s, value}};
        QCOMPARE(syncCodes::objectFrom(syncCodes::text(object)), object);
    }

    void aValueThatIsNotThereIsNull()
    {
        QVERIFY(syncCodes::valueFrom(syncCodes::text(QJsonValue(QJsonValue::Undefined))).isNull());
    }

    void whatIsNoJsonIsNothing()
    {
        for (const QString &text : {u""_s, u"{"_s, u"\"a\""_s, u"[1,]"_s}) {
            QVERIFY2(syncCodes::objectFrom(text).isEmpty(), qPrintable(text));
            QVERIFY2(syncCodes::valueFrom(text).isUndefined(), qPrintable(text));
        }
    }

    void kindsAndStatesComeBack()
    {
        using Kind = SyncIntent::Kind;
        for (const Kind kind : {Kind::Create, Kind::Update, Kind::Delete})
            QCOMPARE(syncCodes::intentKind(syncCodes::text(kind)), kind);
        for (const auto state : {SyncIntent::State::Sending, SyncIntent::State::Blocked})
            QCOMPARE(syncCodes::intentState(syncCodes::text(state)), state);
        for (const auto kind : {SyncHeld::Kind::Missing, SyncHeld::Kind::EditedThere, SyncHeld::Kind::NameTaken,
                                SyncHeld::Kind::Unusable})
            QCOMPARE(syncCodes::heldKind(syncHeldKey(kind)), kind);
        // As they stand in files that exist.
        QCOMPARE(syncCodes::text(Kind::Delete), u"delete"_s);
        QCOMPARE(syncCodes::text(SyncIntent::State::Blocked), u"blocked"_s);
        QCOMPARE(syncHeldKey(SyncHeld::Kind::EditedThere), u"edited-there"_s);
    }

    /// A word of nobody must never delete an account on the server.
    void anUnknownWordIsHarmless()
    {
        QVERIFY(syncCodes::intentKind(u"DELETE"_s) != SyncIntent::Kind::Delete);
        QVERIFY(syncCodes::intentKind({}) != SyncIntent::Kind::Delete);
        QCOMPARE(syncCodes::heldKind(u"?"_s), SyncHeld::Kind::Missing);
    }

    void anAccountIsCalledAsInItsTable()
    {
        const QUuid uid(u"{0B7F3A52-12AB-4CDE-8F00-0123456789AB}"_s);
        QCOMPARE(syncCodes::text(uid), u"0b7f3a52-12ab-4cde-8f00-0123456789ab"_s);
    }
};

STEWARD_TEST(TestSyncCodes)

#include "tst_synccodes.moc"
