#include "models/domain/filter.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFilter : public QObject {
    Q_OBJECT

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
        const Result<AdministratorFilter> parsed = parseFilter(conditions, m_catalog);
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
        QCOMPARE(filter(conditions).matches(row()), expected);
    }

    void theRecycleBinShowsDeletedRowsOnly()
    {
        Administrator deleted = row();
        deleted.deletedAt = 7;
        QVERIFY(filter({u"deleted=yes"_s}).matches(deleted));
        QVERIFY(!filter({}).matches(deleted));
    }

    void aRowWithoutOrganization()
    {
        Administrator a = row();
        a.organization.clear();
        QVERIFY(filter({u"organization="_s}).matches(a));
        QVERIFY(filter({u"organization="_s, u"organization=Retail Bank"_s}).matches(a));
        QVERIFY(!filter({u"organization=Retail Bank"_s}).matches(a));
    }

    void knowsWhetherAnythingIsAsked()
    {
        QVERIFY(!AdministratorFilter {}.isActive());
        QVERIFY(!filter({u"deleted=yes"_s}).isActive());
        for (const QString &condition : {u"type=person"_s, u"status=active"_s, u"role=Owner"_s, u"application=Zebra"_s,
                                         u"organization="_s, u"text=x"_s})
            QVERIFY2(filter({condition}).isActive(), qPrintable(condition));
    }

    void refusesWithCauseAndCure_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QStringList &conditions, const QString &words) {
            QTest::newRow(name) << conditions << words;
        };
        row("no equals sign", {u"ana"_s}, u"“ana” is not a condition. Write it as NAME=VALUE"_s);
        row("no name", {u"=ana"_s}, u"Write it as NAME=VALUE"_s);
        row("unknown name", {u"colour=red"_s}, u"“colour” is not a condition. Use type"_s);
        row("kind", {u"type=robot"_s}, u"Use person or api-user"_s);
        row("status", {u"status=deleted"_s}, u"“deleted” is not a status. Use active or suspended"_s);
        row("empty status", {u"status="_s}, u"Use active or suspended"_s);
        row("status is not yes or no", {u"status=yes"_s}, u"Use active or suspended"_s);
        row("role", {u"role=Boss"_s}, u"Use one of: Auditor, Owner"_s);
        row("application", {u"application=Nope"_s}, u"There is no application “Nope”. Use one of:"_s);
        row("empty application", {u"application="_s}, u"Use one of:"_s);
        row("deleted", {u"deleted=maybe"_s}, u"Use yes or no"_s);
        row("two texts", {u"text=a"_s, u"text=b"_s}, u"A text can be asked for only once"_s);
        row("the second is wrong", {u"type=person"_s, u"role=Boss"_s}, u"There is no role “Boss”"_s);
    }
    void refusesWithCauseAndCure()
    {
        QFETCH(QStringList, conditions);
        QFETCH(QString, words);
        const Result<AdministratorFilter> parsed = parseFilter(conditions, m_catalog);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    }

    void searchTextIsFoldedAndItsPartsAreApart()
    {
        QCOMPARE(searchText(row()), u"ana perez\u001Finfo@muller.de\u001Faperez\u001Fretail bank"_s);
    }
};

STEWARD_TEST(TestFilter)
#include "tst_filter.moc"
