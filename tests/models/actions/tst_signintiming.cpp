#include "models/actions/signin.h"

#include "tests/support/signinpeople.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <ctime>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The time of an answer must not say whether there is such a name.
class TestSignInTiming : public QObject {
    Q_OBJECT

    /// Mean and variance of what was measured so far.
    struct Sample {
        double n = 0;
        double mean = 0;
        double squares = 0;

        void add(double value)
        {
            ++n;
            const double step = value - mean;
            mean += step / n;
            squares += step * (value - mean);
        }
        double error() const { return squares / (n - 1) / n; }
    };

    /// Whether Welch's test tells the two apart at p < 0.01, two-sided.
    static bool differ(const Sample &a, const Sample &b)
    {
        const double together = a.error() + b.error();
        const double t = std::abs(a.mean - b.mean) / std::sqrt(together);
        const double freedom
            = together * together / (a.error() * a.error() / (a.n - 1) + b.error() * b.error() / (b.n - 1));
        // The quantile of Student's distribution by its expansion around that of the normal one.
        const double critical = 2.5758 + (2.5758 * 2.5758 * 2.5758 + 2.5758) / (4 * freedom);
        qInfo("known %.3f ms, unknown %.3f ms, t %.2f of %.2f", a.mean, b.mean, t, critical);
        return t > critical;
    }

    /// Processor time of this process, so that what else runs on the machine does not count.
    static double milliseconds()
    {
        timespec now {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

private slots:
    void welchTellsWhatDiffersAndOnlyThat()
    {
        Sample a;
        Sample b;
        Sample same;
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            a.add(100 + random.bounded(10.0));
            b.add(103 + random.bounded(10.0));
            same.add(100 + random.bounded(10.0));
        }
        QVERIFY(differ(a, b));
        QVERIFY(!differ(a, same));
    }

    /// 200 tries in random order. A test at p < 0.01 errs once in a hundred times; a real difference shows every time.
    void knownAndUnknownNamesTakeAsLong()
    {
        TestDirectory directory;
        const Administrator zoe = directory.added(directory.person(u"Zoe"_s));
        giveOwnPassword(directory, zoe.id);
        SignIn signIn(directory.store(), u"window"_s, [](std::chrono::milliseconds) {});
        const auto timeOf = [&](const QString &name) {
            directory.advance(2h); // Never slowed.
            const double before = milliseconds();
            const bool opened = signIn.signIn({name, Secret("wrong wrong wrong wrong")}).ok();
            const double time = milliseconds() - before;
            return opened ? -1 : time;
        };
        timeOf(u"zoe@example.com"_s);
        timeOf(u"nobody@example.com"_s);
        int found = 0;
        int rounds = 0;
        do {
            Sample known;
            Sample unknown;
            for (int i = 0; i < 100; ++i) {
                const bool knownFirst = QRandomGenerator::global()->bounded(2) == 0;
                if (knownFirst)
                    known.add(timeOf(u"zoe@example.com"_s));
                unknown.add(timeOf(u"nobody@example.com"_s));
                if (!knownFirst)
                    known.add(timeOf(u"zoe@example.com"_s));
            }
            found += differ(known, unknown) ? 1 : 0;
            ++rounds;
        } while (found == rounds && rounds < 3);
        QVERIFY2(found < rounds, "known and unknown names differ in three rounds of 200 tries");
    }
};

STEWARD_TEST(TestSignInTiming)

#include "tst_signintiming.moc"
