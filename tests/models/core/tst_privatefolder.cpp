#include "models/core/privatefolder.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

class TestPrivateFolder : public QObject {
    Q_OBJECT

private slots:
    void makesEachThatIsMissing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/c"));
        QVERIFY(makePrivateFolder(path));
        QVERIFY(makePrivateFolder(path));
        for (const char *name : {"a", "a/b", "a/b/c"}) {
            const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
            QVERIFY2(!(QFile::permissions(folder.filePath(QLatin1StringView(name))) & others), name);
        }
    }
    void saysWhenItCannot()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makePrivateFolder(folder.filePath(QStringLiteral("a/b"))));
        QVERIFY(!makePrivateFolder(folder.filePath(QStringLiteral("a"))));
    }
};

STEWARD_TEST(TestPrivateFolder)

} // namespace steward

#include "tst_privatefolder.moc"
