#include "models/actions/directorysurvey.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDirectorySurvey : public QObject {
    Q_OBJECT

private slots:
    void knowsDomainsAndNames()
    {
        TestDirectory d;
        Administrator rare = d.apiUser(u"Rare"_s, {u"HttpApi"_s});
        rare.email = *Email::parse(u"rare@aaa.example"_s);
        const AdministratorId rareId = d.added(rare).id;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        DirectorySurvey survey(d.store());
        const auto context = survey.context({});
        QVERIFY(context.ok());
        QCOMPARE(context->domains, (QStringList {u"example.com"_s, u"aaa.example"_s}));
        QCOMPARE(context->sounds->find(u"Example RARE"_s, Kind::ApiUser), rareId);
        QVERIFY(context->catalog.application(u"HttpApi"_s));
    }

    void looksAgainWhenSomethingChanged()
    {
        TestDirectory d;
        DirectorySurvey survey(d.store());
        const auto before = survey.context({});
        QCOMPARE(survey.context({})->sounds, before->sounds);
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QCOMPARE(survey.context({})->sounds->find(u"Ana Example"_s, Kind::ApiUser), ana.id);
        QVERIFY(await(d.accounts().remove({ana.id}, everything())).ok());
        QVERIFY(survey.context({})->sounds->find(u"Ana Example"_s, Kind::ApiUser).isNull());
        QVERIFY(survey.context({})->domains.isEmpty());
    }

    void stops()
    {
        TestDirectory d;
        const auto context = DirectorySurvey(d.store()).context(StopToken([] { return true; }));
        QVERIFY(!context.ok());
        QCOMPARE(context.error().kind, ErrorKind::Cancelled);
    }
};

STEWARD_TEST(TestDirectorySurvey)

#include "tst_directorysurvey.moc"
