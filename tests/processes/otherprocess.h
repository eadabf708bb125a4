#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace steward::processTest {

/// A line to whoever reads the output now.
inline void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// The exit code of a test that ends here.
inline int fail(const QString &why)
{
    say(u"FAIL " + why);
    return 1;
}

/// Waits in the event loop until it is so; false when that takes too long.
template <typename Condition> bool waitUntil(const Condition &isSo, std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.hasExpired(limit.count()))
            return false;
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace steward::processTest
