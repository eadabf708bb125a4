#include "models/exchange/privatefile.h"

#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPrivateFile : public QObject {
    Q_OBJECT

private slots:
    void appearsWhenItIsComplete()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        auto file = PrivateFile::create(path);
        QVERIFY(file.ok());
        QVERIFY((*file)->write("abc").ok());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QFileInfo((*file)->partialPath()).permissions() & QFileDevice::Permissions(0x77),
                 QFileDevice::Permissions());
        QVERIFY((*file)->commit().ok());
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), "abc");
        QCOMPARE(read.permissions(),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
        file->reset();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"out.csv"_s});
    }

    void leavesNothingBehindOtherwise()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            auto file = PrivateFile::create(path);
            QVERIFY(file.ok() && (*file)->write("new").ok());
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"out.csv"_s});
    }

    void refusesPlacesThatCannotBe()
    {
        const QTemporaryDir folder;
        QCOMPARE(PrivateFile::create(folder.path()).error().kind, ErrorKind::Storage);
        QVERIFY(!PrivateFile::create(folder.filePath(u"not/there.csv"_s)).ok());
    }
};

STEWARD_TEST(TestPrivateFile)

#include "tst_privatefile.moc"
