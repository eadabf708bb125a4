#include "tests/support/places.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

/// The program as a whole: locales, streams, and beside an open console.
class TestRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_open;

private slots:
    void utf8InEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "POSIX", "C.UTF-8", "nonsense"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void utf8InEveryLocale()
    {
        QFETCH(QString, locale);
        const Stewardctl ctl;
        const QMap<QString, QString> environment {{u"LC_ALL"_s, locale}, {u"LANG"_s, locale}};
        const QString file = ctl.file(u"größe 山.steward"_s);
        COMPARE_CODE(ctl.bare({u"init"_s, u"--directory"_s, file}, environment), 0);
        QVERIFY(QFile::exists(file));
        const Said added
            = ctl.bare({u"add-administrator"_s, u"--directory"_s, file, u"--first-name"_s, u"Zoë 👩‍💻"_s,
                        u"--last-name"_s, u"عمر"_s, u"--email"_s, u"zoe@bücher.example"_s, u"--role"_s, u"Owner"_s},
                       environment);
        COMPARE_CODE(added, 0);
        QCOMPARE(added.out, u"Added Zoë 👩‍💻 عمر (zoe) [change 2]\n"_s);
        QCOMPARE(added.err, QString());
    }

    void refusesArgumentsThatAreNotUtf8()
    {
        const Stewardctl ctl;
        QProcess shell;
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"exec '%1' show \"$(printf 'Jos\\351')\" --directory x"_s.arg(stewardctlProgram())});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("UTF-8"));
    }

    void resultsAndMessagesGoTheirOwnWays()
    {
        const Stewardctl ctl;
        const Said help = ctl.bare({u"--help"_s});
        COMPARE_CODE(help, 0);
        QVERIFY(help.out.contains(u"Exit codes:"_s));
        QCOMPARE(help.err, QString());
        const Said wrong = ctl.bare({u"lst"_s});
        COMPARE_CODE(wrong, 2);
        QCOMPARE(wrong.out, QString());
        QCOMPARE(wrong.err, u"stewardctl: There is no command “lst”. See “stewardctl --help”.\n"_s);
        QCOMPARE(ctl.bare({u"--version"_s}).out, u"stewardctl " STEWARD_VERSION "\n"_s);
    }

    void quietWithoutAFolderForSockets_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("none") << QString();
        QTest::newRow("not there") << u"/nonexistent/runtime"_s;
        QTest::newRow("open to others") << m_open.path();
    }

    void quietWithoutAFolderForSockets()
    {
        QFETCH(QString, folder);
        QVERIFY(QFile::setPermissions(m_open.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        const Stewardctl ctl;
        COMPARE_CODE(ctl.run({u"init"_s, u"--sample"_s}), 0);
        const QMap<QString, QString> environment {{u"XDG_RUNTIME_DIR"_s, folder}, {u"LC_ALL"_s, u"C"_s}};
        // Nobody serves that port: what matters is where the lock of a sync is kept.
        std::ignore = ctl.run({u"remote"_s, u"add"_s, u"--url"_s, u"https://localhost:9/scim"_s, u"--unchecked"_s}, "x\n");
        const QList<QStringList> commands {
            {u"list"_s}, {u"mail"_s, u"show"_s}, {u"sync"_s, u"--secret-fd"_s, u"0"_s}};
        for (const QStringList &command : commands) {
            const Said said = ctl.bare(command + QStringList {u"--directory"_s, ctl.file()}, environment, "x\n");
            QVERIFY(said.code >= 0 && (command.first() == u"sync"_s || said.code == 0));
            for (const QString &line : said.err.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(line.startsWith(u"stewardctl: "_s), qPrintable(line));
        }
    }

    void aFullDiskIsNoSuccess()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s, u"--sample"_s});
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(stewardctlProgram(), {u"list"_s, u"--directory"_s, ctl.file()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 6);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void worksBesideAnOpenStore()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const Stewardctl ctl;
        QSignalSpy changed(&d.store(), &Store::changed);
        // The creation itself has been told of when the watch runs.
        QTest::qWait(500);
        changed.clear();
        QElapsedTimer clock;
        const Said said = ctl.bare({u"suspend"_s, u"nadia.petrova"_s, u"--directory"_s, d.path()});
        COMPARE_CODE(said, 0);
        clock.start();
        // The journal's first signature may follow it.
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5000);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        const ChangeSet set = changed.first().first().value<ChangeSet>();
        QCOMPARE(set.kind, ChangeKind::Suspend);
        QCOMPARE(set.client, u"command"_s);
        QCOMPARE(set.administrators.size(), 1);
        QVERIFY(d.row(set.administrators.first())->suspended);

        // The store writes on, and the program reads it.
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Said show = ctl.bare({u"show"_s, u"ana"_s, u"--json"_s, u"--directory"_s, d.path()});
        COMPARE_CODE(show, 0);
        QCOMPARE(show.object().value(u"uid"_s).toString(), ana.uid.toString(QUuid::WithoutBraces));
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }
};

STEWARD_TEST(TestRun)

#include "tst_run.moc"
