#include "models/core/processmark.h"

#include "tests/support/testregistry.h"

#include <QProcess>
#include <QtTest>

namespace steward {

class TestProcessMark : public QObject {
    Q_OBJECT

private slots:
    void thisProcessRuns() { QCOMPARE(lifeOf(processMark()), ProcessLife::Running); }

    void aProcessThatEndedIsGone()
    {
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        const QString pid = QString::number(other.processId());
        // The mark of the other process: this one's with its id, and its start time from the kernel.
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const QString line = QString::fromLatin1(stat.readAll());
        const QString start = line.mid(line.lastIndexOf(u')') + 2).split(u' ').at(19);
        const QString mark = processMark().section(u'/', 0, -3) + u'/' + pid + u'/' + start;
        QCOMPARE(lifeOf(mark), ProcessLife::Running);
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(lifeOf(mark), ProcessLife::Gone);
    }

    void anotherProcessWithTheSameIdIsNotMistaken()
    {
        const QString mark = processMark().section(u'/', 0, -2) + QStringLiteral("/1");
        QCOMPARE(lifeOf(mark), ProcessLife::Gone);
    }

    void anotherComputerIsElsewhere()
    {
        QCOMPARE(lifeOf(QStringLiteral("other-host/boot/1/2")), ProcessLife::Elsewhere);
        const QString restarted = processMark().section(u'/', 0, 0) + QStringLiteral("/another-boot/1/2");
        QCOMPARE(lifeOf(restarted), ProcessLife::Gone);
    }
};

STEWARD_TEST(TestProcessMark)

} // namespace steward

#include "tst_processmark.moc"
