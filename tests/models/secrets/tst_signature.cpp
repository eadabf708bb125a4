#include "models/secrets/signature.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestSignature : public QObject {
    Q_OBJECT

private slots:
    /// RFC 8032, 7.1, test 3.
    void theExampleOfTheRfc()
    {
        const auto key
            = SigningKey::fromKept(Secret("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
        QVERIFY(key);
        QCOMPARE(key->publicKey().toHex(), "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        const QByteArray message = QByteArray::fromHex("af82");
        const QByteArray signature = key->signatureOf(message);
        QCOMPARE(signature.toHex(),
                 "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c1"
                 "5e9716ed28dc027beceea1ec40a");
        QVERIFY(isSignatureOf(signature, message, key->publicKey()));
    }

    void aKeyIsKeptAsText()
    {
        const SigningKey key = SigningKey::generated();
        const Secret kept = key.kept();
        QCOMPARE(kept.size(), 64);
        const auto again = SigningKey::fromKept(kept);
        QVERIFY(again);
        QCOMPARE(again->publicKey(), key.publicKey());
        QCOMPARE(again->signatureOf("x"), key.signatureOf("x"));
        QVERIFY(SigningKey::generated().publicKey() != key.publicKey());
        for (const char *bad : {"", "12", "zzaa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"}) {
            const auto none = SigningKey::fromKept(Secret(QByteArrayView(bad)));
            QVERIFY(!none);
            QCOMPARE(none.error().kind, ErrorKind::Secret);
        }
    }

    void whatDiffersIsNoSignature()
    {
        const SigningKey key = SigningKey::generated();
        const QByteArray message = "steward-head";
        const QByteArray signature = key.signatureOf(message);
        QVERIFY(isSignatureOf(signature, message, key.publicKey()));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray other = signature;
            other[i] = char(other.at(i) ^ 1);
            QVERIFY(!isSignatureOf(other, message, key.publicKey()));
        }
        QVERIFY(!isSignatureOf(signature, "steward-heads", key.publicKey()));
        QVERIFY(!isSignatureOf(signature, message, SigningKey::generated().publicKey()));
        QVERIFY(!isSignatureOf({}, message, key.publicKey()));
        QVERIFY(!isSignatureOf(signature.chopped(1), message, key.publicKey()));
        QVERIFY(!isSignatureOf(signature, message, {}));
        QVERIFY(!isSignatureOf(signature, message, QByteArray(32, '\0')));
    }
};

STEWARD_TEST(TestSignature)
#include "tst_signature.moc"
