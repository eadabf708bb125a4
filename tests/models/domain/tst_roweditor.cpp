#include "models/domain/roweditor.h"

#include "samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Operation = FieldEdit::Operation;
using State = FieldEffect::State;

class TestRowEditor : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

    static Administrator apiUser()
    {
        Administrator a;
        a.id = AdministratorId {5};
        a.firstName = u"Ana"_s;
        a.lastName = u"Pérez"_s;
        a.email = *Email::parse(u"ana@example.com"_s);
        a.userName = u"ana"_s;
        a.organization = u"Retail Bank"_s;
        a.applications = {ApplicationId {1}, ApplicationId {3}};
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
    FieldEffect one(const FieldEdit &edit, const Administrator &row, const CredentialPolicy &policy = {}) const
    {
        const QList<FieldEffect> effects = RowEditor({{edit}, {}}, m_catalog, policy).effects(row, {}, 1);
        return effects.size() == 1 ? effects.first() : FieldEffect();
    }

private slots:
    void whatIsSoAlreadyIsTheSame()
    {
        const FieldEdit edit {Field::Role, Operation::Set, 2};
        const FieldEffect changes = one(edit, person());
        QCOMPARE(changes.state, State::Changes);
        QCOMPARE(changes.before, QJsonValue(1));
        QCOMPARE(changes.after, QJsonValue(2));
        Administrator auditor = person();
        auditor.role = RoleId {2};
        QCOMPARE(one(edit, auditor).state, State::Same);
    }

    void otherKindsDoNotHaveTheField()
    {
        const FieldEffect role = one({Field::Role, Operation::Set, 2}, apiUser());
        QCOMPARE(role.state, State::NotApplicable);
        QCOMPARE(role.reason, u"API users have no role"_s);
        QCOMPARE(one({Field::Applications, Operation::Add, QJsonArray {1}}, person()).state, State::NotApplicable);
    }

    void applicationsAreAddedAndRemoved()
    {
        QCOMPARE(one({Field::Applications, Operation::Add, QJsonArray {2, 1}}, apiUser()).after,
                 QJsonValue(QJsonArray {1, 2, 3}));
        QCOMPARE(one({Field::Applications, Operation::Add, QJsonArray {1}}, apiUser()).state, State::Same);
        QCOMPARE(one({Field::Applications, Operation::Remove, QJsonArray {1, 8}}, apiUser()).after,
                 QJsonValue(QJsonArray {3}));
        const FieldEffect none = one({Field::Applications, Operation::Remove, QJsonArray {1, 3}}, apiUser());
        QCOMPARE(none.state, State::Refused);
        QVERIFY(none.reason.contains(u"at least one"_s));
    }

    void textsAreFilledReplacedAndCleared()
    {
        QCOMPARE(one({Field::Email, Operation::Fill, {}, u"{first}.{last}@example.com"_s}, apiUser()).after,
                 QJsonValue(u"ana.perez@example.com"_s));
        QCOMPARE(one({Field::Organization, Operation::Replace, {}, u"bank"_s, u"Shop"_s}, apiUser()).after,
                 QJsonValue(u"Retail Shop"_s));
        QCOMPARE(one({Field::Organization, Operation::Replace, {}, u"bank"_s, u"Shop"_s, true}, apiUser()).state,
                 State::Same);
        QCOMPARE(one({Field::Organization, Operation::Clear}, apiUser()).after, QJsonValue(QString()));
    }

    void whatCannotBeTakenIsRefused()
    {
        QCOMPARE(one({Field::LastName, Operation::Replace, {}, u"Pérez"_s, {}}, apiUser()).state, State::Refused);
        const QString tooLong(300, u'x');
        QCOMPARE(one({Field::Organization, Operation::Fill, {}, tooLong}, apiUser()).state, State::Refused);
        QCOMPARE(one({Field::Email, Operation::Fill, {}, u"{organization:lower} x"_s}, apiUser()).state,
                 State::Refused);
        CredentialPolicy policy;
        policy.domains = {u"allowed.example"_s};
        const FieldEdit edit {Field::Email, Operation::Replace, {}, u"ana"_s, u"eva"_s};
        QVERIFY(one(edit, apiUser(), policy).reason.contains(u"allowed.example"_s));
        QCOMPARE(one(edit, apiUser()).state, State::Changes);
    }

    void aNameWithoutLatinLettersFillsNoAddress()
    {
        Administrator row = apiUser();
        row.firstName = u"សុខា"_s;
        const FieldEffect effect = one({Field::UserName, Operation::Fill, {}, u"{first}{last}"_s}, row);
        QCOMPARE(effect.state, State::Refused);
        QVERIFY2(effect.reason.contains(u"First name"_s), qUtf8Printable(effect.reason));
        QCOMPARE(effect.after, effect.before);
    }

    void theOwnerOfCredentialsComesLast()
    {
        const RowEditor editor({{{Field::Language, Operation::Set, u"es"_s}}, u"Platform"_s}, m_catalog, {});
        QVERIFY(editor.needsOwner());
        const QList<FieldEffect> effects = editor.effects(apiUser(), u"Nobody"_s, 1);
        QCOMPARE(effects.size(), 2);
        QVERIFY(!effects.last().field);
        QCOMPARE(effects.last().state, State::Changes);
        QCOMPARE(patchOf(effects), (Patch {{Field::Language, u"es"_s}}));
        QCOMPARE(editor.effects(apiUser(), u"Platform"_s, 1).last().state, State::Same);
    }

    void numbersAreThoseOfTheSelection()
    {
        const RowEditor editor({{{Field::UserName, Operation::Fill, {}, u"user{n:2}"_s}}, {}}, m_catalog, {});
        QCOMPARE(editor.effects(apiUser(), {}, 9).first().after, QJsonValue(u"user09"_s));
    }
};

STEWARD_TEST(TestRowEditor)
#include "tst_roweditor.moc"
