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

/// Once, so that what is built at the first look is not counted.
inline void warmUp(WindowFixture &fixture)
{
    use(fixture, 500);
}

inline void verifyGaps(const LoopGaps &gaps)
{
    const QString told = QStringLiteral("longest %1 ms, 99.9 %: %2 ms, of %3")
                             .arg(gaps.longest(), 0, 'f', 1)
                             .arg(gaps.percentile(0.999), 0, 'f', 1)
                             .arg(gaps.count());
    qInfo().noquote() << told;
    QVERIFY(gaps.count() > 100);
    QVERIFY2(gaps.longest() <= LongestGap, qPrintable(told));
    QVERIFY2(gaps.percentile(0.999) <= UsualGap, qPrintable(told));
}

} // namespace steward
