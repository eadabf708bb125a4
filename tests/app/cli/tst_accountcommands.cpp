#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestAccountCommands : public QObject {
    Q_OBJECT

private slots:
    void addsAnApiUser()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said said = ctl.addApiUser(u"Ana"_s,
                                         {u"--application"_s, u"salesforce"_s, u"HttpApi"_s, u"--organization"_s,
                                          u" Retail Bank "_s, u"--language"_s, u"ES"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.json().size(), 1);
        QCOMPARE(said.object().value(u"userName"_s).toString(), u"ana"_s);
        QCOMPARE(said.object().value(u"organization"_s).toString(), u"Retail Bank"_s);
        QCOMPARE(said.object().value(u"applications"_s).toArray(), (QJsonArray {u"Salesforce"_s, u"HttpApi"_s}));
        const Said text = ctl.addApiUser(u"Bob"_s, {u"--user-name"_s, u"builder"_s});
        COMPARE_CODE(text, 0);
        QCOMPARE(text.out, u"Added Bob Example (builder) [change 3]\n"_s);
    }

    void addsAnAdministrator()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said said = ctl.addAdministrator(u"Ana"_s, {u"--json"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.object().value(u"role"_s).toString(), u"Auditor"_s);
        QCOMPARE(said.object().value(u"kind"_s).toString(), u"person"_s);
        // An API user may share the email; the user name is made free.
        QCOMPARE(ctl.addApiUser(u"Ana"_s, {u"--json"_s}).object().value(u"userName"_s).toString(), u"ana2"_s);
    }

    void keepsHostileNamesLiterally_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"<b>Ana</b>"_s, u"Robert'); DROP TABLE administrator;--"_s, u"\"quoted\""_s, u"👩‍💻"_s, u"عمر"_s,
              u"שרה"_s, u"Ana, Bo"_s, u"[a,b]"_s, u"{}"_s, u"%1 %n"_s, u"山田太郎"_s, u"a\\nb"_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }

    void keepsHostileNamesLiterally()
    {
        QFETCH(QString, name);
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 0);
        const Said said = ctl.run({u"edit"_s, u"ana"_s, u"--first-name"_s, name});
        COMPARE_CODE(said, 0);
        QVERIFY2(said.out.contains(name), qUtf8Printable(said.out));
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"firstName"_s).toString(), name);
        QVERIFY(ctl.run({u"list"_s}).out.contains(name));
        QVERIFY(ctl.run({u"history"_s}).out.contains(name));
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("part");
        QTest::newRow("line break") << QStringList {u"--organization"_s, u"a\nb"_s} << u"line break"_s;
        QTest::newRow("override") << QStringList {u"--organization"_s, u"a\u202Eb"_s} << u"202E"_s;
        QTest::newRow("escape") << QStringList {u"--organization"_s, u"a\u001B[2J"_s} << u"001B"_s;
        QTest::newRow("too long") << QStringList {u"--organization"_s, QString(257, u'x')} << u"257"_s;
        QTest::newRow("user name") << QStringList {u"--user-name"_s, u"a/b"_s} << u"/"_s;
        QTest::newRow("no application") << QStringList {u"--application"_s, u"Nonsense"_s} << u"“Nonsense”"_s;
        QTest::newRow("language") << QStringList {u"--language"_s, u"klingonese"_s} << u"klingonese"_s;
    }

    void refusesBadInput()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, part);
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said said = ctl.addApiUser(u"Ana"_s, more);
        COMPARE_CODE(said, 2);
        QCOMPARE(said.out, QString());
        QVERIFY2(said.err.contains(part), qUtf8Printable(said.err));
        QVERIFY(!said.err.contains(u'\u001B') && !said.err.contains(u'\u202E'));
        QCOMPARE(ctl.run({u"list"_s, u"--json"_s}).json().size(), 0);
    }

    void tellsAllProblemsAtOnce()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said said = ctl.run({u"add-administrator"_s, u"--first-name"_s, u" "_s, u"--last-name"_s, u"B"_s,
                                   u"--email"_s, u"not an address"_s, u"--role"_s, u"King"_s});
        COMPARE_CODE(said, 2);
        for (const QString &part : {u"First name"_s, u"“King”"_s, u"Auditor"_s})
            QVERIFY2(said.err.contains(part), qUtf8Printable(said.err));
        COMPARE_CODE(ctl.addAdministrator(u"Ana"_s, {u"--application"_s, u"HttpApi"_s}), 2);
    }

    void takenNamesAreAConflict()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        ctl.addApiUser(u"Bob"_s);
        const Said again = ctl.addApiUser(u"ANA"_s);
        COMPARE_CODE(again, 5);
        QVERIFY(again.err.contains(u"Ana Example"_s));
        COMPARE_CODE(ctl.run({u"edit"_s, u"bob"_s, u"--user-name"_s, u"Ana"_s}), 5);
        COMPARE_CODE(ctl.run({u"edit"_s, u"bob"_s, u"--email"_s, u"ana@example.com"_s}), 5);
    }

    void editsWhatIsNamedOnly()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        QJsonObject expected = ctl.addApiUser(u"Ana"_s, {u"--organization"_s, u"Bank"_s, u"--json"_s}).object();
        const Said said = ctl.run(
            {u"edit"_s, u"ana@example.com"_s, u"--last-name"_s, u"Pérez"_s, u"--user-name"_s, u"perez"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        expected.insert(u"lastName"_s, u"Pérez"_s);
        expected.insert(u"userName"_s, u"perez"_s);
        QCOMPARE(said.object(), expected);
        COMPARE_CODE(ctl.run({u"edit"_s, u"perez"_s, u"--organization"_s, QString(), u"--even-if-last"_s}), 0);
        QCOMPARE(ctl.show(u"perez"_s).object().value(u"organization"_s).toString(), QString());
        COMPARE_CODE(ctl.run({u"edit"_s, u"perez"_s}), 2);
        COMPARE_CODE(ctl.run({u"edit"_s, u"perez"_s, u"--role"_s, u"Owner"_s}), 2);
        COMPARE_CODE(ctl.run({u"edit"_s, u"nobody"_s, u"--last-name"_s, u"X"_s}), 3);
        const Said same = ctl.run({u"edit"_s, u"perez"_s, u"--last-name"_s, u"Pérez"_s});
        COMPARE_CODE(same, 0);
        QVERIFY(same.out.startsWith(u"Nothing to change"_s));
    }

    void addsAndRemovesApplications()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        for (const QString &name : {u"A,B"_s, u"C;D"_s, u"[x]"_s})
            COMPARE_CODE(ctl.run({u"application"_s, u"add"_s, name}), 0);
        ctl.addApiUser(u"Ana"_s);
        ctl.addApiUser(u"Keeper"_s);
        const auto applications = [&ctl] { return ctl.show(u"ana"_s).object().value(u"applications"_s).toArray(); };
        COMPARE_CODE(ctl.run({u"edit"_s, u"ana"_s, u"--add-application"_s, u"A,B"_s, u"C;D"_s,
                              u"--remove-application"_s, u"HttpApi"_s}),
                     0);
        QCOMPARE(applications(), (QJsonArray {u"A,B"_s, u"C;D"_s}));
        COMPARE_CODE(ctl.run({u"edit"_s, u"ana"_s, u"--application"_s, u"[x]"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(applications(), (QJsonArray {u"[x]"_s}));
        const Said none = ctl.run({u"edit"_s, u"ana"_s, u"--remove-application"_s, u"[x]"_s, u"--even-if-last"_s});
        COMPARE_CODE(none, 2);
        QVERIFY(none.err.contains(u"at least one"_s));
    }

    void warnsBeforeAnIntegrationStops()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s, {u"--organization"_s, u"Bank"_s});
        const QStringList move {u"edit"_s, u"ana"_s, u"--organization"_s, u"Shop"_s};
        const Said refused = ctl.run(move);
        COMPARE_CODE(refused, 4);
        QCOMPARE(refused.out, QString());
        QVERIFY(refused.err.contains(u"HttpApi will stop working for Bank"_s));
        QVERIFY(refused.err.contains(u"--even-if-last"_s));
        const Said dry = ctl.run(move + QStringList {u"--dry-run"_s});
        COMPARE_CODE(dry, 0);
        QVERIFY(dry.out.contains(u"HttpApi will stop working for Bank"_s));
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"organization"_s).toString(), u"Bank"_s);
        COMPARE_CODE(ctl.run(move + QStringList {u"--even-if-last"_s}), 0);
    }
};

STEWARD_TEST(TestAccountCommands)

#include "tst_accountcommands.moc"
