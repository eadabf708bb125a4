#include "exchangefixture.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// The keys of the targets; a guessed one with "?" and a password with "!".
QStringList keysOf(const QByteArray &bytes)
{
    const Catalog catalog = testCatalog();
    QStringList keys;
    for (const ColumnMatch &match : matchedColumns(*sheetOf(bytes), catalog))
        keys.append(targetKey(match.target, catalog) + (match.guessed ? u"?"_s : QString())
                    + (match.isPassword ? u"!"_s : QString()));
    return keys;
}

} // namespace

class TestColumnMatching : public QObject {
    Q_OBJECT

private slots:
    void templatesOfDirectories_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("keys");
        const QString none;
        QTest::newRow("Entra") << u"entra-bulk-create.csv"_s
                               << QStringList {none,           u"email"_s,         u"!"_s,
                                               u"suspended"_s, u"firstName"_s,     u"lastName"_s,
                                               none,           u"organization?"_s, none};
        QTest::newRow("Google")
            << u"google-workspace.csv"_s
            << QStringList {u"firstName"_s, u"lastName"_s, u"email"_s,         u"!"_s, u"!"_s, none, none, none,
                            none,           none,          u"organization?"_s, none};
        QTest::newRow("Okta")
            << u"okta.csv"_s
            << QStringList {u"userName"_s, u"firstName"_s, u"lastName"_s,     none, u"email"_s,      none,
                            none,          none,           u"organization"_s, none, u"suspended?"_s, u"language?"_s};
        QTest::newRow("Salesforce") << u"salesforce-users.csv"_s
                                    << QStringList {
                                           u"firstName"_s, u"lastName"_s, u"userName"_s, u"email"_s,        none, none,
                                           none,           u"enabled"_s,  u"language"_s, u"organization?"_s};
        QTest::newRow("GitHub") << u"github-members.csv"_s
                                << QStringList {u"userName"_s, u"fullName"_s, u"email"_s, none, none};
        QTest::newRow("notes") << u"libreoffice-notes.csv"_s
                               << QStringList {u"fullName"_s, u"email"_s, u"application:Salesforce"_s,
                                               u"application:HttpApi"_s};
        QTest::newRow("German") << u"excel-semicolon-1252.csv"_s
                                << QStringList {u"firstName"_s, u"lastName"_s, u"email"_s, u"role"_s,
                                                u"organization?"_s};
        QTest::newRow("Spanish") << u"excel-unicode-text.txt"_s
                                 << QStringList {u"firstName"_s, u"lastName"_s, u"email"_s, u"userName?"_s,
                                                 u"suspended"_s};
    }
    void templatesOfDirectories()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, keys);
        QCOMPARE(keysOf(sampleFile(file)), keys);
    }

    void nameIsWhatTheOthersLeave()
    {
        QCOMPARE(keysOf("Name,Email\na,b\n"), (QStringList {u"fullName"_s, u"email"_s}));
        QCOMPARE(keysOf("Vorname,Name\na,b\n"), (QStringList {u"firstName"_s, u"lastName"_s}));
        QCOMPARE(keysOf("Nombre,Apellidos\na,b\n"), (QStringList {u"firstName"_s, u"lastName"_s}));
        QCOMPARE(keysOf("Nom,Prénom\na,b\n"), (QStringList {u"lastName"_s, u"firstName"_s}));
        QCOMPARE(keysOf("Display name,Given name,Surname\na,b,c\n"),
                 (QStringList {QString(), u"firstName"_s, u"lastName"_s}));
        QCOMPARE(keysOf("Name,Full name,Email\na,b c,d\n"), (QStringList {QString(), u"fullName"_s, u"email"_s}));
    }

    void theSurerHeadingWins()
    {
        QCOMPARE(keysOf("Emails,Email\na@x.org,b@x.org\n"), (QStringList {QString(), u"email"_s}));
        QCOMPARE(keysOf("Department,Organization\na,b\n"), (QStringList {QString(), u"organization"_s}));
        QCOMPARE(keysOf("Email,Email\na,b\n"), (QStringList {u"email"_s, QString()}));
    }

    void cellsTellWhatHeadingsDoNot()
    {
        QCOMPARE(keysOf("Contact point,Uses,Duty,Who\nana@example.com,HttpApi,Auditor,\"Pérez, Ana\"\n"
                        "jon@example.com,\"HttpApi, Salesforce\",Help desk,\"Bauer, Jon\"\n"),
                 (QStringList {u"email?"_s, u"applications?"_s, u"role?"_s, u"fullName?"_s}));
        QCOMPARE(keysOf("ana@example.com,API user,HttpApi\njon@example.com,Person,\n"),
                 (QStringList {u"email?"_s, u"kind?"_s, u"applications?"_s}));
    }

    void wordsThatOthersUseDifferently()
    {
        QCOMPARE(keysOf("Type,Email\nMember,a@x.org\nGuest,b@x.org\nContractor,c@x.org\n").first(), QString());
        QCOMPARE(keysOf("Account type,Email\nAPI user,a@x.org\nPerson,b@x.org\n").first(), u"kind?"_s);
        QCOMPARE(keysOf("Role,Email\nowner of things,a@x.org\n").first(), QString());
        // A typo is still a role, to be put right row by row.
        QCOMPARE(keysOf("Role,Email\nAuditr,a@x.org\n").first(), u"role"_s);
        QCOMPARE(keysOf("Status,Email\npending review,a@x.org\n").first(), QString());
        QCOMPARE(keysOf("Status,Email\nsuspended,a@x.org\nactive,b@x.org\n").first(), u"suspended?"_s);
        QCOMPARE(keysOf("Status,Email\n1,a@x.org\n0,b@x.org\n").first(), u"enabled?"_s);
    }

    void theExportMatchesItself()
    {
        QStringList titles;
        for (const FieldSpec &spec : fieldTable())
            titles.append(spec.text());
        const QByteArray csv = titles.join(u',').toUtf8() + ",Uid,Revision\nx\n";
        QStringList keys;
        for (const FieldSpec &spec : fieldTable())
            keys.append(QLatin1StringView(spec.key));
        QCOMPARE(keysOf(csv), keys + (QStringList {u"uid"_s, u"revision"_s}));
    }
};

STEWARD_TEST(TestColumnMatching)

#include "tst_columnmatching.moc"
