#include "models/actions/newdirectory.h"

#include "models/store/authorityrows.h"
#include "models/store/credentialrows.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestNewDirectory : public QObject {
    Q_OBJECT

    static QList<Administrator> allRows(TestDirectory &d)
    {
        return d.read([](Connection &connection) -> Result<QList<Administrator>> {
            QList<Administrator> rows;
            STEWARD_TRY(AdministratorRows(connection).forEach([&rows](const Administrator &row) -> Result<void> {
                rows.append(row);
                return {};
            }));
            return rows;
        });
    }

private slots:
    void theSampleIsWholeAndValid()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const Catalog catalog = d.catalog();
        const QList<Administrator> rows = allRows(d);
        QCOMPARE(rows.size(), 240);
        QCOMPARE(catalog.offered().size(), 5);
        QCOMPARE(catalog.roles.size(), 4);
        QSet<Kind> kinds;
        for (const Administrator &row : rows) {
            const QList<Problem> problems = problemsOf(row, catalog);
            QVERIFY2(problems.isEmpty(), qUtf8Printable(row.userName + toError(problems).message));
            const auto clashes = d.read([&row](Connection &c) { return AdministratorRows(c).clashes(row); });
            QVERIFY2(clashes.isEmpty(), qUtf8Printable(row.userName));
            QVERIFY(row.email.domain().contains(u"example"_s));
            QVERIFY(row.createdAt > 0);
            kinds.insert(row.kind);
        }
        QCOMPARE(kinds.size(), 2);
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }

    void theSampleHasAnOperator()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const auto info = d.read([](Connection &c) { return CatalogRows(c).directory(); });
        QCOMPARE(info.name, u"Sample directory"_s);
        QCOMPARE(d.row(info.operatorId)->kind, Kind::Person);
        QCOMPARE(authorFor(info, u"command"_s).operatorName, d.row(info.operatorId)->displayName());
        QCOMPARE(authorFor(info, u"command"_s).client, u"command"_s);
    }

    void theSampleTakesAName()
    {
        QTemporaryDir folder;
        Store store;
        const Author author {u"Tess"_s, u"command"_s};
        QVERIFY(await(store.create(folder.filePath(u"x.steward"_s), sampleDirectory(author, u"Meine <Firma>"_s))).ok());
        const auto info = await(store.read([](Connection &c) { return CatalogRows(c).directory(); }));
        QCOMPARE(info->name, u"Meine <Firma>"_s);
    }

    void anEmptyOneHasTheBuiltIns()
    {
        TestDirectory d;
        const Catalog catalog = d.catalog();
        QVERIFY(allRows(d).isEmpty());
        QStringList names;
        for (const Application &one : catalog.offered()) {
            QVERIFY(one.builtIn);
            names.append(one.name);
        }
        QCOMPARE(names, (QStringList {u"Salesforce"_s, u"HttpApi"_s}));
        QCOMPARE(catalog.roles.size(), 4);
        const auto info = d.read([](Connection &c) { return CatalogRows(c).directory(); });
        QCOMPARE(info.name, u"Test"_s);
        QVERIFY(info.operatorId.isNull());
        QVERIFY(!authorFor(info, u"window"_s).operatorName.isEmpty());
        QCOMPARE(d.changes(), 1);
    }

    void anOwnedOneHasItsOwner()
    {
        QTemporaryDir folder;
        const Author author {u"Tess"_s, u"command"_s};
        const Administrator owner = checkedOwner(u" Olga "_s, u"Orlova"_s, u"olga@example.org"_s).value();
        Store store;
        QVERIFY(await(store.create(folder.filePath(u"x.steward"_s), ownedDirectory(u"Acme"_s, author, owner))));
        const auto info = await(store.read([](Connection &c) { return CatalogRows(c).directory(); }));
        QCOMPARE(info->name, u"Acme"_s);
        QCOMPARE(info->operatorName, u"Olga Orlova"_s);
        const auto row
            = await(store.read([id = info->operatorId](Connection &c) { return AdministratorRows(c).byId(id); }));
        const auto catalog = await(store.read([](Connection &c) { return CatalogRows(c).catalog(); }));
        QVERIFY(catalog->role((*row)->role)->isOwner());
        QCOMPARE((*row)->userName, u"olga"_s);
        QVERIFY(!(*row)->isProtected);
        const auto policy = await(store.read([](Connection &c) { return AuthorityRows(c).signInPolicy(); }));
        QVERIFY(!policy->required);
        QCOMPARE(await(store.read([](Connection &c) { return Journal(c).lastId(); })).value(), 1);
    }

    void withAVerifierItAsksWhoWorksThere()
    {
        QTemporaryDir folder;
        const Author author {u"Tess"_s, u"command"_s};
        const Administrator owner = checkedOwner(u"Olga"_s, u"Orlova"_s, u"olga@example.org"_s).value();
        Store store;
        QVERIFY(await(
            store.create(folder.filePath(u"x.steward"_s), ownedDirectory(u"Acme"_s, author, owner, u"verifier"_s))));
        const auto info = await(store.read([](Connection &c) { return CatalogRows(c).directory(); }));
        const auto credential
            = await(store.read([id = info->operatorId](Connection &c) { return CredentialRows(c).byId(id); }));
        QVERIFY(credential->isOwn);
        QCOMPARE(credential->verifier, u"verifier"_s);
        const auto policy = await(store.read([](Connection &c) { return AuthorityRows(c).signInPolicy(); }));
        QVERIFY(policy->required);
    }

    void badOwnersAreRefused()
    {
        QVERIFY(!checkedOwner({}, u"Orlova"_s, u"olga@example.org"_s));
        QVERIFY(!checkedOwner(u"Olga"_s, u"Orlova"_s, u"no address"_s));
        QVERIFY(!checkedOwner(u"Ol\nga"_s, u"Orlova"_s, u"olga@example.org"_s));
    }
};

STEWARD_TEST(TestNewDirectory)

#include "tst_newdirectory.moc"
