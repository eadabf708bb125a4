#include "models/store/anchorrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAnchorRows : public QObject {
    Q_OBJECT

private slots:
    void theHeadOfTheJournal()
    {
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        const Anchor head = must(AnchorRows(directory.connection()).head(77));
        QCOMPARE(head.set.value, 2);
        QCOMPARE(head.at, 77);
        QCOMPARE(head.hash, must(Journal(directory.connection()).lastHash()));
        QCOMPARE(head.directory, must(CatalogRows(directory.connection()).directory()).uid);
        QVERIFY(!head.isSigned());
        QTemporaryDir folder;
        const auto empty = must(directoryFile::create(folder.filePath(u"new"_s)));
        QVERIFY(must(AnchorRows(*empty).head(77)).set.isNull());
    }

    void anchorsAreKept()
    {
        TestDirectory directory;
        AnchorRows rows(directory.connection());
        QVERIFY(must(rows.newest()).set.isNull());
        QList<Anchor> made;
        for (int i = 0; i < 3; ++i) {
            Anchor head = must(rows.head(100 + i));
            head.publicKey = QByteArray(32, '\1');
            head.signature = QByteArray(64, char(i));
            made.append(head);
            QVERIFY(directory.write([&](Transaction &t) { return t.noteAnchor(head); }).id.isNull());
            directory.add(TestDirectory::apiUser(u"name%1"_s.arg(i)));
        }
        QCOMPARE(must(rows.all()), made);
        QCOMPARE(must(rows.newest()), made.last());
        // The first anchor of a set stays.
        Anchor again = made.last();
        again.signature = QByteArray(64, 'x');
        directory.write([&](Transaction &t) { return t.noteAnchor(again); });
        QCOMPARE(must(rows.newest()), made.last());
    }

    void hashesOfThoseThatAreThere()
    {
        TestDirectory directory;
        Anchor there;
        there.set = ChangeSetId {1};
        Anchor missing;
        missing.set = ChangeSetId {9};
        const auto hashes = must(AnchorRows(directory.connection()).hashes({there, missing, there}));
        QCOMPARE(hashes.size(), 1);
        QCOMPARE(hashes.value(ChangeSetId {1}), must(Journal(directory.connection()).lastHash()));
    }
};

STEWARD_TEST(TestAnchorRows)
#include "tst_anchorrows.moc"
