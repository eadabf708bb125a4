#include "models/store/placement.h"

#include "tests/support/filebytes.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPlacement : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        put(path, bytes);
        return path;
    }

private slots:
    void aPartialFileKnowsItsPlace()
    {
        const QString partial = partialPath(u"/srv/acme.steward"_s);
        QVERIFY(partial != partialPath(u"/srv/acme.steward"_s));
        QCOMPARE(placeOf(partial), u"/srv/acme.steward"_s);
        QCOMPARE(placeOf(u"/srv/acme.steward"_s), u"/srv/acme.steward"_s);
    }

    void itTakesThePlaceOfAnotherOnlyWhenItMay()
    {
        const QString place = written(u"place"_s, "old");
        const QString partial = written(u"partial"_s, "new");
        const Result<void> refused = putInPlace(partial, place, Existing::Kept);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(place), QByteArray("old"));
        QVERIFY(putInPlace(partial, place, Existing::Replaced).ok());
        QCOMPARE(bytesOf(place), QByteArray("new"));
        QVERIFY(!QFile::exists(partial));
        const QString free = m_folder.filePath(u"free"_s);
        QVERIFY(putInPlace(place, free, Existing::Kept).ok());
        QCOMPARE(bytesOf(free), QByteArray("new"));
    }

    void aFreeNameIsNumberedWhereThereAreSuchFiles()
    {
        const QString stem = m_folder.filePath(u"copy"_s);
        QCOMPARE(freePath(stem, u".steward"_s), stem + u".steward"_s);
        written(u"copy.steward"_s, "first");
        written(u"copy-2.steward"_s, "second");
        QCOMPARE(freePath(stem, u".steward"_s), stem + u"-3.steward"_s);
        QCOMPARE(freePath(stem + u".steward"_s), stem + u".steward-2"_s);
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const QString partial = written(u"partial"_s, "new");
        for (const Existing existing : {Existing::Kept, Existing::Replaced}) {
            const Result<void> refused = putInPlace(partial, m_folder.filePath(u"no/folder"_s), existing);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, ErrorKind::Storage);
        }
        written(u"partial-journal"_s, "journal");
        discard(partial);
        QVERIFY(!QFile::exists(partial));
        QVERIFY(!QFile::exists(partial + u"-journal"_s));
    }
};

STEWARD_TEST(TestPlacement)
#include "tst_placement.moc"
