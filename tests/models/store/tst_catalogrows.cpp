#include "models/store/catalogrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCatalogRows : public QObject {
    Q_OBJECT

private slots:
    void theCatalogIsReadWhole()
    {
        TestDirectory directory;
        const Catalog catalog = must(CatalogRows(directory.connection()).catalog());
        QCOMPARE(catalog.applications.size(), 3);
        QCOMPARE(catalog.applications.first().name, u"HttpApi"_s);
        QVERIFY(catalog.applications.first().builtIn);
        QVERIFY(!catalog.applications.last().builtIn);
        QVERIFY(!catalog.applications.last().uid.isNull());
        QCOMPARE(catalog.roles.size(), 2);
        QCOMPARE(catalog.roles.last().name, u"Auditor"_s);
        QCOMPARE(catalog.roles.last().privileges, QStringList({u"api-users.edit"_s, u"history.read"_s}));
    }

    void anEmptyFileHasNoName()
    {
        QTemporaryDir folder;
        const auto connection = must(directoryFile::create(folder.filePath(u"new"_s)));
        const DirectoryInfo info = must(CatalogRows(*connection).directory());
        QVERIFY(info.name.isEmpty());
        QVERIFY(info.uid.isNull());
        QVERIFY(must(CatalogRows(*connection).catalog()).applications.isEmpty());
        TestDirectory directory;
        const DirectoryInfo acme = must(CatalogRows(directory.connection()).directory());
        QCOMPARE(acme.name, u"Acme"_s);
        QVERIFY(acme.operatorId.isNull());
        QVERIFY(acme.operatorName.isEmpty());
    }

    void onlyUsableApiUsersCount()
    {
        TestDirectory directory;
        const auto add
            = [&](const QString &name, const QString &organization, const QList<ApplicationId> &applications) {
                  Administrator a = TestDirectory::apiUser(name, applications);
                  a.organization = organization;
                  return directory.add(a);
              };
        const ApplicationId http = TestDirectory::HttpApi;
        const ApplicationId salesforce = TestDirectory::Salesforce;
        add(u"one"_s, u"Bank"_s, {http, salesforce});
        const AdministratorId suspended = add(u"two"_s, u"Bank"_s, {http});
        const AdministratorId deleted = add(u"three"_s, u"Bank"_s, {http});
        add(u"four"_s, QString(), {http});
        const AdministratorId promoted = add(u"five"_s, u"Shop"_s, {salesforce});
        CatalogRows rows(directory.connection());
        QCOMPARE(must(rows.usableCount({http, u"Bank"_s})), 3);
        directory.edit(suspended, {{Field::Suspended, true}});
        directory.write([&](Transaction &t) { return t.setDeleted(directory.row(deleted), 5); });
        // A row that became a person without giving up its applications consumes no API any more.
        directory.edit(promoted, {{Field::Kind, u"person"_s}, {Field::Role, 1}});
        const QMap<Integration, qint64> expected {
            {{http, QString()}, 1}, {{http, u"Bank"_s}, 1}, {{salesforce, u"Bank"_s}, 1}};
        QVERIFY(must(rows.usableCounts()) == expected);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(must(rows.usableCount(it.key())), it.value());
        QCOMPARE(must(rows.usableCount({salesforce, u"Shop"_s})), 0);
        QCOMPARE(must(rows.usableCount({TestDirectory::Billing, u"Bank"_s})), 0);
        QCOMPARE(must(rows.someUsableName({http, u"Bank"_s})), u"one Last"_s);
        QCOMPARE(must(rows.someUsableName({salesforce, u"Shop"_s})), QString());
    }
};

STEWARD_TEST(TestCatalogRows)
#include "tst_catalogrows.moc"
