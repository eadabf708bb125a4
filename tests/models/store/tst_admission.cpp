#include "models/store/admission.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAdmission : public QObject {
    Q_OBJECT

    static Author as(AdministratorId id) { return {u"Olga"_s, u"window"_s, id}; }
    /// Somebody who may set rules.
    static AdministratorId addKeeper(TestDirectory &d)
    {
        RoleId role;
        d.write([&](Transaction &t) -> Result<void> {
            Role keeper = TestDirectory::role(u"Keeper"_s);
            keeper.privileges = PrivilegeSet {Privilege::SetupPolicy}.keys();
            const Result<RoleId> id = t.insert(keeper);
            STEWARD_TRY(id);
            role = *id;
            return {};
        });
        return d.add(TestDirectory::person(u"olga"_s, role));
    }

private slots:
    void whatTheRoleHoldsMayBe()
    {
        TestDirectory d;
        const AdministratorId id = d.add(TestDirectory::person(u"olga"_s));
        Admission admission(d.connection(), as(id), 1);
        must(admission.judge({}));
        admission.footprint().needs(Privilege::EditApiUsers);
        must(admission.judge({}));
        admission.footprint().needs(Privilege::SetupPolicy);
        QCOMPARE(admission.judge(u"a reason"_s).error().kind, ErrorKind::Forbidden);
    }

    void whoeverIsGoneMayNothing()
    {
        TestDirectory d;
        Admission admission(d.connection(), as(AdministratorId {99}), 1);
        QCOMPARE(admission.look().error().kind, ErrorKind::Unauthorized);
    }

    void itJudgesByHowThingsStoodBefore()
    {
        TestDirectory d;
        const AdministratorId id = addKeeper(d);
        Admission admission(d.connection(), as(id), 1);
        must(admission.look());
        admission.footprint().needs(Privilege::SetupPolicy);
        // They give themselves another role in the same change.
        d.edit(id, {{Field::Role, TestDirectory::Auditor.value}});
        must(admission.judge({}));
        Admission next(d.connection(), as(id), 1);
        next.footprint().needs(Privilege::SetupPolicy);
        QCOMPARE(next.judge({}).error().kind, ErrorKind::Forbidden);
    }
};

STEWARD_TEST(TestAdmission)
#include "tst_admission.moc"
