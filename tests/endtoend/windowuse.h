#pragma once

#include "tests/support/loopgaps.h"
#include "tests/ui/windowfixture.h"
#include "ui/filterbar.h"
#include "ui/searchfield.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace steward {

// AddressSanitizer makes everything two to three times as slow.
#if defined(__has_feature) && __has_feature(address_sanitizer)
inline constexpr double Slower = 3;
#else
inline constexpr double Slower = 1;
#endif
inline constexpr double LongestGap = 50 * Slower; ///< Milliseconds.
inline constexpr double UsualGap = 16 * Slower;   ///< 99.9 % of the gaps are no longer.

/// In a real event loop; QTest's looks at events every 10 ms.
inline void pass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What somebody does who notices nothing, until then: pages, search, order, ticks. Once around at least.
template <typename Done> void useUntil(WindowFixture &fixture, Done done)
{
    MainWindow &window = *fixture.window;
    int round = 0;
    do {
        window.showPage(MainWindow::AdministratorsView);
        fixture.page()->filters()->search()->setText(round % 2 == 0 ? QStringLiteral("a") : QString());
        pass(60);
        fixture.table()->sortByColumn(round % 3, Qt::AscendingOrder);
        pass(60);
        if (fixture.model()->rowCount() > 2)
            fixture.table()->selectRow(round % 3);
        pass(60);
        window.showPage(round % 2 == 0 ? MainWindow::ActivityView : MainWindow::SettingsView);
        pass(60);
        ++round;
    } while (!done());
    window.showPage(MainWindow::AdministratorsView);
    fixture.page()->filters()->search()->setText(QString());
}

/// The same for a time.
inline void use(WindowFixture &fixture, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    useUntil(fixture, [&] { return timer.hasExpired(milliseconds); });
}

/// How long the window lets somebody wait where nothing is wrong, in milliseconds.
struct UsualGaps {
    double longest = 0;
    double nearlyAll = 0; ///< 99.9 % of the gaps are no longer.
};

/// Uses the window once, so that what is built at the first look is not counted, and once more to compare with.
inline UsualGaps warmUp(WindowFixture &fixture)
{
    use(fixture, 500);
    const LoopGaps gaps;
    use(fixture, 2000);
    return {gaps.longest(), gaps.percentile(0.999)};
}

/// A machine that is slow for itself is allowed twice what it needs anyway.
inline double longestGap(const UsualGaps &usual)
{
    return std::max(LongestGap, 2 * usual.longest);
}

/// Empty, or what the gaps are and may be.
inline QString tooLong(const LoopGaps &gaps, const UsualGaps &usual)
{
    const double longest = longestGap(usual);
    const double nearlyAll = std::max(UsualGap, 2 * usual.nearlyAll);
    const QString told = QStringLiteral("longest %1 ms, %2 of them at work (limit %3), 99.9 %: %4 ms (limit %5), of %6")
                             .arg(gaps.longest(), 0, 'f', 1)
                             .arg(gaps.workOfLongest(), 0, 'f', 1)
                             .arg(longest, 0, 'f', 1)
                             .arg(gaps.percentile(0.999), 0, 'f', 1)
                             .arg(nearlyAll, 0, 'f', 1)
                             .arg(gaps.count());
    qInfo().noquote() << told;
    const bool good = gaps.count() > 100 && gaps.longest() <= longest && gaps.percentile(0.999) <= nearlyAll;
    return good ? QString() : told;
}

/// `look(int)` answers with what was wrong. What blocks the window does so at each look; what another program does to
/// the machine passes.
template <typename Look> void verifyUsable(Look look)
{
    QString told;
    for (int i = 0; i < 3; ++i) {
        told = look(i);
        if (told.isEmpty())
            return;
    }
    QFAIL(qPrintable(told));
}

/// The same for what is done again in the same way.
template <typename Deed> void verifyUsable(const UsualGaps &usual, Deed deed)
{
    verifyUsable([&](int) {
        const LoopGaps gaps;
        deed();
        return tooLong(gaps, usual);
    });
}

} // namespace steward
