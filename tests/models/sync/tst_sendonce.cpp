#include "models/sync/sendonce.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestSendOnce : public QObject {
    Q_OBJECT

private slots:
    void givesEveryByteOnce()
    {
        const QByteArray body = "0123456789";
        SendOnce once(body);
        QVERIFY(once.isSequential());
        QCOMPARE(once.bytesAvailable(), 10);
        QCOMPARE(once.read(4), QByteArray("0123"));
        QCOMPARE(once.bytesAvailable(), 6);
        QVERIFY(!once.atEnd());
        QCOMPARE(once.readAll(), QByteArray("456789"));
        QVERIFY(once.atEnd());
        char byte = 0;
        QCOMPARE(once.read(&byte, 1), -1);
    }

    /// What Qt would do to put a request again.
    void cannotBeRewound()
    {
        SendOnce once("password");
        QCOMPARE(once.read(3), QByteArray("pas"));
        QVERIFY(!once.reset());
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("Cannot call seek on a sequential device")));
        QVERIFY(!once.seek(0));
        QCOMPARE(once.readAll(), QByteArray("sword"));
    }

    void holdsNothingWhenThereIsNothing()
    {
        SendOnce empty({});
        QVERIFY(empty.atEnd());
        QVERIFY(empty.readAll().isEmpty());
        char byte = 0;
        QCOMPARE(empty.read(&byte, 0), 0);
    }
};

STEWARD_TEST(TestSendOnce)

} // namespace steward

#include "tst_sendonce.moc"
