#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <QFile>

using namespace steward;
using namespace Qt::StringLiterals;

/// edit and delete of many accounts, their reports, what is left, and trying it again.
class TestBulkJobs : public QObject {
    Q_OBJECT

    const Stewardctl m_ctl {};

    QStringList emails(const QStringList &conditions) const
    {
        QStringList arguments {u"list"_s, u"--json"_s};
        for (const QString &condition : conditions)
            arguments += {u"--where"_s, condition};
        QStringList found;
        for (const QJsonValue &row : m_ctl.run(arguments).json())
            found.append(row.toObject().value(u"email"_s).toString());
        return found;
    }

private slots:
    void init()
    {
        QFile::remove(m_ctl.file());
        COMPARE_CODE(m_ctl.run({u"init"_s}), 0);
        for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Zoë"_s})
            COMPARE_CODE(m_ctl.run({u"add-api-user"_s, u"--first-name"_s, name, u"--last-name"_s, u"Ünal"_s,
                                    u"--email"_s, u"user"_s + name.front() + u"@example.com"_s, u"--application"_s,
                                    u"HttpApi"_s, u"--organization"_s, u"Bank"_s}),
                         0);
        COMPARE_CODE(m_ctl.addAdministrator(u"Eve"_s), 0);
    }

    void editsWhatMatchesAsOneChange()
    {
        const Said dry = m_ctl.run({u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--set"_s,
                                    u"organization=Head Office"_s, u"--even-if-last"_s, u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(dry, 0);
        QCOMPARE(dry.json().size(), 3);
        QCOMPARE(dry.object().value(u"outcome"_s).toString(), u"would-change"_s);
        QCOMPARE(emails({u"organization=Bank"_s}).size(), 3);
        const Said done = m_ctl.run({u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--set"_s,
                                     u"organization=Head Office"_s, u"--even-if-last"_s});
        COMPARE_CODE(done, 0);
        QCOMPARE(emails({u"organization=Head Office"_s}).size(), 3);
        COMPARE_CODE(m_ctl.run({u"undo"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(emails({u"organization=Bank"_s}).size(), 3);
    }

    void fillsReplacesAddsRemovesAndClears()
    {
        const auto edit = [this](const QStringList &what) {
            return m_ctl.run(QStringList {u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--even-if-last"_s} + what);
        };
        COMPARE_CODE(edit({u"--fill"_s, u"email={first}.{last}@example.com"_s}), 0);
        QStringList found = emails({u"type=api-user"_s});
        found.sort();
        QCOMPARE(found, QStringList({u"ana.unal@example.com"_s, u"ben.unal@example.com"_s, u"zoe.unal@example.com"_s}));
        COMPARE_CODE(edit({u"--replace"_s, u"organization|bank|Bank/2"_s}), 0);
        QCOMPARE(emails({u"organization=Bank/2"_s}).size(), 3);
        COMPARE_CODE(edit({u"--add"_s, u"applications=Salesforce"_s}), 0);
        QCOMPARE(emails({u"application=Salesforce"_s}).size(), 3);
        COMPARE_CODE(edit({u"--remove"_s, u"applications=HttpApi"_s}), 0);
        QCOMPARE(emails({u"application=HttpApi"_s}).size(), 0);
        COMPARE_CODE(edit({u"--clear"_s, u"organization"_s}), 0);
        QCOMPARE(emails({u"organization="_s, u"type=api-user"_s}).size(), 3);
    }

    void leavesWhatCannotBeAndSaysWhy()
    {
        const QString report = m_ctl.file(u"report.csv"_s);
        QFile::remove(report);
        const Said said = m_ctl.run({u"edit"_s, u"--where"_s, u"text=e"_s, u"--set"_s, u"role=Help desk"_s,
                                     u"--report"_s, report, u"--even-if-last"_s});
        COMPARE_CODE(said, 2);
        QVERIFY2(said.err.contains(u"Left alone:"_s), qUtf8Printable(said.err));
        QCOMPARE(emails({u"role=Help desk"_s}), QStringList {u"eve@example.com"_s});
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFrow,action,who,outcome,reason,email\r\n"), csv.constData());
        QVERIFY(csv.contains("Eve Example"));
        QVERIFY(csv.contains(",eve@example.com\r\n"));
        QVERIFY(csv.count("failed") >= 1);
    }

    void integrationsAreNotStoppedUnasked()
    {
        const Said said = m_ctl.run({u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--set"_s, u"suspended=yes"_s});
        COMPARE_CODE(said, 2);
        QCOMPARE(emails({u"status=suspended"_s}).size(), 0);
        const Said results = m_ctl.run({u"results"_s, u"--json"_s});
        COMPARE_CODE(results, 0);
        QCOMPARE(results.object().value(u"failed"_s).toInt(), 3);
        const QString id = QString::number(results.object().value(u"result"_s).toInt());
        const Said again = m_ctl.run({u"retry"_s, id, u"--even-if-last"_s});
        COMPARE_CODE(again, 0);
        QCOMPARE(emails({u"status=suspended"_s}).size(), 3);
        const Said first = m_ctl.run({u"result"_s, id, u"--json"_s});
        COMPARE_CODE(first, 2);
        QCOMPARE(first.json().size(), 3);
    }

    void deletesOnlyWhenItIsMeant()
    {
        COMPARE_CODE(m_ctl.run({u"delete"_s, u"--where"_s, u"type=api-user"_s}), 4);
        COMPARE_CODE(m_ctl.run({u"delete"_s, u"--where"_s, u"type=api-user"_s, u"--yes"_s, u"--at-most"_s, u"2"_s}), 4);
        QCOMPARE(emails({u"type=api-user"_s}).size(), 3);
        COMPARE_CODE(m_ctl.run({u"delete"_s, u"--where"_s, u"type=api-user"_s, u"--yes"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(emails({u"type=api-user"_s}).size(), 0);
        QCOMPARE(emails({u"deleted=yes"_s}).size(), 3);
    }

    void severalNamesAreOneChangeToo()
    {
        COMPARE_CODE(
            m_ctl.run({u"edit"_s, u"userA@example.com"_s, u"userB@example.com"_s, u"--organization"_s, u"Two"_s}), 0);
        QCOMPARE(emails({u"organization=Two"_s}).size(), 2);
    }

    void whatIsTypedWrongChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QStringList all {u"--where"_s, u"type=api-user"_s};
        QTest::newRow("nothing to change") << all << u"Nothing to change"_s;
        QTest::newRow("no rows") << QStringList {u"--set"_s, u"organization=X"_s} << u"--where"_s;
        QTest::newRow("both") << QStringList {u"userA@example.com"_s} + all
                + QStringList {u"--set"_s, u"organization=X"_s}
                              << u"not both"_s;
        QTest::newRow("no value") << all + QStringList {u"--set"_s, u"organization"_s} << u"FIELD=VALUE"_s;
        QTest::newRow("no field") << all + QStringList {u"--set"_s, u"colour=red"_s} << u"colour"_s;
        QTest::newRow("not for many") << all + QStringList {u"--set"_s, u"kind=person"_s} << u""_s;
        QTest::newRow("unknown placeholder") << all + QStringList {u"--fill"_s, u"email={frist}@x.com"_s} << u"frist"_s;
        QTest::newRow("half a replacement")
            << all + QStringList {u"--replace"_s, u"organization/Bank"_s} << u"FIELD/FIND/WITH"_s;
        QTest::newRow("unknown condition")
            << QStringList {u"--where"_s, u"colour=red"_s, u"--set"_s, u"organization=X"_s} << u"colour"_s;
        QTest::newRow("no number") << all + QStringList {u"--set"_s, u"organization=X"_s, u"--at-most"_s, u"few"_s}
                                   << u"--at-most"_s;
    }

    void whatIsTypedWrongChangesNothing()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const Said said = m_ctl.run(QStringList {u"edit"_s} + arguments);
        COMPARE_CODE(said, 2);
        QVERIFY2(said.err.contains(named), qUtf8Printable(said.err));
        QCOMPARE(emails({u"organization=Bank"_s}).size(), 3);
    }
};

STEWARD_TEST(TestBulkJobs)
#include "tst_bulkjobs.moc"
