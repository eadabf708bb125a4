#include "models/domain/filter.h"

#include "models/domain/filterconditions.h"
#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFilter : public QObject {
    Q_OBJECT

    static constexpr Timestamp Now = 1'800'000'000'000;
    Catalog m_catalog = sampleCatalog();

    static Administrator row()
    {
        Administrator a;
        a.firstName = u"Ana"_s;
        a.lastName = u"Pérez"_s;
        a.email = *Email::parse(u"info@müller.de"_s);
        a.userName = u"aperez"_s;
        a.organization = u"Retail Bank"_s;
        a.applications = {ApplicationId {1}, ApplicationId {3}};
        return a;
    }

    AdministratorFilter filter(const QStringList &conditions) const
    {
        const Result<AdministratorFilter> parsed = parseFilter(conditions, m_catalog, Now);
        if (!parsed)
            QTest::qFail(qPrintable(parsed.error().message), __FILE__, __LINE__);
        return parsed ? *parsed : AdministratorFilter {};
    }

private slots:
    void matchesOneRow_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QStringList &conditions, bool expected) {
            QTest::newRow(name) << conditions << expected;
        };
        row("nothing asked", {}, true);
        row("kind", {u"type=api-user"_s}, true);
        row("other kind", {u"kind=person"_s}, false);
        row("either kind", {u"type=person"_s, u"type=API-User"_s}, true);
        row("no credential", {u"credential=none"_s}, true);
        row("another state", {u"credential=Sent"_s, u"credential=used"_s}, false);
        row("active", {u"status=active"_s}, true);
        row("suspended", {u"Status=Suspended"_s}, false);
        row("application", {u"application=salesforce"_s}, true);
        row("other application", {u"application=Zebra"_s}, false);
        row("one of two applications", {u"application=Zebra"_s, u"application=HttpApi"_s}, true);
        row("a name with a comma", {u"application=Billing, EU"_s}, false);
        row("role of an API user", {u"role=Owner"_s}, false);
        row("organization", {u"organization= Retail Bank "_s}, true);
        row("organization is compared with case", {u"organization=retail bank"_s}, false);
        row("no organization", {u"organization="_s}, false);
        row("with an equals sign", {u"organization=a=b"_s}, false);
        row("text in the name", {u"text=ANA PEREZ"_s}, true);
        row("text in the email", {u"text=müller"_s}, true);
        row("text without accents in the email", {u"text=MULLER.DE"_s}, true);
        row("text in the user name", {u"text=aper"_s}, true);
        row("text in the organization", {u"text=bank"_s}, true);
        row("text across parts", {u"text=perez info"_s}, false);
        row("text not there", {u"text=bob"_s}, false);
        row("all must hold", {u"type=api-user"_s, u"text=bob"_s}, false);
        row("deleted", {u"deleted=yes"_s}, false);
        row("living", {u"deleted=no"_s}, true);
    }
    void matchesOneRow()
    {
        QFETCH(QStringList, conditions);
        QFETCH(bool, expected);
        QCOMPARE(filter(conditions).matches(row(), {}), expected);
    }

    void theRecycleBinShowsDeletedRowsOnly()
    {
        Administrator deleted = row();
        deleted.deletedAt = 7;
        QVERIFY(filter({u"deleted=yes"_s}).matches(deleted, {}));
        QVERIFY(!filter({}).matches(deleted, {}));
    }

    void aRowWithoutOrganization()
    {
        Administrator a = row();
        a.organization.clear();
        QVERIFY(filter({u"organization="_s}).matches(a, {}));
        QVERIFY(filter({u"organization="_s, u"organization=Retail Bank"_s}).matches(a, {}));
        QVERIFY(!filter({u"organization=Retail Bank"_s}).matches(a, {}));
    }

    void knowsWhetherAnythingIsAsked()
    {
        QVERIFY(!AdministratorFilter {}.isActive());
        QVERIFY(!filter({u"deleted=yes"_s}).isActive());
        for (const QString &condition : {u"type=person"_s, u"status=active"_s, u"role=Owner"_s, u"application=Zebra"_s,
                                         u"organization="_s, u"text=x"_s})
            QVERIFY2(filter({condition}).isActive(), qPrintable(condition));
    }

    void excludesValues_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QStringList &conditions, bool expected) {
            QTest::newRow(name) << conditions << expected;
        };
        row("its kind", {u"type!=api-user"_s}, false);
        row("another kind", {u"type!=person"_s}, true);
        row("its status", {u"status!=active"_s}, false);
        row("one of its applications", {u"application!=Salesforce"_s}, false);
        row("another application", {u"application!=Zebra"_s}, true);
        row("wanted and unwanted", {u"application=HttpApi"_s, u"application!=Salesforce"_s}, false);
        row("a role", {u"role!=Owner"_s}, true);
        row("its organization", {u"organization!=Retail Bank"_s}, false);
        row("no organization", {u"organization!="_s}, true);
        row("its state", {u"credential!=none"_s}, false);
        row("the language of the directory", {u"language!="_s}, false);
        row("another language", {u"language!=de"_s}, true);
    }
    void excludesValues()
    {
        QFETCH(QStringList, conditions);
        QFETCH(bool, expected);
        QCOMPARE(filter(conditions).matches(row(), {}), expected);
        QVERIFY(filter(conditions).isActive());
    }

    void theEmptyValueIsNone()
    {
        Administrator person = row();
        person.kind = Kind::Person;
        person.applications.clear();
        person.role = RoleId {2};
        person.language = u"de"_s;
        QVERIFY(filter({u"application="_s}).matches(person, {}));
        QVERIFY(!filter({u"application="_s}).matches(row(), {}));
        QVERIFY(!filter({u"application!="_s}).matches(person, {}));
        QVERIFY(filter({u"role="_s}).matches(row(), {}));
        QVERIFY(!filter({u"role="_s}).matches(person, {}));
        QVERIFY(filter({u"language="_s}).matches(row(), {}));
        QVERIFY(!filter({u"language="_s}).matches(person, {}));
        QVERIFY(filter({u"language=Deutsch"_s}).matches(person, {}));
    }

    void unusedCountsPasswordsThatWork()
    {
        Administrator a = row();
        const AdministratorFilter unused = filter({u"unused=90d"_s});
        QCOMPARE(unused.unusedSince, Now - 90LL * 86'400'000);
        a.credential = {CredentialState::Used, 0, 0, {}, unused.unusedSince - 1};
        QVERIFY(unused.matches(a, {}));
        a.credential.usedAt = unused.unusedSince;
        QVERIFY(!unused.matches(a, {}));
        // What does not work any more is no matter of use.
        a.credential = {CredentialState::Revoked, 0, 0, {}, 1};
        QVERIFY(!unused.matches(a, {}));
        QVERIFY(!unused.matches(row(), {}));
    }

    void daysMoveWithTheTime()
    {
        const AdministratorFilter then = filter({u"unused=90d"_s, u"expires=30d"_s});
        const AdministratorFilter later = then.at(Now + 1000);
        QCOMPARE(later.unusedSince, then.unusedSince + 1000);
        QCOMPARE(later.expiresUntil, then.expiresUntil + 1000);
        const AdministratorFilter fixed = filter({u"unused=2026-08-01"_s});
        QCOMPARE(fixed.at(Now + 1000), fixed);
    }

    void onlyUserAsksTheWholeDirectory()
    {
        const FilterContext context {{{ApplicationId {3}, u"Retail Bank"_s}}};
        QVERIFY(filter({u"only=yes"_s}).matches(row(), context));
        QVERIFY(!filter({u"only=no"_s}).matches(row(), context));
        QVERIFY(!filter({u"only=yes"_s}).matches(row(), {}));
        Administrator suspended = row();
        suspended.suspended = true;
        QVERIFY(!filter({u"only=yes"_s}).matches(suspended, context));
        QVERIFY(filter({u"only=no"_s}).matches(suspended, context));
    }

    void chosenRowsAlone()
    {
        auto ids = std::make_shared<IdSet>();
        ids->insert(7);
        AdministratorFilter among;
        among.among = ids;
        QVERIFY(among.isActive());
        Administrator a = row();
        QVERIFY(!among.matches(a, {}));
        a.id = AdministratorId {7};
        QVERIFY(among.matches(a, {}));
    }

    void searchTextIsFoldedAndItsPartsAreApart()
    {
        QCOMPARE(searchText(row()), u"ana perez\u001Finfo@muller.de\u001Faperez\u001Fretail bank"_s);
    }
};

STEWARD_TEST(TestFilter)
#include "tst_filter.moc"
