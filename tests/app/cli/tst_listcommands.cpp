#include "models/items/savedviews.h"
#include "models/store/catalogrows.h"
#include "models/store/store.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <QSettings>
#include <QUuid>

using namespace steward;
using namespace Qt::StringLiterals;

class TestListCommands : public QObject {
    Q_OBJECT

    const Stewardctl m_ctl {};

    /// An RFC 4180 reader of its own.
    static QList<QStringList> parsedCsv(const QString &text)
    {
        QList<QStringList> lines {{QString()}};
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            QString &cell = lines.last().last();
            if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"") {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (!quoted && c == u',') {
                lines.last().append(QString());
            } else if (!quoted && text.mid(i, 2) == u"\r\n") {
                lines.append({QString()});
                ++i;
            } else {
                cell += c;
            }
        }
        lines.removeLast();
        return lines;
    }

    QJsonArray list(const QStringList &conditions) const
    {
        QStringList arguments {u"list"_s, u"--json"_s};
        for (const QString &condition : conditions)
            arguments += {u"--where"_s, condition};
        return m_ctl.run(arguments).json();
    }

private slots:
    void initTestCase()
    {
        COMPARE_CODE(m_ctl.run({u"init"_s, u"--sample"_s}), 0);
        COMPARE_CODE(
            m_ctl.run({u"add-api-user"_s, u"--first-name"_s, u"<b>\"Bobby\"</b>"_s, u"--last-name"_s,
                       u"Tables, Jr. 👩‍💻"_s, u"--email"_s, u"bobby@bücher.example"_s, u"--application"_s,
                       u"HttpApi"_s, u"Salesforce"_s, u"--organization"_s, u"عمر, Ltd."_s}),
            0);
    }

    void jsonHasTheKeysAndValues()
    {
        const Said said = m_ctl.run({u"list"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.err, QString());
        const QStringList keys {u"applications"_s, u"deleted"_s,  u"email"_s,        u"firstName"_s,
                                u"kind"_s,         u"lastName"_s, u"organization"_s, u"role"_s,
                                u"status"_s,       u"uid"_s,      u"userName"_s};
        QCOMPARE(said.json().size(), 241);
        for (const QJsonValue &row : said.json()) {
            const QJsonObject object = row.toObject();
            QCOMPARE(object.keys(), keys);
            const bool person = object.value(u"kind"_s) == u"person"_s;
            QVERIFY(person || object.value(u"kind"_s) == u"api-user"_s);
            QCOMPARE(object.value(u"role"_s).isString(), person);
            QCOMPARE(object.value(u"role"_s).isNull(), !person);
            QCOMPARE(object.value(u"applications"_s).toArray().isEmpty(), person);
            QCOMPARE(object.value(u"deleted"_s), QJsonValue(false));
            QVERIFY(!QUuid(object.value(u"uid"_s).toString()).isNull());
        }
        const QJsonObject bobby = said.json().last().toObject();
        QCOMPARE(bobby.value(u"firstName"_s).toString(), u"<b>\"Bobby\"</b>"_s);
        QCOMPARE(bobby.value(u"lastName"_s).toString(), u"Tables, Jr. 👩‍💻"_s);
        QCOMPARE(bobby.value(u"organization"_s).toString(), u"عمر, Ltd."_s);
        QCOMPARE(bobby.value(u"applications"_s).toArray(), (QJsonArray {u"Salesforce"_s, u"HttpApi"_s}));
    }

    void csvParsesBackToTheSame()
    {
        const Said csv = m_ctl.run({u"list"_s, u"--csv"_s});
        COMPARE_CODE(csv, 0);
        const QList<QStringList> lines = parsedCsv(csv.out);
        const QJsonArray rows = m_ctl.run({u"list"_s, u"--json"_s}).json();
        QCOMPARE(lines.size(), rows.size() + 1);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            QCOMPARE(lines.at(i + 1).size(), 11);
            for (qsizetype column = 0; column < lines.first().size(); ++column) {
                const QJsonValue value = row.value(lines.first().at(column));
                if (value.isString())
                    QCOMPARE(lines.at(i + 1).at(column), value.toString());
            }
        }
        QCOMPARE(lines.last().at(8), u"Salesforce, HttpApi"_s);
    }

    void tableIsAligned()
    {
        const Said said = m_ctl.run({u"list"_s, u"--columns"_s, u"userName,status"_s});
        COMPARE_CODE(said, 0);
        const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 242);
        const qsizetype at = lines.first().indexOf(u"Status"_s);
        for (const QString &line : lines.mid(1))
            QVERIFY2(line.mid(at) == u"active" || line.mid(at) == u"suspended", qUtf8Printable(line));
    }

    void whereNarrows()
    {
        const QJsonArray persons = list({u"type=person"_s});
        const QJsonArray apiUsers = list({u"kind=api-user"_s});
        QCOMPARE(persons.size() + apiUsers.size(), 241);
        QCOMPARE(list({u"type=person"_s, u"type=api-user"_s}).size(), 241);
        QCOMPARE(list({u"type=person"_s, u"application=HttpApi"_s}).size(), 0);
        for (const QJsonValue &row : list({u"role=auditor"_s, u"organization=Logistics"_s})) {
            QCOMPARE(row.toObject().value(u"role"_s).toString(), u"Auditor"_s);
            QCOMPARE(row.toObject().value(u"organization"_s).toString(), u"Logistics"_s);
        }
        QCOMPARE(list({u"text=BOBBY"_s}).size(), 1);
        QCOMPARE(list({u"organization=عمر, Ltd."_s}).size(), 1);
        QCOMPARE(list({u"status=suspended"_s}).size() + list({u"status=active"_s}).size(), 241);
    }

    void columnsAndSort()
    {
        const Said said
            = m_ctl.run({u"list"_s, u"--json"_s, u"--columns"_s, u"email,created-at"_s, u"--sort"_s, u"email"_s});
        COMPARE_CODE(said, 0);
        QStringList emails;
        for (const QJsonValue &row : said.json()) {
            QCOMPARE(row.toObject().keys(), (QStringList {u"createdAt"_s, u"email"_s}));
            emails.append(row.toObject().value(u"email"_s).toString());
        }
        QVERIFY(emails.first() < emails.last());
        QCOMPARE(emails.size(), 241);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such condition") << QStringList {u"--where"_s, u"color=red"_s};
        QTest::newRow("no condition") << QStringList {u"--where"_s, u"nonsense"_s};
        QTest::newRow("no such role") << QStringList {u"--where"_s, u"role=King"_s};
        QTest::newRow("no such application") << QStringList {u"--where"_s, u"application=[x]"_s};
        QTest::newRow("no such column") << QStringList {u"--columns"_s, u"color"_s};
        QTest::newRow("no such sort") << QStringList {u"--sort"_s, u"color"_s};
        QTest::newRow("two formats") << QStringList {u"--json"_s, u"--csv"_s};
    }

    void badInputIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Said said = m_ctl.run(QStringList {u"list"_s} + arguments);
        COMPARE_CODE(said, 2);
        QCOMPARE(said.out, QString());
        QVERIFY(!said.err.isEmpty());
    }

    void showTellsEverything()
    {
        const Said said = m_ctl.show(u"bobby@xn--bcher-kva.example"_s);
        COMPARE_CODE(said, 0);
        const QJsonObject bobby = said.object();
        QCOMPARE(bobby.size(), 18);
        QCOMPARE(bobby.value(u"credential"_s).toString(), u"queued"_s);
        QVERIFY(bobby.value(u"expiresAt"_s).isNull());
        QCOMPARE(bobby.value(u"onlyApiUserOf"_s).toArray().size(), 2);
        QCOMPARE(bobby.value(u"onlyApiUserOf"_s).toArray().first().toObject(),
                 (QJsonObject {{u"application"_s, u"Salesforce"_s}, {u"organization"_s, u"عمر, Ltd."_s}}));
        QVERIFY(QDateTime::fromString(bobby.value(u"createdAt"_s).toString(), Qt::ISODate).isValid());
        const Said text = m_ctl.run({u"show"_s, bobby.value(u"uid"_s).toString(), u"wanjiru.kamau"_s});
        COMPARE_CODE(text, 0);
        for (const QString &part : {u"<b>\"Bobby\"</b>"_s, u"Salesforce for عمر, Ltd."_s, u"Wanjiru"_s, u"Owner"_s})
            QVERIFY2(text.out.contains(part), qUtf8Printable(text.out));
    }

    void showOfNobody()
    {
        const Said said = m_ctl.run({u"show"_s, u"wanjiru.kamau"_s, u"nobody@example.com"_s});
        COMPARE_CODE(said, 3);
        QCOMPARE(said.out, QString());
        QVERIFY(said.err.contains(u"“nobody@example.com”"_s));
    }

    void listsAViewOfTheWindow()
    {
        const Stewardctl ctl;
        COMPARE_CODE(ctl.run({u"init"_s}), 0);
        for (const QString &name : {u"Ana"_s, u"Bea"_s, u"Carl"_s})
            COMPARE_CODE(ctl.addApiUser(name, {u"--organization"_s, name == u"Bea"_s ? u"Bank"_s : u"Post"_s}), 0);
        const QMap<QString, QString> home {{u"XDG_CONFIG_HOME"_s, ctl.file(u"config"_s)}};
        const auto list = [&](const QStringList &options) {
            return ctl.bare(QStringList {u"list"_s, u"--directory"_s, ctl.file()} + options, home);
        };
        COMPARE_CODE(list({u"--view"_s, u"Post"_s}), 3);
        QUuid uid;
        {
            Store store;
            QVERIFY(await(store.open(ctl.file())).ok());
            uid = await(store.read([](Connection &connection) { return CatalogRows(connection).directory(); }))->uid;
        }
        {
            QSettings settings(ctl.file(u"config"_s) + u"/steward/steward.ini"_s, QSettings::IniFormat);
            SavedViews(settings, uid)
                .save({u"Post"_s,
                       {u"organization=Post"_s},
                       Column::Email,
                       Qt::DescendingOrder,
                       {Column::Email, Column::Name},
                       AdministratorFilter::Scope::Living});
        }
        const Said said = list({u"--view"_s, u"post"_s, u"--csv"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.out,
                 u"email,firstName,lastName\r\ncarl@example.com,Carl,Example\r\nana@example.com,Ana,Example\r\n"_s);
        // What is said beside the name goes before it.
        const Said other = list({u"--view"_s, u"Post"_s, u"--csv"_s, u"--columns"_s, u"email"_s, u"--sort"_s,
                                 u"email"_s, u"--where"_s, u"text=ana"_s});
        COMPARE_CODE(other, 0);
        QCOMPARE(other.out, u"email\r\nana@example.com\r\n"_s);
        const Said wrong = list({u"--view"_s, u"Bank"_s});
        COMPARE_CODE(wrong, 3);
        QVERIFY2(wrong.err.contains(u"Post"_s), qUtf8Printable(wrong.err));
    }
};

STEWARD_TEST(TestListCommands)

#include "tst_listcommands.moc"
