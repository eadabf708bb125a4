#include "models/core/processmark.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace steward {

namespace {

constexpr int StartTimeField = 19; // Of /proc/PID/stat, counted behind the name in brackets (proc(5): field 22).

/// When the process was started, in ticks since the boot; empty when there is none with this id, or it has ended and
/// only waits for its parent.
QString startTime(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(file.readAll());
    // The name of the program may hold blanks and brackets.
    const QStringList fields = line.mid(line.lastIndexOf(u')') + 2).split(u' ');
    const bool ended = fields.first() == QStringLiteral("Z") || fields.first() == QStringLiteral("X");
    return ended ? QString() : fields.value(StartTimeField);
}

QString machine()
{
    return QSysInfo::machineHostName() + u'/' + QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace

QString processMark()
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    return QStringList {machine(), pid, startTime(pid)}.join(u'/');
}

ProcessLife lifeOf(const QString &mark)
{
    const QString start = mark.section(u'/', -1);
    const QString pid = mark.section(u'/', -2, -2);
    const QString where = mark.section(u'/', 0, -3);
    if (where != machine()) {
        // The same computer after a restart runs none of its earlier processes.
        const bool same = where.section(u'/', 0, 0) == QSysInfo::machineHostName();
        return same ? ProcessLife::Gone : ProcessLife::Elsewhere;
    }
    return !start.isEmpty() && startTime(pid) == start ? ProcessLife::Running : ProcessLife::Gone;
}

} // namespace steward
