#include "models/actions/administratoractions.h"
#include "models/store/catalogrows.h"
#include "models/store/store.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <QFile>

using namespace steward;
using namespace Qt::StringLiterals;

/// Every command with just the privileges that it needs, and without each of them: what is written here is independent
/// of the program's own tables.
class TestPermissions : public QObject {
    Q_OBJECT

private:
    Stewardctl m_ctl;

    QString prepared() const { return m_ctl.file(u"prepared.steward"_s); }

    template <typename Function> static void program(const QString &path, Function fn)
    {
        Store store;
        if (!await(store.open(path)))
            qFatal("the directory could not be opened");
        const auto written
            = await(store.write(Author {u"Test"_s, u"command"_s}.asProgram(), [&fn](Transaction &t) -> Result<bool> {
                  STEWARD_TRY(fn(t));
                  return true;
              }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message));
    }

    /// A fresh copy of the prepared directory, whose operator holds these.
    void begin(const QStringList &privileges) const
    {
        QFile::remove(m_ctl.file());
        if (!QFile::copy(prepared(), m_ctl.file()))
            qFatal("the directory could not be copied");
        program(m_ctl.file(), [&privileges](Transaction &t) -> Result<void> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            const Role before = *catalog->role(u"Table"_s);
            Role after = before;
            after.privileges = privileges;
            return t.update(before, after);
        });
    }
    ChangeSet newest() const
    {
        Store store;
        if (!await(store.open(m_ctl.file())))
            qFatal("the directory could not be opened");
        return await(store.read([](Connection &connection) { return Journal(connection).newest(1); }))->first();
    }

