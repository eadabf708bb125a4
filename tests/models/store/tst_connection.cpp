#include "models/store/connection.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// The signal that ended `fn()` in a child process, or 0.
template <typename Function> int signalOf(Function fn)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        fn();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

/// Past Connection::prepare, for which a pragma that could set something is a writing statement.
QString pragma(Connection &connection, const QString &name)
{
    QString value;
    const auto take = [](void *to, int, char **texts, char **) {
        *static_cast<QString *>(to) = QString::fromUtf8(texts[0]);
        return 0;
    };
    sqlite3_exec(connection.handle(), qUtf8Printable(u"PRAGMA "_s + name), take, &value, nullptr);
    return value;
}

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void pragmasAreInForce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("writing");
        QTest::addColumn<QString>("reading");
        const auto row = [](const char *pragma, const QString &writing, const QString &reading) {
            QTest::newRow(pragma) << QString::fromLatin1(pragma) << writing << reading;
        };
        row("journal_mode", u"truncate"_s, u"delete"_s); // a reader never writes one
        row("synchronous", u"2"_s, u"2"_s);
        row("foreign_keys", u"1"_s, u"1"_s);
        row("trusted_schema", u"0"_s, u"0"_s);
        row("cell_size_check", u"1"_s, u"1"_s);
        row("temp_store", u"2"_s, u"2"_s);
        row("busy_timeout", u"5000"_s, u"5000"_s);
        row("query_only", u"0"_s, u"1"_s);
    }
    void pragmasAreInForce()
    {
        QFETCH(QString, name);
        QFETCH(QString, writing);
        QFETCH(QString, reading);
        TestDirectory directory;
        const auto reader = must(Connection::open(directory.path(), Connection::Access::ReadOnly));
        QCOMPARE(pragma(directory.connection(), name), writing);
        QCOMPARE(pragma(*reader, name), reading);
        if (name == u"synchronous"_s) {
            QCOMPARE(pragma(directory.connection(), u"secure_delete"_s), u"1"_s);
            int defensive = 0;
            sqlite3_db_config(directory.connection().handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
            QCOMPARE(defensive, 1);
        }
    }

    void aWritingStatementIsForATransactionOnly()
    {
        TestDirectory directory;
        const int died
            = signalOf([&] { std::ignore = directory.connection().prepare(u"UPDATE directory SET name = 'x'"_s); });
        QCOMPARE(died, SIGABRT);
        QCOMPARE(signalOf([&] { std::ignore = directory.connection().prepare(u"SELECT name FROM directory"_s); }), 0);
    }

    void oneTextIsInUseOnlyOnceAtATime()
    {
        TestDirectory directory;
        const QString sql = u"SELECT id FROM application"_s;
        const int died = signalOf([&] {
            auto first = directory.connection().prepare(sql);
            std::ignore = first->step();
            std::ignore = directory.connection().prepare(sql);
        });
        QCOMPARE(died, SIGABRT);
    }

    void aReaderCannotWrite()
    {
        TestDirectory directory;
        const auto reader = must(Connection::open(directory.path(), Connection::Access::ReadOnly));
        const auto begun = Transaction::begin(*reader, {u"x"_s, u"y"_s}, 1);
        if (begun)
            QVERIFY(!(*begun)->setDirectory(u"changed"_s, {}).ok());
        QCOMPARE(must(directory.connection().text(u"SELECT name FROM directory"_s)), u"Acme"_s);
    }

    void numbersAndTexts()
    {
        TestDirectory directory;
        Connection &connection = directory.connection();
        QCOMPARE(must(connection.number(u"SELECT 3 WHERE 0"_s, 8)), 8);
        QCOMPARE(must(connection.number(u"SELECT 3"_s, 8)), 3);
        QCOMPARE(must(connection.text(u"SELECT 'a' WHERE 0"_s)), QString());
        QCOMPARE(must(connection.text(u"SELECT 'a'"_s)), u"a"_s);
        const Result<qint64> wrong = connection.number(u"SELECT nonsense FROM nowhere"_s);
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().kind, ErrorKind::Storage);
        QVERIFY(wrong.error().detail.contains(u"nowhere"_s));
    }

    void aMissingFileIsNotCreatedByAReader()
    {
        QTemporaryDir folder;
        const auto reader = Connection::open(folder.filePath(u"none"_s), Connection::Access::ReadOnly);
        QVERIFY(!reader.ok());
        QVERIFY(reader.error().message.contains(u"could not be opened"_s));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"none"_s)));
    }

    void aNameThatLooksLikeAUriIsAName()
    {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        {
            auto connection = Connection::open(u"file:odd?mode=memory"_s, Connection::Access::ReadWrite);
            QVERIFY(connection.ok());
            QVERIFY(must((*connection)->number(u"SELECT count(*) FROM sqlite_schema"_s)) == 0);
        }
        const bool made = QFileInfo::exists(folder.filePath(u"file:odd?mode=memory"_s));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(made);
    }

    void closingLeavesNoConnectionOfQtBehind()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        {
            TestDirectory directory;
            QVERIFY(QSqlDatabase::connectionNames().size() == before + 1);
            std::ignore = Connection::open(directory.path(u"none"_s), Connection::Access::ReadOnly);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }
};

STEWARD_TEST(TestConnection)
#include "tst_connection.moc"
