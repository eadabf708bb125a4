#include "models/sync/synclock.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QStandardPaths>
#include <QtTest>

namespace steward {

class TestSyncLock : public QObject {
    Q_OBJECT

    static QString fileOf(const QUuid &directory)
    {
        QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (folder.isEmpty())
            folder = QDir::tempPath();
        return QDir(folder).filePath(
            QStringLiteral("steward-sync-%1.lock").arg(directory.toString(QUuid::WithoutBraces)));
    }

private slots:
    void oneAtATime()
    {
        const QUuid directory = QUuid::createUuid();
        {
            const auto mine = SyncLock::take(directory);
            QVERIFY(mine);
            const auto other = SyncLock::take(directory);
            QVERIFY(!other);
            QCOMPARE(other.error().kind, ErrorKind::Conflict);
            QVERIFY(!other.error().message.isEmpty());
            // Another directory has nothing to do with it.
            QVERIFY(SyncLock::take(QUuid::createUuid()));
        }
        QVERIFY(SyncLock::take(directory));
        QVERIFY(!QFile::exists(fileOf(directory)));
    }

    void whatADeadProcessLeftIsNoLock()
    {
        const QUuid directory = QUuid::createUuid();
        // As QLockFile writes it: a number that no process has.
        QFile left(fileOf(directory));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194304999\nsteward\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId()
                   + "\n" + QSysInfo::bootUniqueId() + "\n");
        left.close();
        QVERIFY(SyncLock::take(directory));
        QFile::remove(fileOf(directory));
    }
};

STEWARD_TEST(TestSyncLock)

} // namespace steward

#include "tst_synclock.moc"
