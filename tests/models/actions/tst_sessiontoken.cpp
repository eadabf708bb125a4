#include "models/actions/sessiontoken.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSessionToken : public QObject {
    Q_OBJECT

private slots:
    void tokensAreRandom()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const Secret token = newSessionToken();
            QCOMPARE(token.size(), 64);
            seen.insert(token.view().toByteArray());
        }
        QCOMPARE(seen.size(), 100);
    }

    /// BLAKE2b-256 of "abc", from another implementation (Python's hashlib).
    void theHashIsBlake2b()
    {
        QCOMPARE(sessionTokenHash(Secret("abc")).toHex(),
                 "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
        QVERIFY(sessionTokenHash(Secret("abd")) != sessionTokenHash(Secret("abc")));
    }

    void theKeyNamesTheDirectory()
    {
        const QUuid uid = QUuid::createUuid();
        QCOMPARE(sessionKey(uid), u"session/"_s + uid.toString(QUuid::WithoutBraces));
    }
};

STEWARD_TEST(TestSessionToken)

#include "tst_sessiontoken.moc"
