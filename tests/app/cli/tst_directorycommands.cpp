#include "tests/support/filebytes.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDirectoryCommands : public QObject {
    Q_OBJECT

private slots:
    void initEmpty()
    {
        const Stewardctl ctl;
        const Said said = ctl.run({u"init"_s, u"--name"_s, u"Acme <GmbH>"_s});
        COMPARE_CODE(said, 0);
        QVERIFY(said.out.contains(u"“Acme <GmbH>”"_s));
        QCOMPARE(said.err, QString());
        QCOMPARE(ctl.run({u"list"_s, u"--json"_s}).json().size(), 0);
        QCOMPARE(QFile::permissions(ctl.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFileInfo(ctl.file()).dir().entryList(QDir::Files), QStringList {u"test.steward"_s});
    }

    void initSample()
    {
        const Stewardctl ctl;
        COMPARE_CODE(ctl.run({u"init"_s, u"--sample"_s}), 0);
        QCOMPARE(ctl.run({u"list"_s, u"--json"_s}).json().size(), 240);
        const Said history = ctl.run({u"history"_s, u"--json"_s});
        QCOMPARE(history.object().value(u"subject"_s), QJsonValue(u"Sample directory"_s));
        QCOMPARE(history.object().value(u"client"_s), QJsonValue(u"command"_s));
    }

    void initLeavesExistingFilesAlone()
    {
        const Stewardctl ctl;
        put(ctl.file(), "mine");
        COMPARE_CODE(ctl.run({u"init"_s}), 5);
        QCOMPARE(bytesOf(ctl.file()), QByteArray("mine"));
        COMPARE_CODE(ctl.bare({u"init"_s, u"--directory"_s, ctl.file(u"no/such/folder/x"_s)}), 6);
        COMPARE_CODE(ctl.bare({u"init"_s, u"--directory"_s, ctl.file(u"x"_s), u"--name"_s, u" "_s}), 2);
        QVERIFY(!QFile::exists(ctl.file(u"x"_s)));
    }

    void refusesWhatIsNoDirectory_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"missing", "empty", "text", "foreign", "newer", "damaged", "folder"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void refusesWhatIsNoDirectory()
    {
        QFETCH(QString, what);
        const Stewardctl ctl;
        if (what == u"empty")
            put(ctl.file(), {});
        if (what == u"text")
            put(ctl.file(), QByteArray(5000, 'x'));
        if (what == u"folder")
            QVERIFY(QDir().mkdir(ctl.file()));
        if (what == u"foreign" || what == u"newer" || what == u"damaged")
            COMPARE_CODE(ctl.run({u"init"_s, u"--sample"_s}), 0);
        const auto content = [&ctl] { return QFileInfo(ctl.file()).isFile() ? bytesOf(ctl.file()) : QByteArray(); };
        QByteArray bytes = content();
        if (what == u"foreign")
            bytes.replace(68, 4, "\0\0\0\1", 4);
        if (what == u"newer")
            bytes.replace(60, 4, "\0\0\1\0", 4);
        if (what == u"damaged")
            bytes.replace(4096, bytes.size() - 8192, QByteArray(bytes.size() - 8192, '\xAA'));
        if (!bytes.isEmpty())
            put(ctl.file(), bytes);
        const QStringList before = QFileInfo(ctl.file()).dir().entryList();
        for (const QStringList &command :
             {QStringList {u"list"_s}, {u"doctor"_s}, {u"undo"_s}, {u"delete"_s, u"x"_s, u"--yes"_s}}) {
            const Said said = ctl.run(command);
            COMPARE_CODE(said, 6);
            QCOMPARE(said.out, QString());
            QVERIFY2(said.err.contains(what == u"damaged" ? u"damaged"_s : ctl.file()), qUtf8Printable(said.err));
        }
        QCOMPARE(content(), bytes);
        QCOMPARE(QFileInfo(ctl.file()).dir().entryList(), before);
    }

    void doctorFindsNothingInAFreshOne()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s, u"--sample"_s});
        const Said said = ctl.run({u"doctor"_s});
        COMPARE_CODE(said, 0);
        QVERIFY(said.out.contains(u"240"_s));
    }

    void doctorFindsAnAlteredHistoryAndSchema()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s, u"--sample"_s});
        ctl.run({u"suspend"_s, u"nadia.petrova"_s});
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(qUtf8Printable(ctl.file()), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db,
                              "DROP TRIGGER change_set_stays; UPDATE change_set SET operator = 'Nobody' WHERE id = 2",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(db);
        const Said said = ctl.run({u"doctor"_s});
        COMPARE_CODE(said, 6);
        QVERIFY2(said.out.contains(u"change 2"_s, Qt::CaseInsensitive), qUtf8Printable(said.out));
        QVERIFY2(said.out.contains(u"change_set_stays"_s), qUtf8Printable(said.out));
    }

    void doctorReadsADamagedFileIntoANewOne()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s, u"--sample"_s});
        const QString fresh = ctl.file(u"new.steward"_s);
        const Said whole = ctl.run({u"doctor"_s, u"--repair"_s, fresh});
        COMPARE_CODE(whole, 0);
        QVERIFY2(whole.out.contains(u"administrator: 240"_s), qUtf8Printable(whole.out));
        COMPARE_CODE(ctl.bare({u"doctor"_s, u"--directory"_s, fresh}), 0);
        COMPARE_CODE(ctl.run({u"doctor"_s, u"--repair"_s, fresh}), 5);

        const QByteArray good = bytesOf(ctl.file());
        QByteArray damaged = good;
        damaged.replace(good.size() / 2, good.size() / 4, QByteArray(good.size() / 4, '\xAA'));
        put(ctl.file(), damaged);
        COMPARE_CODE(ctl.run({u"doctor"_s}), 6);
        const QString rest = ctl.file(u"rest.steward"_s);
        const Said some = ctl.run({u"doctor"_s, u"--repair"_s, rest});
        COMPARE_CODE(some, 1);
        QVERIFY2(some.err.contains(u"cannot be read"_s), qUtf8Printable(some.err));
        COMPARE_CODE(ctl.bare({u"list"_s, u"--directory"_s, rest}), 0);
        QVERIFY(ctl.bare({u"activity"_s, u"show"_s, u"2"_s, u"--directory"_s, rest}).out.contains(u"Repaired from"_s));
        QCOMPARE(bytesOf(ctl.file()), damaged);

        put(ctl.file(), QByteArray(4096, '\xAA') + good.mid(4096));
        const Said none = ctl.run({u"doctor"_s, u"--repair"_s, ctl.file(u"none.steward"_s)});
        COMPARE_CODE(none, 6);
        QVERIFY2(none.err.contains(u"first page"_s), qUtf8Printable(none.err));
        QVERIFY(!QFileInfo::exists(ctl.file(u"none.steward"_s)));
    }

    void copyIsAWholeDirectory()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s, u"--sample"_s});
        const QString copy = ctl.file(u"kopie ü.steward"_s);
        COMPARE_CODE(ctl.run({u"copy"_s, copy}), 0);
        const Said list = ctl.bare({u"list"_s, u"--json"_s, u"--directory"_s, copy});
        COMPARE_CODE(list, 0);
        QCOMPARE(list.out, ctl.run({u"list"_s, u"--json"_s}).out);
        const QByteArray bytes = bytesOf(copy);
        COMPARE_CODE(ctl.run({u"copy"_s, copy}), 5);
        QCOMPARE(bytesOf(copy), bytes);
        COMPARE_CODE(ctl.run({u"copy"_s, ctl.file(u"no/folder"_s)}), 6);
    }
};

STEWARD_TEST(TestDirectoryCommands)

#include "tst_directorycommands.moc"
