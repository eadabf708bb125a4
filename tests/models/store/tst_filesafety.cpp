#include "models/store/filesafety.h"

#include "models/store/directoryfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFileSafety : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"test.steward"_s); }

private slots:
    void initTestCase() { directoryFile::close(*directoryFile::create(path())); }

    void whatStewardMakesIsPrivate() { QCOMPARE(fileWarnings(path()), QStringList()); }

    void whoElseMayReadOrWriteIsTold()
    {
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(fileWarnings(path()).size(), 1);
        QVERIFY(fileWarnings(path()).first().contains(u"read"));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(fileWarnings(path()).first().contains(u"change"));
        // Through a link it is the same file.
        const QString link = m_folder.filePath(u"link.steward"_s);
        QVERIFY(QFile::link(path(), link));
        QCOMPARE(fileWarnings(link), fileWarnings(path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }

    void aForeignOwnerIsNamed()
    {
        if (::geteuid() != 0)
            QSKIP("only root gives files away");
        QCOMPARE(::chown(qPrintable(path()), 12345, 0), 0);
        QVERIFY(fileWarnings(path()).first().contains(u"12345"));
        QCOMPARE(::chown(qPrintable(path()), 0, 0), 0);
    }

    void networksAreKnown()
    {
        for (const char *type : {"nfs4", "cifs", "fuse.sshfs"})
            QVERIFY(isNetworkFileSystem(type));
        for (const char *type : {"ext4", "btrfs", "tmpfs", "fuseblk", ""})
            QVERIFY(!isNetworkFileSystem(type));
    }

    void whatIsNotThereIsNoDanger() { QCOMPARE(fileWarnings(m_folder.filePath(u"none"_s)), QStringList()); }
};

STEWARD_TEST(TestFileSafety)

#include "tst_filesafety.moc"
