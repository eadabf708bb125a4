#include "models/domain/changedetails.h"

#include "models/domain/credential.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ChangeSet setOf(ChangeKind kind, qint64 rows = 1)
{
    ChangeSet set;
    set.id = ChangeSetId {7};
    set.kind = kind;
    set.subject = u"Ana Pérez"_s;
    set.rowCount = rows;
    return set;
}

ChangeImage account(const QJsonObject &before, const QJsonObject &after)
{
    return {Entity::Administrator, 12, before, after};
}

ChangeImage happened(const QJsonObject &after)
{
    return {Entity::Event, 0, {}, after};
}

} // namespace

class TestChangeDetails : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { m_catalog = sampleCatalog(); }

    void fieldsHaveLabelsAndNamesInsteadOfIds()
    {
        const ChangedRow row
            = changedRow(account({{u"email"_s, u"a@x.example"_s}, {u"applications"_s, QJsonArray {3}}},
                                 {{u"email"_s, u"b@x.example"_s}, {u"applications"_s, QJsonArray {1, 3}}}),
                         m_catalog, {{AdministratorId {12}, u"Ana Pérez"_s}});
        QCOMPARE(row.name, u"Ana Pérez"_s);
        QCOMPARE(row.fate, ChangedRow::Fate::Changed);
        QCOMPARE(row.fields.size(), 2);
        QCOMPARE(row.fields.at(0).label, u"Email"_s);
        QCOMPARE(fieldLine(row.fields.at(0)), u"Email: a@x.example → b@x.example"_s);
        const ChangedField &applications = row.fields.at(1);
        QCOMPARE(applications.label, u"External applications"_s);
        QVERIFY(applications.isList);
        QCOMPARE(applications.kept, QStringList {u"Salesforce"_s});
        QCOMPARE(applications.added, QStringList {u"HttpApi"_s});
        QVERIFY(applications.removed.isEmpty());
    }

    void unknownKeysAreNeverDropped()
    {
        for (const Entity entity : {Entity::Administrator, Entity::Application, Entity::Role, Entity::Credential,
                                    Entity::Setting, Entity::Directory, Entity::Session, Entity::Event}) {
            QJsonObject after {{u"fromTheFuture"_s, QJsonObject {{u"deep"_s, 4}}}, {u"flag"_s, true}};
            if (entity == Entity::Setting)
                after = {{u"later"_s, after}};
            const ChangedRow row = changedRow({entity, 1, {{u"fromTheFuture"_s, u"x"_s}}, after}, m_catalog);
            QStringList keys;
            for (const ChangedField &field : row.fields)
                keys.append(field.key + u'=' + field.after);
            QVERIFY2(keys.contains(u"fromTheFuture={\"deep\":4}"_s) && keys.contains(u"flag=Yes"_s),
                     qPrintable(entityKey(entity) + u": "_s + keys.join(u' ')));
        }
    }

    void namesOfPurgedRowsComeFromTheirImages()
    {
        const ChangeImage purge = account({{u"firstName"_s, u"Ana"_s}, {u"lastName"_s, u"Pérez"_s}}, {});
        QCOMPARE(changedRow(purge, m_catalog).name, u"Ana Pérez"_s);
        QCOMPARE(changedRow(purge, m_catalog).fate, ChangedRow::Fate::Removed);
        QCOMPARE(changedRow({Entity::Role, 99, {{u"name"_s, u"Gone"_s}}, {}}, m_catalog).name, u"Gone"_s);
    }

    void settingsAreToldByTheirParts()
    {
        const ChangedRow row = changedRow({Entity::Setting,
                                           0,
                                           {{u"mail"_s, QJsonObject {{u"host"_s, u"a"_s}, {u"port"_s, 25}}}},
                                           {{u"mail"_s, QJsonObject {{u"host"_s, u"b"_s}, {u"port"_s, 25}}}}},
                                          m_catalog);
        QCOMPARE(row.name, u"Mail server"_s);
        QCOMPARE(row.fields.size(), 1);
        QCOMPARE(row.fields.first().before, u"a"_s);
        QCOMPARE(row.fields.first().after, u"b"_s);
        // One that is new has an empty object before.
        const ChangedRow fresh = changedRow(
            {Entity::Setting, 0, {{u"mail"_s, QJsonObject()}}, {{u"mail"_s, QJsonObject {{u"host"_s, u"b"_s}}}}},
            m_catalog);
        QCOMPARE(fresh.fields.first().after, u"b"_s);
    }

    void privilegesAreAddedAndRemoved()
    {
        const ChangeImage image {Entity::Role,
                                 2,
                                 {{u"privileges"_s, QJsonArray {u"api-users.view"_s, u"old.one"_s}}},
                                 {{u"privileges"_s, QJsonArray {u"api-users.view"_s, u"api-users.edit"_s}}}};
        const ChangedRow row = changedRow(image, m_catalog);
        QCOMPARE(row.name, u"Auditor"_s);
        QCOMPARE(row.fields.first().removed, QStringList {u"old.one"_s});
        QCOMPARE(row.fields.first().added, QStringList {u"Edit API users"_s});
        QVERIFY(summaryOf(setOf(ChangeKind::Role), {image}, m_catalog).contains(u"1 privilege"_s));
    }

    void timesThatHaveNotComeAreNotTold()
    {
        const ChangedRow row
            = changedRow(account({{u"deletedAt"_s, 0}}, {{u"deletedAt"_s, qint64(1'700'000'000'000)}}), m_catalog);
        QCOMPARE(row.fields.first().before, QString());
        QVERIFY(row.fields.first().after.contains(u"23"_s));
    }

    void summariesSayItInOneLine_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<ChangeImage>("image");
        QTest::addColumn<QString>("summary");
        const QJsonObject ana {{u"kind"_s, u"api-user"_s},
                               {u"firstName"_s, u"Ana"_s},
                               {u"organization"_s, u"Bank"_s},
                               {u"applications"_s, QJsonArray {1, 3}}};
        const QJsonObject bob {{u"kind"_s, u"person"_s}, {u"role"_s, 2}, {u"organization"_s, u""_s}};
        QTest::newRow("add") << ChangeKind::Add << account({}, ana) << u"API user for Salesforce and HttpApi in Bank"_s;
        QTest::newRow("add person") << ChangeKind::Add << account({}, bob) << u"Administrator with the role Auditor"_s;
        QTest::newRow("edit") << ChangeKind::Edit << account({{u"email"_s, u"a"_s}}, {{u"email"_s, u"b"_s}})
                              << u"Email"_s;
        QTest::newRow("mail") << ChangeKind::Delivery
                              << ChangeImage {Entity::Credential,
                                              12,
                                              {{u"state"_s, u"sending"_s}},
                                              {{u"state"_s, u"failed"_s}, {u"reason"_s, u"550 no such user"_s}}}
                              << u"E-mail refused: 550 no such user"_s;
        QTest::newRow("refusal") << ChangeKind::Refusal
                                 << happened({{u"tried"_s, u"delete"_s}, {u"reason"_s, u"Needs Delete"_s}})
                                 << u"Needs Delete"_s;
        QTest::newRow("export") << ChangeKind::Export << happened({{u"rows"_s, 1284}, {u"format"_s, u"csv"_s}})
                                << u"Rows: 1,284, Format: csv"_s;
        QTest::newRow("nothing told") << ChangeKind::SignIn << happened({}) << u"\u2068Ana Pérez\u2069 signed in"_s;
    }

    void summariesSayItInOneLine()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(ChangeImage, image);
        QFETCH(QString, summary);
        if (kind == ChangeKind::Delivery)
            summary.replace(u"E-mail refused"_s, credentialStateText(CredentialState::Failed));
        QCOMPARE(summaryOf(setOf(kind), {image}, m_catalog), summary);
    }

    void everyKindHasASummary()
    {
        for (int i = 0; i < ChangeKindCount; ++i) {
            ChangeSet set = setOf(static_cast<ChangeKind>(i));
            set.undoes = ChangeSetId {3};
            // Neither without images nor with strange ones does it fail.
            summaryOf(set, {}, m_catalog);
            summaryOf(set, {happened({{u"x"_s, 1}}), account({}, {})}, m_catalog);
        }
    }

    void failuresAreTold()
    {
        QVERIFY(isFailure(setOf(ChangeKind::Refusal), {}));
        QVERIFY(isFailure(setOf(ChangeKind::SignInFailed), {}));
        QVERIFY(!isFailure(setOf(ChangeKind::SignIn), {}));
        const auto mail = [](const QString &state) {
            return QList<ChangeImage> {{Entity::Credential, 12, {}, {{u"state"_s, state}}}};
        };
        QVERIFY(isFailure(setOf(ChangeKind::Delivery), mail(u"failed"_s)));
        QVERIFY(!isFailure(setOf(ChangeKind::Delivery), mail(u"sent"_s)));
    }

private:
    Catalog m_catalog;
};

STEWARD_TEST(TestChangeDetails)
#include "tst_changedetails.moc"