private slots:
    void initTestCase()
    {
        COMPARE_CODE(m_ctl.bare({u"init"_s, u"--directory"_s, prepared()}), 0);
        const auto run = [this](const QStringList &arguments) {
            const Said said = m_ctl.bare(arguments + QStringList {u"--directory"_s, prepared()});
            if (said.code != 0)
                qFatal("%s", qUtf8Printable(said.err));
        };
        const auto apiUser = [&](const QString &name) {
            run({u"add-api-user"_s, u"--first-name"_s, name, u"--last-name"_s, u"X"_s, u"--email"_s,
                 name + u"@example.com"_s, u"--application"_s, u"HttpApi"_s});
        };
        const auto person = [&](const QString &name, const QString &role) {
            run({u"add-administrator"_s, u"--first-name"_s, name, u"--last-name"_s, u"X"_s, u"--email"_s,
                 name + u"@example.com"_s, u"--role"_s, role});
        };
        program(prepared(), [](Transaction &t) -> Result<void> {
            for (const QString &name : {u"Plain"_s, u"Table"_s}) {
                Role role;
                role.name = name;
                STEWARD_TRY(t.insert(role));
            }
            return {};
        });
        for (const QString &name : {u"ana"_s, u"spare"_s, u"gone"_s, u"stopped"_s})
            apiUser(name);
        person(u"owner"_s, u"Owner"_s);
        person(u"bea"_s, u"Plain"_s);
        person(u"tess"_s, u"Table"_s);
        run({u"application"_s, u"add"_s, u"Tool"_s});
        run({u"suspend"_s, u"stopped"_s});
        run({u"delete"_s, u"gone"_s, u"--yes"_s});
        run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"Y"_s});
        program(prepared(), [](Transaction &t) -> Result<void> {
            const auto tess = AdministratorRows(t.connection()).byUserName(u"tess"_s);
            STEWARD_TRY(tess);
            return t.setDirectory(u"Prepared"_s, (*tess)->id);
        });
    }

    void everyCommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("needs");
        const auto row = [](const QString &command, const QStringList &needs) {
            QTest::newRow(qUtf8Printable(command)) << command.split(u' ') << needs;
        };
        const QString edit = u"api-users.edit"_s;
        const QString remove = u"api-users.delete"_s;
        const QString suspend = u"api-users.suspend"_s;
        const QString credentials = u"api-users.credentials"_s;
        row(u"show ana"_s, {u"api-users.view"_s});
        row(u"show bea"_s, {u"administrators.view"_s});
        row(u"add-api-user --first-name N --last-name N --email n@example.com --application HttpApi"_s,
            {u"api-users.add"_s});
        row(u"add-administrator --first-name N --last-name N --email n@example.com --role Plain"_s,
            {u"administrators.add"_s});
        row(u"edit ana --last-name Z"_s, {edit});
        row(u"edit bea --last-name Z"_s, {u"administrators.edit"_s});
        row(u"edit ana --protected yes"_s, {remove});
        row(u"edit ana --add-application Salesforce"_s, {edit});
        row(u"suspend ana"_s, {suspend});
        row(u"suspend bea"_s, {u"administrators.suspend"_s});
        row(u"resume stopped"_s, {suspend});
        row(u"delete ana --yes"_s, {remove});
        row(u"delete ana --dry-run"_s, {remove});
        row(u"delete bea --yes"_s, {u"administrators.delete"_s});
        row(u"restore gone"_s, {remove});
        row(u"purge gone --yes"_s, {remove});
        row(u"undo"_s, {});
        row(u"history"_s, {u"reports.activity"_s});
        row(u"history --of ana"_s, {u"api-users.view"_s});
        row(u"copy %1"_s.arg(m_ctl.file(u"copy.steward"_s)), {u"bulk.export"_s});
        row(u"backup --to %1"_s.arg(m_ctl.file(u"copy.steward"_s)), {u"bulk.export"_s});
        row(u"application add Other"_s, {u"setup.applications"_s});
        row(u"application edit Tool --description Better"_s, {u"setup.applications"_s});
        row(u"application delete Tool"_s, {u"setup.applications"_s});
        row(u"credentials send ana"_s, {credentials});
        row(u"credentials send bea"_s, {u"administrators.credentials"_s});
        row(u"credentials note ana --owner Omar"_s, {edit});
        row(u"credentials list ana"_s, {u"api-users.view"_s});
        row(u"policy set --length 30"_s, {u"setup.policy"_s});
        row(u"policy set --allowed-domain example.com"_s, {u"setup.domains"_s});
        row(u"template set api-user en"_s, {u"setup.mail"_s});
        row(u"mail set --host localhost --port 2525 --security none --sender a@example.com"_s, {u"setup.mail"_s});
        row(u"role add New"_s, {u"roles.edit"_s});
        row(u"role edit Plain --grant reports.view"_s, {u"roles.edit"_s, u"reports.view"_s});
        row(u"role list"_s, {u"roles.view"_s});
        row(u"who-can roles.edit"_s, {u"roles.view"_s});
        row(u"activity list"_s, {u"reports.activity"_s});
        row(u"activity export --format csv -"_s, {u"reports.activity"_s, u"reports.download"_s});
        row(u"audit verify"_s, {u"reports.activity"_s});
        row(u"expiring"_s, {u"reports.view"_s});
        // Of each kind of account the role shows, one is needed; what it does not show is left out.
        row(u"export - --format json"_s, {u"bulk.export"_s});
        row(u"import -"_s, {u"bulk.import"_s, u"api-users.add"_s, u"administrators.edit"_s, u"api-users.suspend"_s});
        // As with a single account, adding it is what sends it its first credential.
        row(u"import - --send-credentials"_s,
            {u"bulk.import"_s, u"api-users.add"_s, u"administrators.edit"_s, u"api-users.suspend"_s});
        row(u"sign-in set --idle-minutes 5"_s, {u"setup.policy"_s});
    }

    void everyCommand()
    {
        QFETCH(QStringList, command);
        QFETCH(QStringList, needs);
        const QByteArray rows = "First name,Last name,Email,Type,External applications,Suspended\n"
                                "New,Row,new@example.com,API user,HttpApi,no\n"
                                "Bea,Z,bea@example.com,Administrator,,no\n"
                                "spare,X,spare@example.com,API user,HttpApi,yes\n";
        const QByteArray input
            = command.first() == u"import"_s ? rows : QByteArray("Subject\n\nHello {userName} {password}");
        if (needs.isEmpty())
            QSKIP("needs what the change that it takes back needs; tried in models/actions/permission");
        begin(needs);
        QFile::remove(m_ctl.file(u"copy.steward"_s));
        COMPARE_CODE(m_ctl.run(command, input), 0);
        for (const QString &missing : std::as_const(needs)) {
            QStringList others = PrivilegeSet::all().keys();
            others.removeAll(missing);
            begin(others);
            QFile::remove(m_ctl.file(u"copy.steward"_s));
            const Said said = m_ctl.run(command, input);
            COMPARE_CODE(said, 4);
            QVERIFY2(said.err.contains(privilegeSpec(missing)->text()), qPrintable(said.err));
            QVERIFY(said.out.isEmpty());
            QCOMPARE(newest().kind, ChangeKind::Refusal);
        }
    }

    void aJobLeavesTheRowsThatTheRoleDoesNotAllow()
    {
        const QStringList edit {u"edit"_s, u"ana"_s, u"bea"_s, u"--set"_s, u"language=de"_s};
        begin({u"bulk.edit"_s, u"api-users.edit"_s});
        const Said some = m_ctl.run(edit);
        COMPARE_CODE(some, 2);
        QCOMPARE(newest().rowCount, 1);
        QVERIFY2(some.err.contains(u"bea"_s), qPrintable(some.err));
        begin({u"api-users.edit"_s, u"administrators.edit"_s});
        const Said none = m_ctl.run(edit);
        COMPARE_CODE(none, 4);
        QVERIFY2(none.err.contains(privilegeSpec(u"bulk.edit"_s)->text()), qPrintable(none.err));
        QCOMPARE(newest().kind, ChangeKind::Refusal);
        begin({u"bulk.edit"_s, u"api-users.suspend"_s});
        COMPARE_CODE(m_ctl.run({u"suspend"_s, u"ana"_s, u"bea"_s}), 1);
        QCOMPARE(newest().rowCount, 1);
        begin({u"api-users.suspend"_s, u"administrators.suspend"_s});
        COMPARE_CODE(m_ctl.run({u"suspend"_s, u"ana"_s, u"bea"_s}), 4);
        begin({u"bulk.edit"_s, u"api-users.edit"_s});
        COMPARE_CODE(m_ctl.run(edit), 2);
        // The result is shown to whoever may look at reports.
        COMPARE_CODE(m_ctl.run({u"result"_s, u"1"_s, u"--report"_s, m_ctl.file(u"report.csv"_s)}), 4);
    }

    void theListShowsWhatTheRoleShows()
    {
        begin({u"api-users.view"_s});
        const Said some = m_ctl.run({u"list"_s, u"--json"_s});
        COMPARE_CODE(some, 0);
        QCOMPARE(some.json().size(), 3);
        begin({});
        const Said none = m_ctl.run({u"list"_s, u"--json"_s});
        COMPARE_CODE(none, 4);
        QVERIFY(none.out.isEmpty());
        QCOMPARE(newest().kind, ChangeKind::Refusal);
    }

    void aGuardAsksForAReason()
    {
        begin(PrivilegeSet::all().keys());
        COMPARE_CODE(m_ctl.run({u"edit"_s, u"ana"_s, u"--protected"_s, u"yes"_s}), 0);
        const Said refused = m_ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s});
        COMPARE_CODE(refused, 4);
        QVERIFY2(refused.err.contains(u"protected"_s), qPrintable(refused.err));
        COMPARE_CODE(m_ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s, u"--override"_s, u"Ticket 4471"_s}), 0);
        QCOMPARE(newest().reason, u"Ticket 4471"_s);
        // What would lock everybody out has no reason that is good enough.
        COMPARE_CODE(m_ctl.run({u"delete"_s, u"owner"_s, u"--yes"_s}), 0);
        COMPARE_CODE(m_ctl.run({u"suspend"_s, u"tess"_s, u"--override"_s, u"Because"_s}), 4);
    }
};

STEWARD_TEST(TestPermissions)

#include "tst_permissions.moc"
