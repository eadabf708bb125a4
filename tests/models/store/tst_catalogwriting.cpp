#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCatalogWriting : public QObject {
    Q_OBJECT

    static QList<ChangeImage> images(TestDirectory &directory, const ChangeSet &set)
    {
        return must(Journal(directory.connection()).images(set.id));
    }

private slots:
    void applicationsAndRoles()
    {
        TestDirectory directory;
        Application after = *must(CatalogRows(directory.connection()).catalog()).application(TestDirectory::Billing);
        const Application before = after;
        after.description = u"Invoices"_s;
        const ChangeSet set = directory.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Application, u"Billing"_s);
            return t.update(before, after);
        });
        QVERIFY(set.catalogChanged);
        QVERIFY(set.administrators.isEmpty());
        QCOMPARE(set.rowCount, 1);
        QCOMPARE(images(directory, set),
                 QList<ChangeImage>(
                     {{Entity::Application, 3, {{u"description"_s, u""_s}}, {{u"description"_s, u"Invoices"_s}}}}));
        QVERIFY(directory.write([&](Transaction &t) { return t.update(after, after); }).id.isNull());
        // Two living applications cannot have one name; a deleted one does not count.
        QVERIFY(!directory
                     .tryWrite([](Transaction &t) { return t.insert(TestDirectory::application(u"BILLING"_s, false)); })
                     .ok());
        Application deleted = after;
        deleted.deletedAt = 9;
        directory.write([&](Transaction &t) { return t.update(after, deleted); });
        const auto again = directory.tryWrite(
            [](Transaction &t) { return t.insert(TestDirectory::application(u"Billing"_s, false)); });
        QVERIFY(again.ok());
        QCOMPARE(must(CatalogRows(directory.connection()).catalog()).applications.at(2).deletedAt, Timestamp(9));
    }

    void theDirectoryIsNamedOnce()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::person(u"olga"_s));
        const QUuid uid = must(CatalogRows(directory.connection()).directory()).uid;
        directory.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.setDirectory(u"Acme %1"_s, id));
            return t.update(directory.row(id), {{Field::FirstName, u"Olga"_s}});
        });
        const DirectoryInfo info = must(CatalogRows(directory.connection()).directory());
        QCOMPARE(info.uid, uid);
        QCOMPARE(info.name, u"Acme %1"_s);
        QCOMPARE(info.operatorId, id);
        QCOMPARE(info.operatorName, u"Olga Last"_s);
        QCOMPARE(directory.count(u"directory"_s), 1);
    }
};

STEWARD_TEST(TestCatalogWriting)
#include "tst_catalogwriting.moc"
