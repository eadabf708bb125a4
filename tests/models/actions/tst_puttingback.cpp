#include "models/actions/puttingback.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// Images one by one, such as no verb leaves behind: of a file that somebody else has written, or of two changes of one
/// row in one set.
class TestPuttingBack : public QObject {
    Q_OBJECT

    struct Swapped {
        qint64 rows = 0;
        Outcome outcome;
    };

    /// Takes the images back, the last one first.
    static Swapped swapped(TestDirectory &d, const QList<ChangeImage> &images, const QList<Administrator> &before = {})
    {
        const auto done = await(d.store().write(d.author(), [&](Transaction &t) -> Result<Swapped> {
            t.describe(ChangeKind::Undo, u"A change"_s);
            TakingBack back {RowsBefore(before), false, {}, std::make_shared<JobProgress>()};
            Swapped result;
            for (auto image = images.crbegin(); image != images.crend(); ++image) {
                const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
                STEWARD_TRY(catalog);
                STEWARD_TRY(swapImage(t, *image, *catalog, back, result.outcome));
            }
            result.rows = back.swapped;
            return result;
        }));
        if (!done)
            qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
        return done->value;
    }

private slots:
    void aRowThatChangedTwiceGoesBackBothSteps()
    {
        TestDirectory d;
        Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const QString first = ana.lastName;
        const auto named = [&](const QString &before, const QString &after) {
            return ChangeImage {
                Entity::Administrator, ana.id.value, {{u"lastName"_s, before}}, {{u"lastName"_s, after}}};
        };
        QVERIFY(await(d.accounts().edit(ana, {{Field::LastName, u"Last"_s}}, everything())));
        ana = *d.row(ana.id);
        // The row that was read before is of use once: then it has changed.
        const Swapped done = swapped(d, {named(first, u"Between"_s), named(u"Between"_s, u"Last"_s)}, {ana});
        QVERIFY(done.outcome.left.isEmpty());
        QCOMPARE(done.rows, 2);
        QCOMPARE(d.row(ana.id)->lastName, first);
    }

    void whatIsNoRowOrMayNotBeIsLeft_data()
    {
        QTest::addColumn<ChangeImage>("image");
        QTest::addColumn<QString>("reason");
        const QString changed = u"Changed again since; left as it is."_s;
        QTest::newRow("no account") << ChangeImage {Entity::Administrator, 999, {{u"lastName"_s, u"A"_s}}, {}}
                                    << u"The account has been deleted for good since."_s;
        QTest::newRow("no application") << ChangeImage {Entity::Application, 999, {{u"name"_s, u"A"_s}}, {}} << changed;
        QTest::newRow("no role") << ChangeImage {Entity::Role, 999, {{u"name"_s, u"A"_s}}, {}} << changed;
        QTest::newRow("no owner") << ChangeImage {Entity::Credential, 999, {{u"owner"_s, u"A"_s}}, {}} << changed;
        QTest::newRow("an email that is none")
            << ChangeImage {Entity::Administrator, 1, {{u"email"_s, u"a@b\r\nBcc: c"_s}}, {}} << u"line break"_s;
        QTest::newRow("an application that is none")
            << ChangeImage {Entity::Administrator, 1, {{u"applications"_s, QJsonArray {999}}}, {}} << u"application"_s;
    }

    void whatIsNoRowOrMayNotBeIsLeft()
    {
        QFETCH(ChangeImage, image);
        QFETCH(QString, reason);
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QCOMPARE(ana.id.value, 1);
        const qint64 changes = d.changes();
        const Swapped done = swapped(d, {image});
        QCOMPARE(done.rows, 0);
        QVERIFY(done.outcome.changes.isEmpty());
        QCOMPARE(done.outcome.left.size(), 1);
        QVERIFY2(done.outcome.left.first().reason.contains(reason, Qt::CaseInsensitive),
                 qUtf8Printable(done.outcome.left.first().reason));
        QCOMPARE(*d.row(ana.id), ana);
        QCOMPARE(d.changes(), changes);
    }

    /// Who answers for a credential comes back, a password never.
    void ofACredentialOnlyTheOwnerComesBack()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(d.store().write(d.author(), [&](Transaction &t) -> Result<int> {
            const Result<Credential> none = CredentialRows(t.connection()).byId(ana.id);
            STEWARD_TRY(none);
            Credential used = *none;
            used.state = CredentialState::Used;
            used.verifier = u"$argon2id$new"_s;
            used.owner = u"Ops"_s;
            used.ticket = u"T-2"_s;
            STEWARD_TRY(t.update(*none, used));
            return 0;
        })));
        const auto image = [&](const QString &owner) {
            return ChangeImage {Entity::Credential,
                                ana.id.value,
                                {{u"owner"_s, u"Sales"_s}, {u"state"_s, u"revoked"_s}, {u"ticket"_s, u"T-1"_s}},
                                {{u"owner"_s, owner}, {u"state"_s, u"used"_s}, {u"ticket"_s, u"T-2"_s}}};
        };
        QCOMPARE(swapped(d, {image(u"Somebody else"_s)}).outcome.left.size(), 1);
        QCOMPARE(swapped(d, {image(u"Ops"_s)}).rows, 1);
        const auto now = d.read([&](Connection &c) { return CredentialRows(c).byId(ana.id); });
        QCOMPARE(now.owner, u"Sales"_s);
        QCOMPARE(now.state, CredentialState::Used);
        QCOMPARE(now.verifier, u"$argon2id$new"_s);
        QCOMPARE(now.ticket, u"T-2"_s);
    }
};

STEWARD_TEST(TestPuttingBack)

#include "tst_puttingback.moc"
