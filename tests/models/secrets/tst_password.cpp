#include "models/secrets/password.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <array>

namespace steward {

class TestPassword : public QObject {
    Q_OBJECT

private slots:
    void hasItsLength()
    {
        QCOMPARE(generatedPassword().size(), 24);
        QCOMPARE(generatedPassword(40).size(), 40);
        // Nothing weaker comes out, whatever is asked for.
        QCOMPARE(generatedPassword(4).size(), 20);
        QCOMPARE(generatedPassword(-1).size(), 20);
    }

    void differsEachTime() { QVERIFY(!(generatedPassword() == generatedPassword())); }

    void theAlphabetHasNoLookAlikes()
    {
        QVERIFY(PasswordAlphabet.size() >= 40);
        for (const char character : PasswordAlphabet) {
            QCOMPARE(std::count(PasswordAlphabet.begin(), PasswordAlphabet.end(), character), 1);
            QVERIFY(!QByteArrayView("0Oo1lIi5S2Z8B6G").contains(character));
            QVERIFY(QChar::isLetterOrNumber(static_cast<uchar>(character)));
        }
    }

    /// libsodium's generator takes no seed, so the bounds are ones that a uniform one misses less than once in 10^9
    /// runs: chi-square with 41 degrees of freedom is above 125 with probability 2.0e-10, below 6 with less than 1e-9.
    void isUniform()
    {
        constexpr int symbols = 200'000;
        std::array<int, 256> counts {};
        const Secret password = generatedPassword(symbols);
        for (const char character : password.view())
            ++counts.at(static_cast<uchar>(character));
        const double expected = double(symbols) / double(PasswordAlphabet.size());
        double chiSquare = 0;
        int inAlphabet = 0;
        for (const char character : PasswordAlphabet) {
            const int count = counts.at(static_cast<uchar>(character));
            inAlphabet += count;
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        QCOMPARE(inAlphabet, symbols);
        QCOMPARE(PasswordAlphabet.size(), 42);
        QVERIFY2(chiSquare < 125, qPrintable(QString::number(chiSquare)));
        QVERIFY2(chiSquare > 6, qPrintable(QString::number(chiSquare)));
    }
};

STEWARD_TEST(TestPassword)

} // namespace steward

#include "tst_password.moc"
