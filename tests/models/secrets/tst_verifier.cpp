#include "models/secrets/verifier.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <ctime>
#include <limits>
#include <sodium.h>

namespace steward {

using namespace Qt::StringLiterals;

/// The smallest cost, so that the tests are quick; the two real ones are tested once each.
constexpr VerifierCost Cheap {1, 8192};

class TestVerifier : public QObject {
    Q_OBJECT

private slots:
    void isAPhcString()
    {
        QVERIFY(verifierOf(Secret("x"), GeneratedCost)->startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s));
        QVERIFY(verifierOf(Secret("x"), ChosenCost)->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
    }

    void matchesItsPasswordOnly()
    {
        const QString verifier = *verifierOf(Secret(QByteArrayView("pa\0ss", 5)), GeneratedCost);
        QVERIFY(matches(verifier, Secret(QByteArrayView("pa\0ss", 5))));
        QVERIFY(!matches(verifier, Secret("pa")));
        QVERIFY(!matches(verifier, Secret(QByteArrayView("pa\0sS", 5))));
        QVERIFY(!matches(verifier, Secret()));
    }

    void isSalted() { QVERIFY(*verifierOf(Secret("same"), Cheap) != *verifierOf(Secret("same"), Cheap)); }

    void refusesAnEmptyPassword() { QCOMPARE(verifierOf(Secret(), Cheap).error().kind, ErrorKind::Invalid); }

    void damagedVerifiersMatchNothing()
    {
        const Secret password("password");
        const QString good = *verifierOf(password, Cheap);
        QVERIFY(matches(good, password));
        for (qsizetype i = 0; i <= good.size(); ++i)
            QVERIFY2(i == good.size() || !matches(good.left(i), password), qPrintable(good.left(i)));
        for (const char16_t other : {u'\0', u'$', u'=', u'~', u'\u00e9', char16_t(0xD800)}) {
            for (qsizetype i = 0; i < good.size(); ++i) {
                QString damaged = good;
                damaged[i] = other;
                QVERIFY2(damaged == good || !matches(damaged, password), qPrintable(damaged));
                QVERIFY(damaged == good || isOutdated(damaged, Cheap));
            }
        }
        QVERIFY(!matches({}, password));
        QVERIFY(!matches(good + u'\n', password));
        QVERIFY(!matches(good + good, password));
        QVERIFY(!matches(QString(1'000'000, u'$'), password));
    }

    /// 4 TiB, or hours: refused by the text alone.
    void absurdCostsAreNotTried()
    {
        QString verifier = *verifierOf(Secret("password"), Cheap);
        verifier.replace(u"m=8,"_s, u"m=4294967295,"_s);
        QVERIFY(!matches(verifier, Secret("password")));
        verifier.replace(u"m=4294967295,t=1,"_s, u"m=1048576,t=4294967295,"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!matches(verifier, Secret("password")));
        QVERIFY(timer.elapsed() < 1000);
    }

    void knowsWhatIsOutdated()
    {
        const QString verifier = *verifierOf(Secret("password"), GeneratedCost);
        QVERIFY(!isOutdated(verifier, GeneratedCost));
        QVERIFY(isOutdated(verifier, ChosenCost));
        QVERIFY(isOutdated(u"nonsense"_s, GeneratedCost));
    }

    void tooLittleMemoryIsAnError()
    {
        const VerifierCost beyond {1, qsizetype(crypto_pwhash_memlimit_max()) + 1};
        const Result<QString> result = verifierOf(Secret("password"), beyond);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Secret);
        QVERIFY(result.error().message.contains(u"memory"_s));
        QVERIFY(!result.error().detail.contains(u"password"_s));
    }

    void decoysLookLikeTheOthers()
    {
        const QString decoy = decoyVerifier(GeneratedCost);
        QVERIFY(!isOutdated(decoy, GeneratedCost));
        QCOMPARE(decoyVerifier(GeneratedCost), decoy);
        QVERIFY(decoyVerifier(Cheap) != decoy);
        QVERIFY(!isOutdated(decoyVerifier(Cheap), Cheap));
        QVERIFY(!matches(decoy, Secret("password")));
        // It is really computed: no quicker than half of what a true one takes.
        const QString real = *verifierOf(Secret("other"), GeneratedCost);
        // By processor time, which other processes do not change.
        const auto took = [](const QString &verifier) {
            std::clock_t least = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 5; ++i) {
                const std::clock_t begin = std::clock();
                if (matches(verifier, Secret("password")))
                    return std::clock_t(-1);
                least = std::min(least, std::clock() - begin);
            }
            return least;
        };
        const std::clock_t ofReal = took(real);
        const std::clock_t ofDecoy = took(decoy);
        QVERIFY2(ofDecoy * 2 > ofReal && ofReal * 2 > ofDecoy,
                 qPrintable(QStringLiteral("%1, %2 of %3 a second").arg(ofReal).arg(ofDecoy).arg(CLOCKS_PER_SEC)));
    }
};

STEWARD_TEST(TestVerifier)

} // namespace steward

#include "tst_verifier.moc"
