#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestExportCommand : public QObject {
    Q_OBJECT

    const Stewardctl m_ctl {};

private slots:
    void initTestCase()
    {
        COMPARE_CODE(m_ctl.run({u"init"_s, u"--sample"_s}), 0);
        COMPARE_CODE(m_ctl.addApiUser(u"Cell"_s, {u"--organization"_s, u"=1+1"_s}), 0);
    }

    void writesToStandardOutput()
    {
        const Said said = m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"csv-exact"_s, u"--where"_s, u"text=cell"_s,
                                     u"--columns"_s, u"first-name,organization,kind"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.out, u"firstName,organization,kind\r\nCell,=1+1,api-user\r\n"_s);
        const Said json = m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--columns"_s, u"firstName"_s,
                                     u"--sort"_s, u"firstName"_s, u"--where"_s, u"type=person"_s});
        COMPARE_CODE(json, 0);
        QVERIFY(json.json().size() > 1);
        const Said workbook = m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"xlsx"_s});
        COMPARE_CODE(workbook, 0);
        QVERIFY(workbook.out.startsWith(u"PK"_s));
        QVERIFY(workbook.err.isEmpty());
        // What goes to standard output has no file beside it.
        QVERIFY2(said.err.contains(u"steward-head v1 "_s) && json.err.contains(u"steward-head v1 "_s),
                 qUtf8Printable(said.err));
    }

    void writesAFileOnce()
    {
        const QString path = m_ctl.file(u"out.csv"_s);
        COMPARE_CODE(m_ctl.run({u"export"_s, path}), 0);
        QFile file(path);
        QCOMPARE(file.permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("'=1+1"));
        COMPARE_CODE(m_ctl.run({u"export"_s, path}), 5);
        COMPARE_CODE(m_ctl.run({u"export"_s, path, u"--yes"_s}), 0);
    }

    void comesBackUnchanged()
    {
        for (const QString &name : {u"again.csv"_s, u"exact.csv"_s}) {
            const QString path = m_ctl.file(name);
            QStringList arguments {u"export"_s, path};
            if (name == u"exact.csv"_s)
                arguments += {u"--format"_s, u"csv-exact"_s};
            COMPARE_CODE(m_ctl.run(arguments), 0);
            const Said said = m_ctl.run({u"import"_s, path});
            COMPARE_CODE(said, 0);
            QVERIFY2(said.out.contains(u"0 new, 0 changed"_s), qUtf8Printable(said.out));
        }
    }

    void exactIsForScripts()
    {
        const QString path = m_ctl.file(u"scripts.csv"_s);
        COMPARE_CODE(m_ctl.run({u"export"_s, path, u"--exact"_s, u"--columns"_s, u"organization,kind"_s}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("organization,kind\r\n"));
        QVERIFY(bytes.contains("\n=1+1,api-user\r\n"));
        QVERIFY(QFile::exists(path + u".journal-head"_s));
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--exact"_s}), 0);
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--exact"_s}), 2);
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"xlsx"_s, u"--exact"_s}), 2);
    }

    void refusesWhatItDoesNotKnow()
    {
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--format"_s, u"pdf"_s}), 2);
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--columns"_s, u"shoeSize"_s}), 2);
        COMPARE_CODE(m_ctl.run({u"export"_s, u"-"_s, u"--where"_s, u"colour=red"_s}), 2);
        COMPARE_CODE(m_ctl.run({u"export"_s, m_ctl.file(u"no/where.csv"_s)}), 6);
    }

    void standsInTheHistory()
    {
        const QJsonArray history = m_ctl.run({u"history"_s, u"--json"_s, u"--limit"_s, u"20"_s}).json();
        const bool found = std::any_of(history.cbegin(), history.cend(), [](const QJsonValue &one) {
            return one.toObject().value(u"kind"_s) == QJsonValue(u"export"_s);
        });
        QVERIFY(found);
    }
};

STEWARD_TEST(TestExportCommand)

#include "tst_exportcommand.moc"
