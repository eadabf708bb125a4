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

    void databasesAndDevicesStay()
    {
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"acme.steward"_s);
        QFile database(directory);
        QVERIFY(database.open(QIODevice::WriteOnly) && database.write(QByteArray("SQLite format 3\0rows", 20)) == 20);
        database.close();
        QVERIFY(QFile::link(directory, folder.filePath(u"link.csv"_s)));
        for (const QString &path :
             {directory, QString(directory + u"-journal"_s), folder.filePath(u"link.csv"_s), u"/dev/null"_s}) {
            const auto refused = PrivateFile::create(path);
            QVERIFY2(!refused, qUtf8Printable(path));
            QCOMPARE(refused.error().kind, ErrorKind::Conflict);
            QVERIFY(refused.error().message.contains(path));
        }
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(database.readAll().endsWith("rows"));
        // The journal of what is no database is a name as any other.
        QVERIFY(PrivateFile::create(folder.filePath(u"notes-journal"_s)).ok());
    }

    void aLinkIsFollowed()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target.csv"_s);
        const QString link = folder.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(target, link));
        for (const QByteArray &text : {"first", "second"}) {
            auto file = PrivateFile::create(link);
            QVERIFY(file.ok() && (*file)->write(text).ok() && (*file)->commit().ok());
            QFile read(target);
            QVERIFY(read.open(QIODevice::ReadOnly));
            QCOMPARE(read.readAll(), text);
            QVERIFY(QFileInfo(link).isSymLink());
        }
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
