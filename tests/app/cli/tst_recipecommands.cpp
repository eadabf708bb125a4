#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRecipeCommands : public QObject {
    Q_OBJECT

    const Stewardctl m_ctl {};

    QString write(const QString &name, const QByteArray &json) const
    {
        const QString path = m_ctl.file(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the recipe could not be written");
        return path;
    }
    qsizetype count(const QString &condition) const
    {
        return m_ctl.run({u"list"_s, u"--json"_s, u"--where"_s, condition}).json().size();
    }

private slots:
    void init()
    {
        QFile::remove(m_ctl.file());
        COMPARE_CODE(m_ctl.run({u"init"_s}), 0);
        for (const QString &name : {u"Ana"_s, u"Ben"_s})
            COMPARE_CODE(m_ctl.addApiUser(name, {u"--organization"_s, u"Bank"_s}), 0);
    }

    void runsAnEdit()
    {
        const QString path = write(u"move.steward-recipe"_s, R"({"steward-recipe": 1, "name": "Move",
            "where": ["organization=Bank"], "action": "edit",
            "edit": {"fields": [{"field": "organization", "operation": "set", "value": "Head Office"}]},
            "guards": {"at-most": 5, "may-stop-integrations": true}})");
        const Said dry = m_ctl.run({u"apply"_s, path, u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(dry, 0);
        QCOMPARE(dry.json().size(), 2);
        QCOMPARE(count(u"organization=Bank"_s), 2);
        COMPARE_CODE(m_ctl.run({u"apply"_s, path}), 0);
        QCOMPARE(count(u"organization=Head Office"_s), 2);
    }

    void guardsHold()
    {
        const QString few = write(u"few.steward-recipe"_s, R"({"steward-recipe": 1, "name": "Few",
            "where": ["organization=Bank"], "action": "delete", "guards": {"at-most": 1}})");
        COMPARE_CODE(m_ctl.run({u"apply"_s, few, u"--yes"_s}), 4);
        const QString all = write(u"all.steward-recipe"_s, R"({"steward-recipe": 1, "name": "All",
            "where": ["organization=Bank"], "action": "delete"})");
        COMPARE_CODE(m_ctl.run({u"apply"_s, all}), 4);
        // Without them HttpApi would stop.
        COMPARE_CODE(m_ctl.run({u"apply"_s, all, u"--yes"_s}), 2);
        QCOMPARE(count(u"organization=Bank"_s), 2);
        COMPARE_CODE(m_ctl.run({u"apply"_s, all, u"--yes"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(count(u"organization=Bank"_s), 0);
    }

    void savedOnesAreFoundByName()
    {
        const QMap<QString, QString> environment {{u"XDG_CONFIG_HOME"_s, m_ctl.file(u"config"_s)}};
        QVERIFY(QDir().mkpath(m_ctl.file(u"config/steward/recipes"_s)));
        write(u"config/steward/recipes/Suspend.steward-recipe"_s, R"({"steward-recipe": 1, "name": "Suspend Bank",
            "where": ["organization=Bank"], "action": "edit",
            "edit": {"fields": [{"field": "suspended", "operation": "set", "value": true}]},
            "guards": {"may-stop-integrations": true}})");
        const Said list = m_ctl.bare({u"recipes"_s, u"--json"_s}, environment);
        COMPARE_CODE(list, 0);
        QCOMPARE(list.object().value(u"name"_s).toString(), u"Suspend Bank"_s);
        COMPARE_CODE(m_ctl.bare({u"apply"_s, u"suspend bank"_s, u"--directory"_s, m_ctl.file()}, environment), 0);
        QCOMPARE(count(u"status=suspended"_s), 2);
    }

    void brokenOnesChangeNothing()
    {
        COMPARE_CODE(m_ctl.run({u"apply"_s, u"Nothing"_s}), 3);
        const QString broken = write(u"broken.steward-recipe"_s, "{");
        COMPARE_CODE(m_ctl.run({u"apply"_s, broken}), 2);
        const QString unknown = write(u"unknown.steward-recipe"_s, R"({"steward-recipe": 1, "name": "Unknown",
            "where": ["role=Nobody"], "action": "delete"})");
        const Said said = m_ctl.run({u"apply"_s, unknown, u"--yes"_s});
        COMPARE_CODE(said, 2);
        QVERIFY2(said.err.contains(u"Nobody"_s), qUtf8Printable(said.err));
    }
};

STEWARD_TEST(TestRecipeCommands)
#include "tst_recipecommands.moc"
