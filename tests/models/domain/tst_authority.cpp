#include "models/domain/authority.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAuthority : public QObject {
    Q_OBJECT

    static Authority deskOf(PrivilegeSet privileges)
    {
        Authority desk;
        desk.standing = Authority::Standing::Operator;
        desk.id = AdministratorId {7};
        desk.roleName = u"Help desk"_s;
        desk.privileges = privileges;
        return desk;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void whoeverOpensAnUnguardedDirectoryMayDoEverything()
    {
        QVERIFY(Authority().require(PrivilegeSet::all()).ok());
        QVERIFY(Authority().mayOverride());
    }

    void programsAreNotAsked()
    {
        Authority program = deskOf({});
        program.standing = Authority::Standing::Program;
        QVERIFY(program.require({Privilege::EditRoles}).ok());
    }

    void theReasonNamesWhatIsMissingAndWhatIsThere()
    {
        const Authority desk = deskOf({Privilege::ViewApiUsers, Privilege::SuspendApiUsers, Privilege::ViewRoles});
        QVERIFY(desk.may(AccountDeed::Suspend, Kind::ApiUser) && !desk.may(AccountDeed::Suspend, Kind::Person));
        QVERIFY(!desk.mayOverride());
        QVERIFY(desk.require({Privilege::ViewApiUsers}).ok());
        const Result<void> refused = desk.require({Privilege::AddApiUsers, Privilege::ViewApiUsers});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        const QString message = plain(refused.error().message);
        QVERIFY2(message.contains(u"Add API users"_s), qPrintable(message));
        QVERIFY2(message.contains(u"Help desk has: View API users and Suspend API users."_s), qPrintable(message));
    }

    void anEmptySectionIsSaid()
    {
        const QString message = plain(missingText({Privilege::SetupMail}, deskOf({Privilege::ViewRoles})));
        QVERIFY2(message.contains(u"Help desk has nothing in this section."_s), qPrintable(message));
    }
};

STEWARD_TEST(TestAuthority)

#include "tst_authority.moc"
