#include "models/store/anchor.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

/// With the real gnome-keyring of the session.
class TestAuditCommands : public QObject {
    Q_OBJECT

    static void tamper(const Stewardctl &ctl, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(QFile::encodeName(ctl.file()).constData(), &db);
        const QByteArray open = "DROP TRIGGER change_set_stays; DROP TRIGGER change_set_remains; DROP TRIGGER "
                                "change_image_remains; DROP TRIGGER anchor_remains;";
        if (sqlite3_exec(db, QByteArray(open + sql).constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        sqlite3_close(db);
    }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }

    void anUntouchedHistory()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 0);
        const Said said = ctl.run({u"audit"_s, u"verify"_s});
        COMPARE_CODE(said, 0);
        QVERIFY(said.out.contains(u"The hashes of all 2"_s));
        QVERIFY(said.out.contains(u"No anchor outside the file"_s));
        const QJsonObject report = ctl.run({u"audit"_s, u"verify"_s, u"--json"_s}).object();
        QCOMPARE(report.value(u"intact"_s).toBool(), true);
        QCOMPARE(report.value(u"sets"_s).toInt(), 2);
        QVERIFY(report.value(u"confirmedUpTo"_s).isNull());
    }

    void aHeadIsSignedKeptAndConfirms()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said head = ctl.run({u"audit"_s, u"head"_s});
        COMPARE_CODE(head, 0);
        const auto anchor = anchorFromLine(head.out.trimmed().toLatin1());
        QVERIFY(anchor && anchor->isSigned());
        QCOMPARE(anchor->set.value, 2); // the key is the second change
        QCOMPARE(ctl.run({u"audit"_s, u"head"_s}).out, head.out);

        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 0);
        const QJsonObject report = ctl.run({u"audit"_s, u"verify"_s, u"--json"_s}).object();
        QCOMPARE(report.value(u"intact"_s).toBool(), true);
        QCOMPARE(report.value(u"confirmedUpTo"_s).toInt(), 2);
        const QJsonArray listed = ctl.run({u"audit"_s, u"anchors"_s, u"--json"_s}).json();
        QCOMPARE(listed.size(), 2); // in the file, and on this computer
        QCOMPARE(listed.first().toObject().value(u"line"_s).toString(), head.out.trimmed());
        QVERIFY(ctl.run({u"audit"_s, u"anchors"_s}).out.contains(QString::fromLatin1(anchor->hash.toHex())));
    }

    void aRewrittenHistoryIsDisproved()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        const QByteArray head = ctl.run({u"audit"_s, u"head"_s}).out.toUtf8();
        QFile file(ctl.file(u"mail.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From: x\r\nX-Steward-Journal: " + QByteArray(head).replace(" ", "\r\n ") + "\r\n\r\nHello\r\n");
        file.close();
        const QStringList verify {u"audit"_s, u"verify"_s, u"--anchor"_s, file.fileName()};
        COMPARE_CODE(ctl.run(verify), 0);
        COMPARE_CODE(ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, u"-"_s}, head), 0);

        tamper(ctl,
               "DELETE FROM anchor; DELETE FROM change_image WHERE set_id = 3; DELETE FROM change_set WHERE id = 3");
        const Said said = ctl.run(verify);
        COMPARE_CODE(said, 1);
        QVERIFY(said.out.contains(u"mail.eml: the anchor of change 3"_s));
        QVERIFY(said.out.contains(u"cut off"_s));
        COMPARE_CODE(ctl.run({u"audit"_s, u"verify"_s}), 1); // this computer remembers too
        COMPARE_CODE(ctl.run({u"doctor"_s}), 6);             // triggers are missing
    }

    void anAlteredChangeIsFoundWithoutAnchors()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        tamper(ctl, "UPDATE change_set SET operator = 'Eve' WHERE id = 2");
        const Said said = ctl.run({u"audit"_s, u"verify"_s});
        COMPARE_CODE(said, 1);
        QVERIFY(said.out.contains(u"The history was altered. Change 2"_s));
        const QJsonObject report = ctl.run({u"audit"_s, u"verify"_s, u"--json"_s}).object();
        QCOMPARE(report.value(u"intact"_s).toBool(true), false);
        QCOMPARE(report.value(u"broken"_s).toInt(), 2);
        QCOMPARE(report.value(u"intactUpTo"_s).toInt(), 1);
    }

    void filesWithoutAnchors()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said missing = ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, ctl.file(u"none"_s)});
        COMPARE_CODE(missing, 3);
        const Said empty = ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, u"-"_s}, "nothing here");
        COMPARE_CODE(empty, 2);
        QVERIFY(empty.err.contains(u"no anchor in Standard input"_s));
        const Stewardctl other;
        other.run({u"init"_s});
        const Said foreign = ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, u"-"_s},
                                     other.run({u"audit"_s, u"head"_s}).out.toUtf8());
        COMPARE_CODE(foreign, 1);
        QVERIFY(foreign.out.contains(u"None of the anchors given"_s));
    }

    void aNewKeyIsTold()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said before = ctl.run({u"audit"_s, u"head"_s});
        COMPARE_CODE(ctl.run({u"audit"_s, u"new-key"_s}), 4);
        COMPARE_CODE(ctl.run({u"audit"_s, u"new-key"_s, u"--yes"_s}), 0);
        const Said head = ctl.run({u"audit"_s, u"head"_s});
        COMPARE_CODE(head, 0);
        QVERIFY(anchorFromLine(head.out.trimmed().toLatin1())->publicKey
                != anchorFromLine(before.out.trimmed().toLatin1())->publicKey);
        const Said said = ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, u"-"_s}, before.out.toUtf8());
        COMPARE_CODE(said, 0);
        QVERIFY(said.out.contains(u"The signing key was replaced with change 3"_s));
    }

    void withoutAKeychainTheHeadIsNotSigned()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said head = ctl.bare({u"audit"_s, u"head"_s, u"--directory"_s, ctl.file()},
                                   {{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s}});
        COMPARE_CODE(head, 1);
        QVERIFY(head.err.contains(u"not signed"_s));
        const auto anchor = anchorFromLine(head.out.trimmed().toLatin1());
        QVERIFY(anchor && !anchor->isSigned());
        const Said said = ctl.run({u"audit"_s, u"verify"_s, u"--anchor"_s, u"-"_s}, head.out.toUtf8());
        COMPARE_CODE(said, 0);
    }
};

STEWARD_TEST(TestAuditCommands)
#include "tst_auditcommands.moc"
