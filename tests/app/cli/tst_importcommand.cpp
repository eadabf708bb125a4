#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Good = "First name,Last name,Email,Role\nAna,Pérez,ana@example.com,Auditor\nJon,Bauer,jon@example.com,"
                        "Help desk\n";

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<Stewardctl> m_ctl;

    QString written(const QByteArray &bytes) const
    {
        QFile file(m_ctl->file(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    Said import(const QByteArray &bytes, const QStringList &options = {}) const
    {
        return m_ctl->run(QStringList {u"import"_s, written(bytes)} + options);
    }
    qsizetype count() const { return m_ctl->run({u"list"_s, u"--json"_s}).json().size(); }

private slots:
    void init()
    {
        m_ctl = std::make_unique<Stewardctl>();
        COMPARE_CODE(m_ctl->run({u"init"_s}), 0);
    }

    void importsAndImportsAgain()
    {
        // Without anybody who could edit administrators, so that taking it back locks nobody out.
        const QByteArray readers = QByteArray(Good).replace("Help desk", "Auditor");
        const Said said = import(readers);
        COMPARE_CODE(said, 0);
        QVERIFY2(said.out.contains(u"2 new, 0 changed, 0 unchanged, 0 with problems"_s), qUtf8Printable(said.out));
        QCOMPARE(count(), 2);
        const Said again = import(readers);
        COMPARE_CODE(again, 0);
        QVERIFY(again.out.contains(u"2 unchanged"_s));
        const Said undone = m_ctl->run({u"undo"_s});
        COMPARE_CODE(undone, 0);
        QCOMPARE(count(), 0);
    }

    void readsStandardInput()
    {
        COMPARE_CODE(m_ctl->run({u"import"_s, u"-"_s}, Good), 0);
        QCOMPARE(count(), 2);
    }

    void dryRunChangesNothing()
    {
        const Said said = import(Good + "Bad,Row,nothing,Auditor\n", {u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(said, 2);
        const QJsonArray rows = said.json();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).toObject().value(u"result"_s), QJsonValue(u"new"_s));
        QCOMPARE(rows.at(2).toObject().value(u"row"_s), QJsonValue(4));
        QCOMPARE(rows.at(2).toObject().value(u"result"_s), QJsonValue(u"problem"_s));
        QCOMPARE(count(), 0);
    }

    void rowsWithoutProblemsAreImported()
    {
        const QByteArray bad = Good + "Bad,Row,nothing,Auditr\n";
        const QString problems = m_ctl->file(u"problems.csv"_s);
        const Said refused = import(bad, {u"--problems"_s, problems, u"--all-or-nothing"_s});
        COMPARE_CODE(refused, 4);
        QVERIFY(refused.err.contains(u"Row 4:"_s));
        QCOMPARE(count(), 0);
        const Said some = import(bad);
        COMPARE_CODE(some, 2);
        QVERIFY2(some.out.contains(u"2 new, 0 changed, 0 unchanged, 1 with problems"_s), qUtf8Printable(some.out));
        QVERIFY2(some.err.contains(u"Row 4:"_s) && some.err.contains(u"Not imported: 1"_s), qUtf8Printable(some.err));
        QCOMPARE(count(), 2);
        COMPARE_CODE(import(Good, {u"--all-or-nothing"_s}), 0);
        // As scripts of before say it.
        COMPARE_CODE(import(bad, {u"--yes"_s}), 2);
        QFile file(problems);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
        QByteArray again = file.readAll();
        QVERIFY(again.contains("Reason"));
        again.replace("nothing", "bad@example.com").replace("Auditr", "Auditor");
        COMPARE_CODE(import(again), 0);
        QCOMPARE(count(), 3);
    }

    void mapsColumnsAndFillsIn()
    {
        const QByteArray csv = "Call,Kin,Where,Dept\nAna,Pérez,ana@example.com,Bank\n";
        const Said said = import(csv,
                                 {u"--map"_s, u"Call=firstName"_s, u"2=lastName"_s, u"Dept="_s, u"--default"_s,
                                  u"kind=api-user"_s, u"applications=HttpApi"_s});
        COMPARE_CODE(said, 0);
        const QJsonObject ana = m_ctl->show(u"ana@example.com"_s).object();
        QCOMPARE(ana.value(u"lastName"_s), QJsonValue(u"Pérez"_s));
        QCOMPARE(ana.value(u"organization"_s), QJsonValue(QString()));
        QCOMPARE(ana.value(u"applications"_s), QJsonValue(QJsonArray {u"HttpApi"_s}));
        COMPARE_CODE(import(csv, {u"--map"_s, u"Nothing=firstName"_s}), 2);
        COMPARE_CODE(import(csv, {u"--map"_s, u"Call=shoeSize"_s}), 2);
        COMPARE_CODE(import(csv, {u"--default"_s, u"role=Nobody"_s}), 2);
    }

    void asksForAnEncodingThatIsNotCertain()
    {
        const QByteArray latin = "Vorname;Nachname;E-Mail;Rolle\nZo\xEB;M\xFCller;zoe@example.com;Auditor\n";
        const Said unsure = import(latin);
        COMPARE_CODE(unsure, 2);
        QVERIFY(unsure.err.contains(u"--encoding"_s));
        COMPARE_CODE(import(latin, {u"--encoding"_s, u"windows-1252"_s}), 0);
        QCOMPARE(m_ctl->show(u"zoe@example.com"_s).object().value(u"lastName"_s), QJsonValue(u"Müller"_s));
        COMPARE_CODE(import(latin, {u"--encoding"_s, u"ebcdic"_s}), 2);
    }

    void findsAccountsAsAsked()
    {
        COMPARE_CODE(import(Good), 0);
        const QByteArray byName = "User name,Email\nana,ana.perez@example.com\n";
        COMPARE_CODE(import(byName, {u"--by"_s, u"user-name"_s}), 0);
        COMPARE_CODE(m_ctl->show(u"ana.perez@example.com"_s), 0);
        COMPARE_CODE(import("Email,Role\njon@example.com,Auditor\n", {u"--on-existing"_s, u"fail"_s}), 2);
        COMPARE_CODE(import("Email,Role\njon@example.com,Auditor\n", {u"--on-existing"_s, u"skip"_s}), 0);
        QCOMPARE(m_ctl->show(u"jon@example.com"_s).object().value(u"role"_s), QJsonValue(u"Help desk"_s));
        COMPARE_CODE(import("Email,Role\njon@example.com,Auditor\n", {u"--by"_s, u"name"_s}), 2);
    }

    void rowsMaySwapTheirAddresses()
    {
        COMPARE_CODE(import(Good), 0);
        const QStringList options {u"--by"_s, u"user-name"_s};
        const QByteArray swap = "User name,Email\nana,jon@example.com\njon,ANA@example.com\n";
        const Said preview = import(swap, options + QStringList {u"--dry-run"_s});
        COMPARE_CODE(preview, 0);
        QVERIFY2(preview.err.contains(u"0 new, 2 changed, 0 unchanged, 0 with problems"_s), qUtf8Printable(preview.err));
        COMPARE_CODE(import(swap, options), 0);
        QCOMPARE(m_ctl->show(u"jon@example.com"_s).object().value(u"userName"_s), QJsonValue(u"ana"_s));
        COMPARE_CODE(m_ctl->run({u"undo"_s}), 0);
        QCOMPARE(m_ctl->show(u"jon@example.com"_s).object().value(u"userName"_s), QJsonValue(u"jon"_s));
        COMPARE_CODE(m_ctl->run({u"redo"_s}), 0);
        QCOMPARE(m_ctl->show(u"ana@example.com"_s).object().value(u"userName"_s), QJsonValue(u"jon"_s));
    }

    void refusesToStopAnIntegration()
    {
        COMPARE_CODE(m_ctl->addApiUser(u"Api"_s, {u"--application"_s, u"HttpApi"_s, u"Salesforce"_s}), 0);
        const QByteArray csv = "Email,Type,External applications\napi@example.com,API user,HttpApi\n";
        COMPARE_CODE(import(csv), 4);
        COMPARE_CODE(import(csv, {u"--even-if-last"_s}), 0);
    }

    void sendsCredentialsWhenAsked()
    {
        COMPARE_CODE(import(Good, {u"--send-credentials"_s}), 0);
        QCOMPARE(m_ctl->show(u"ana@example.com"_s).object().value(u"credential"_s), QJsonValue(u"queued"_s));
    }

    void reportsWhatBecameOfEachRow()
    {
        const QString path = m_ctl->file(u"report.csv"_s);
        const auto report = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
        };
        const QByteArray bad = Good + "=Bad,Row,nothing,Auditor\n";
        COMPARE_CODE(import(bad, {u"--report"_s, path, u"--dry-run"_s}), 2);
        QVERIFY2(report().startsWith("row,action,who,outcome,reason,email\r\n"
                                      "2,add,ana@example.com,planned,,ana@example.com\r\n"),
                 report().constData());
        COMPARE_CODE(import(bad, {u"--report"_s, path, u"--all-or-nothing"_s}), 4);
        QVERIFY2(report().contains("2,add,ana@example.com,not-done,,ana@example.com\r\n"), report().constData());
        COMPARE_CODE(import(bad, {u"--report"_s, path}), 2);
        QVERIFY2(report().contains("2,add,ana@example.com,done,,ana@example.com\r\n"), report().constData());
        QVERIFY2(report().contains("4,add,nothing,failed,"), report().constData());
        COMPARE_CODE(import(Good, {u"--report"_s, path}), 0);
        QVERIFY2(report().contains("3,none,jon@example.com,unchanged,,jon@example.com\r\n"), report().constData());
        // Where the report cannot be written, nothing is imported.
        COMPARE_CODE(import("First name,Last name,Email,Role\nZ,Z,z@example.com,Auditor\n",
                            {u"--report"_s, m_ctl->file(u"no/where.csv"_s)}),
                     6);
        QCOMPARE(count(), 2);
    }

    void tellsOfOrganizationsThatAreSpelledOtherwise()
    {
        const QByteArray head = "First name,Last name,Email,Type,Applications,Organization\n";
        COMPARE_CODE(import(head + "Ana,Pérez,ana@example.com,API user,HttpApi,Head Office\n"), 0);
        const Said said = import(head + "Bea,Ruiz,bea@example.com,API user,HttpApi,head office\n",
                                 {u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        const QString what = said.json().first().toObject().value(u"what"_s).toString();
        QVERIFY2(what.contains(u"“head office” is new here; “Head Office” is known."_s), qUtf8Printable(what));
    }

    void aMappingIsSavedAndUsedAgain()
    {
        const QString path = m_ctl->file(u"mapping.json"_s);
        const QByteArray csv = "Call,Kin,Where,Dept\nAna,Pérez,ana@example.com,Bank\n";
        COMPARE_CODE(import(csv,
                            {u"--map"_s, u"Call=firstName"_s, u"Kin=lastName"_s, u"--default"_s, u"kind=api-user"_s,
                             u"--default"_s, u"applications=HttpApi"_s, u"--save-mapping"_s, path}),
                     0);
        const QByteArray other = "Dept,Where,Kin,Call\nPost,bea@example.com,Lind,Bea\n";
        COMPARE_CODE(import(other, {u"--mapping"_s, path}), 0);
        const QJsonObject bea = m_ctl->show(u"bea@example.com"_s).object();
        QCOMPARE(bea.value(u"lastName"_s), QJsonValue(u"Lind"_s));
        QCOMPARE(bea.value(u"organization"_s), QJsonValue(u"Post"_s));
        const Said without = import("Where,Kin\nc@example.com,C\n", {u"--mapping"_s, path});
        COMPARE_CODE(without, 2);
        QVERIFY2(without.err.contains(u"Call"_s), qUtf8Printable(without.err));
        COMPARE_CODE(import(csv, {u"--mapping"_s, m_ctl->file(u"missing.json"_s)}), 3);
        COMPARE_CODE(import(csv, {u"--mapping"_s, written(csv)}), 2);
    }

    void keepsWhatOthersChangedMeanwhile()
    {
        COMPARE_CODE(import(Good), 0);
        const QString path = m_ctl->file(u"out.csv"_s);
        COMPARE_CODE(m_ctl->run({u"export"_s, path, u"--exact"_s}), 0);
        COMPARE_CODE(m_ctl->run({u"edit"_s, u"ana"_s, u"--organization"_s, u"Bank"_s}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray exported = file.readAll();
        const Said same = import(exported);
        COMPARE_CODE(same, 0);
        QVERIFY2(same.out.contains(u"2 unchanged"_s) && same.out.contains(u"1 changed in the directory"_s),
                 qUtf8Printable(same.out));
        const auto organization
            = [this] { return m_ctl->show(u"ana@example.com"_s).object().value(u"organization"_s).toString(); };
        QCOMPARE(organization(), u"Bank"_s);
        // The file changes the last name, and then the organization too.
        QByteArray edited = QByteArray(exported).replace("Pérez", "Peres");
        COMPARE_CODE(import(edited), 0);
        QCOMPARE(organization(), u"Bank"_s);
        edited.replace("ana,person,", "ana,person,Post");
        const Said both = import(edited);
        COMPARE_CODE(both, 2);
        QVERIFY2(both.err.contains(u"Bank"_s) && both.err.contains(u"Post"_s), qUtf8Printable(both.err));
        COMPARE_CODE(import(edited, {u"--on-conflict"_s, u"directory"_s}), 0);
        QCOMPARE(organization(), u"Bank"_s);
        COMPARE_CODE(import(edited, {u"--on-conflict"_s, u"file"_s}), 0);
        QCOMPARE(organization(), u"Post"_s);
        COMPARE_CODE(import(edited, {u"--on-conflict"_s, u"both"_s}), 2);
    }

    void saysWhatIsWrongWithAFile()
    {
        COMPARE_CODE(m_ctl->run({u"import"_s, m_ctl->file(u"missing.csv"_s)}), 3);
        const Said broken = import("First name,Email\n\"Ana,ana@example.com\n");
        COMPARE_CODE(broken, 2);
        QVERIFY(broken.err.contains(u"Row 2, column 1"_s));
        COMPARE_CODE(import(Good), 0);
        for (const QString &name : {u"out.xlsx"_s, u"out.json"_s}) {
            COMPARE_CODE(m_ctl->run({u"export"_s, m_ctl->file(name)}), 0);
            const Said said = m_ctl->run({u"import"_s, m_ctl->file(name)});
            COMPARE_CODE(said, 2);
            QVERIFY2(said.err.contains(u"CSV"_s), qUtf8Printable(said.err));
        }
    }
};

STEWARD_TEST(TestImportCommand)

#include "tst_importcommand.moc"
