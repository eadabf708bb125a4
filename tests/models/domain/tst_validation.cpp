#include "models/domain/validation.h"

#include "models/domain/textrules.h"
#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestValidation : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

    static Administrator apiUser()
    {
        Administrator a;
        a.firstName = u"Ana"_s;
        a.lastName = u"Pérez"_s;
        a.email = *Email::parse(u"ana@example.com"_s);
        a.userName = u"ana"_s;
        a.applications = {ApplicationId {1}};
        return a;
    }

    static Administrator person()
    {
        Administrator a = apiUser();
        a.kind = Kind::Person;
        a.applications.clear();
        a.role = RoleId {1};
        return a;
    }

    void onlyProblem(const Administrator &a, Field field, const QString &words)
    {
        const QList<Problem> problems = problemsOf(a, m_catalog);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QVERIFY2(problems.first().message.contains(words), qPrintable(problems.first().message));
    }

private slots:
    void goodRowsHaveNoProblem()
    {
        QVERIFY(problemsOf(apiUser(), m_catalog).isEmpty());
        QVERIFY(problemsOf(person(), m_catalog).isEmpty());
    }

    void aDeletedRoleIsAProblem()
    {
        Administrator a = person();
        a.role = RoleId {2};
        QVERIFY(problemsOf(a, m_catalog).isEmpty());
        m_catalog.roles[1].deletedAt = 1;
        onlyProblem(a, Field::Role, u"The role “Auditor” has been deleted"_s);
        m_catalog.roles[1].deletedAt = 0;
        a.role = {};
        onlyProblem(a, Field::Role, u"Choose a role"_s);
    }

    void eachFieldIsJudged()
    {
        Administrator a = apiUser();
        a.firstName = u" "_s;
        onlyProblem(a, Field::FirstName, u"First name is missing"_s);
        a = apiUser();
        a.lastName = u"x\u0000y"_s;
        onlyProblem(a, Field::LastName, u"U+0000"_s);
        a = apiUser();
        a.email = {};
        onlyProblem(a, Field::Email, u"Enter an email address"_s);
        a = apiUser();
        a.userName = u"a:b"_s;
        onlyProblem(a, Field::UserName, u"“:”"_s);
        a = apiUser();
        a.organization = QString(257, u'x');
        onlyProblem(a, Field::Organization, u"257"_s);
        a = apiUser();
        a.language = u"klingonish"_s;
        onlyProblem(a, Field::Language, u"klingonish"_s);
        a = apiUser();
        a.applications.clear();
        onlyProblem(a, Field::Applications, u"Choose at least one"_s);
        a.applications = {ApplicationId {1}, ApplicationId {99}};
        onlyProblem(a, Field::Applications, u"does not exist"_s);
        a.applications = {ApplicationId {6}};
        onlyProblem(a, Field::Applications, u"“Old” has been deleted"_s);
        a = person();
        a.role = {};
        onlyProblem(a, Field::Role, u"Choose a role"_s);
        a.role = RoleId {77};
        onlyProblem(a, Field::Role, u"Choose a role"_s);
    }

    void whatDoesNotApplyMustBeEmpty()
    {
        Administrator a = apiUser();
        a.role = RoleId {1};
        onlyProblem(a, Field::Role, u"API users have no role"_s);
        a = person();
        a.applications = {ApplicationId {1}};
        onlyProblem(a, Field::Applications, u"Administrators have no external applications"_s);
    }

    void allProblemsAreTold()
    {
        QCOMPARE(problemsOf(Administrator {}, m_catalog).size(), 5); // both names, email, user name, applications
    }

    void userNamesAreProposedFromTheEmail()
    {
        const auto proposed = [](const QString &email) { return proposedUserName(*Email::parse(email)); };
        QCOMPARE(proposed(u"Ana.PEREZ@example.com"_s), u"ana.perez"_s);
        QCOMPARE(proposed(u"a/b%c?d#e@example.com"_s), u"abcde"_s);
        QCOMPARE(proposed(u"??@example.com"_s), u"user"_s);
        QCOMPARE(proposed(u"山田@example.com"_s), u"山田"_s);
        QVERIFY(checkedUserName(proposed(u"!$&'*+-=^_`{|}~@example.com"_s)).ok());
    }

    void problemsBecomeOneError()
    {
        const Error error
            = toError({{Field::FirstName, u"One."_s}, {Field::LastName, u"Two."_s}, {Field::Email, u"One."_s}});
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.message, u"One. Two."_s);
    }
};

STEWARD_TEST(TestValidation)
#include "tst_validation.moc"
