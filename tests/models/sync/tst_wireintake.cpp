#include "models/sync/wireintake.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// What a row becomes with these values, in a directory with Ben the API user and Pia the person.
struct Intake {
    Intake()
    {
        ben = d.row(d.add(TestDirectory::apiUser(u"ben"_s)));
        pia = d.row(d.add(TestDirectory::person(u"pia"_s)));
        d.add(TestDirectory::apiUser(u"cid"_s));
    }

    WireIntake::Taken taken(const Administrator &row, const WireValues &values)
    {
        WireIntake::Taken taken;
        d.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Sync, u"x"_s);
            WireIntake intake(t);
            STEWARD_TRY(intake.open());
            const auto done = intake.taken(row, values);
            STEWARD_TRY(done);
            taken = *done;
            return {};
        });
        return taken;
    }
    Catalog catalog() { return must(CatalogRows(d.connection()).catalog()); }
    static QList<Field> fieldsOf(const QList<Problem> &problems)
    {
        QList<Field> fields;
        for (const Problem &one : problems)
            fields.append(one.field);
        return fields;
    }

    TestDirectory d;
    Administrator ben;
    Administrator pia;
};

} // namespace

class TestWireIntake : public QObject {
    Q_OBJECT

private slots:
    void whatCannotBeTakenStaysAsItIs_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, Field field, const QJsonValue &value) {
            QTest::newRow(name) << int(field) << value;
        };
        row("no address", Field::Email, u"n/a"_s);
        row("empty address", Field::Email, QString());
        row("an address with a line break", Field::Email, u"a@example.org\r\nBcc: x@example.org"_s);
        row("address as a number", Field::Email, 7);
        row("address as nothing", Field::Email, QJsonValue());
        row("empty name", Field::UserName, QString());
        row("slash in the name", Field::UserName, u"a/b"_s);
        row("percent in the name", Field::UserName, u"a%b"_s);
        row("line break in the name", Field::UserName, u"a\nb"_s);
        row("a name without end", Field::UserName, QString(100'000, u'a'));
        row("a first name without end", Field::FirstName, QString(100'000, u'a'));
        row("a first name with a line break", Field::FirstName, u"a\u2028b"_s);
        row("somebody's name", Field::UserName, u"PIA"_s);
        row("somebody's address", Field::Email, u"cid@EXAMPLE.com"_s);
    }
    void whatCannotBeTakenStaysAsItIs()
    {
        QFETCH(int, field);
        QFETCH(QJsonValue, value);
        Intake intake;
        const auto taken = intake.taken(intake.ben, {{Field(field), value}, {Field::Organization, u"Retail"_s}});
        QCOMPARE(Intake::fieldsOf(taken.problems), QList<Field> {Field(field)});
        QVERIFY(!taken.problems.constFirst().message.isEmpty());
        QCOMPARE(fieldValue(taken.row, Field(field)), fieldValue(intake.ben, Field(field)));
        // The rest is taken all the same.
        QCOMPARE(taken.row.organization, u"Retail"_s);
    }

    void serversMayBeLessStrict()
    {
        Intake intake;
        const auto taken = intake.taken(
            intake.ben,
            {{Field::FirstName, QString()}, {Field::LastName, QString()}, {Field::Applications, QJsonArray()}});
        QVERIFY(taken.problems.isEmpty());
        QVERIFY(taken.row.firstName.isEmpty() && taken.row.applications.isEmpty());
    }

    void theSameNameInAnotherCaseIsOnesOwn()
    {
        Intake intake;
        const auto taken = intake.taken(intake.ben, {{Field::UserName, u"BEN"_s}});
        QVERIFY(taken.problems.isEmpty());
        QCOMPARE(taken.row.userName, u"BEN"_s);
    }

    void namesOfApplicationsAreTheSameWithoutCase()
    {
        Intake intake;
        const auto known
            = intake.taken(intake.ben, {{Field::Applications, QJsonArray {u"SALESFORCE"_s, u"httpapi"_s}}});
        QCOMPARE(known.row.applications, (QList<ApplicationId> {TestDirectory::HttpApi, TestDirectory::Salesforce}));
        const qsizetype before = intake.catalog().applications.size();
        const auto fresh = intake.taken(intake.ben, {{Field::Applications, QJsonArray {u"Ledger"_s, u"HttpApi"_s}}});
        QCOMPARE(fresh.row.applications.size(), 2);
        QCOMPARE(intake.catalog().applications.size(), before + 1);
        QVERIFY(!intake.catalog().application(u"ledger"_s)->builtIn);
    }

    /// Rights are never raised by what a server calls things.
    void anUnknownRoleGivesNobodyAnything()
    {
        Intake intake;
        const auto taken = intake.taken(intake.pia, {{Field::Role, u"Root"_s}});
        QVERIFY(intake.catalog().role(taken.row.role)->privileges.isEmpty());
        const auto none = intake.taken(intake.pia, {{Field::Role, QString()}});
        QCOMPARE(intake.catalog().roleName(none.row.role), noRoleName());
        QVERIFY(intake.catalog().role(none.row.role)->privileges.isEmpty());
        // Once made, it is the same one for all.
        QCOMPARE(intake.taken(intake.pia, {{Field::Role, u"root"_s}}).row.role, taken.row.role);
    }

    void aNewAccountThatCannotBeTakenMakesNothing()
    {
        Intake intake;
        const WireValues values {
            {Field::Kind, kindKey(Kind::ApiUser)}, {Field::FirstName, u"Dan"_s},
            {Field::LastName, u"Doe"_s},           {Field::Email, u"cid@example.com"_s},
            {Field::UserName, u"dan"_s},           {Field::Applications, QJsonArray {u"Ledger"_s}}};
        QCOMPARE(Intake::fieldsOf(intake.taken({}, values).problems), QList<Field> {Field::Email});
        QVERIFY(!intake.catalog().application(u"Ledger"_s));
        WireValues person = values;
        person.insert(Field::Kind, kindKey(Kind::Person));
        person.insert(Field::Role, u"Root"_s);
        person.insert(Field::Email, u"pia@example.com"_s);
        QVERIFY(!intake.taken({}, person).problems.isEmpty());
        QVERIFY(!intake.catalog().role(u"Root"_s));
        // With an address of its own it brings them.
        person.insert(Field::Email, u"dan@example.com"_s);
        QVERIFY(intake.taken({}, person).problems.isEmpty());
        QVERIFY(intake.catalog().role(u"Root"_s));
    }

    void theKindSaysWhatApplies()
    {
        Intake intake;
        const auto person
            = intake.taken(intake.ben, {{Field::Kind, kindKey(Kind::Person)}, {Field::Role, u"Auditor"_s}});
        QCOMPARE(person.row.kind, Kind::Person);
        QVERIFY(person.row.applications.isEmpty());
        QCOMPARE(person.row.role, TestDirectory::Auditor);
        // A person always has a role, and no more than that one.
        const auto bare = intake.taken(intake.ben, {{Field::Kind, kindKey(Kind::Person)}});
        QCOMPARE(intake.catalog().roleName(bare.row.role), noRoleName());
        const auto user = intake.taken(
            intake.pia, {{Field::Kind, kindKey(Kind::ApiUser)}, {Field::Applications, QJsonArray {u"Billing"_s}}});
        QCOMPARE(user.row.kind, Kind::ApiUser);
        QVERIFY(user.row.role.isNull());
        QCOMPARE(user.row.applications, QList<ApplicationId> {TestDirectory::Billing});
    }

    void aKindThatNobodyKnowsIsAPerson()
    {
        Intake intake;
        for (const QJsonValue &kind : {QJsonValue(u"Robot"_s), QJsonValue(QString()), QJsonValue(7), QJsonValue()})
            QCOMPARE(intake.taken(intake.ben, {{Field::Kind, kind}}).row.kind, Kind::Person);
    }

    void whatIsNotToldIsNotChanged()
    {
        Intake intake;
        const auto taken = intake.taken(intake.ben, {});
        QVERIFY(taken.problems.isEmpty());
        QVERIFY(difference(intake.ben, taken.row).isEmpty());
    }
};

STEWARD_TEST(TestWireIntake)

} // namespace steward

#include "tst_wireintake.moc"
