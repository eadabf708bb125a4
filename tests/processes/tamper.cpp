// 100,000 tamperings with a journal, each held against the newest anchor outside the file; all are detected.
// Usage: process_tamper [--seed N] [--times N]

#include "tests/processes/otherprocess.h"
#include "tests/processes/tamperedworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

using namespace steward;
using namespace Qt::StringLiterals;
using processTest::fail;
using processTest::say;

namespace {

constexpr int BetweenControls = 10'000;

int tamper(quint64 seed, int times)
{
    QElapsedTimer timer;
    timer.start();
    processTest::TamperedWorld world(seed);
    QMap<QString, int> done;
    QMap<QString, int> byAnchor;
    for (int i = 0; i < times; ++i) {
        // What was not tampered with must not be found guilty.
        if (i % BetweenControls == 0 && !world.verified().isIntact())
            return fail(u"the untouched journal is disproved before tampering %1"_s.arg(i));
        const QString what = world.tamper();
        const AuditReport report = world.verified();
        world.takeBack();
        if (report.isIntact())
            return fail(u"tampering %1 was not detected: %2"_s.arg(i).arg(what));
        ++done[what];
        byAnchor[what] += report.chain.isIntact() ? 1 : 0;
    }
    if (!world.verified().isIntact())
        return fail(u"the untouched journal is disproved at the end"_s);
    for (auto it = done.cbegin(); it != done.cend(); ++it)
        say(u"%1  %2 (%3 of them by the anchor alone)"_s.arg(it.value(), 7).arg(it.key()).arg(byAnchor[it.key()]));
    say(u"%1 tamperings, all detected, %2 ms"_s.arg(times).arg(timer.elapsed()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seed"_s, u"Gives the same tamperings again."_s, u"number"_s},
                        {u"times"_s, u"How many tamperings."_s, u"number"_s, u"100000"_s}});
    options.process(application);
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    say(u"--seed %1"_s.arg(seed));
    return tamper(seed, options.value(u"times"_s).toInt());
}
