#include "models/store/statement.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestStatement : public QObject {
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWereBound()
    {
        TestDirectory directory;
        auto statement = must(directory.connection().prepare(u"SELECT ?1, ?2, ?3, ?4, ?5, ?6"_s));
        const QString text = u"Ana\u0000 é 😀"_s;
        const QByteArray blob("\0\xff\x01", 3);
        statement.bind(1, std::numeric_limits<qint64>::min()).bind(2, text).bind(3, blob).bindNull(4);
        statement.bind(5, AdministratorId {7}).bind(6, AdministratorId {});
        QVERIFY(must(statement.step()));
        QCOMPARE(statement.integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(statement.text(1), text);
        QCOMPARE(statement.utf8(1), std::string_view(text.toUtf8().constData(), std::size_t(text.toUtf8().size())));
        QCOMPARE(statement.blob(2), blob);
        QVERIFY(statement.isNull(3));
        QCOMPARE(statement.integer(3), 0);
        QVERIFY(statement.text(3).isEmpty());
        QVERIFY(statement.blob(3).isEmpty());
        QCOMPARE(statement.integer(4), 7);
        QVERIFY(statement.isNull(5));
        QVERIFY(!must(statement.step()));
    }

    void emptyTextIsNotNull()
    {
        TestDirectory directory;
        auto statement = must(directory.connection().prepare(u"SELECT ?1, ?2"_s));
        statement.bind(1, QString()).bind(2, u""_s);
        QVERIFY(must(statement.step()));
        QVERIFY(!statement.isNull(0));
        QVERIFY(!statement.isNull(1));
    }

    void goingOutOfScopeResetsAndForgetsTheValues()
    {
        TestDirectory directory;
        const QString sql = u"SELECT ?1 UNION ALL SELECT 2"_s;
        for (int i = 0; i < 3; ++i) {
            auto statement = must(directory.connection().prepare(sql));
            if (i == 0)
                statement.bind(1, qint64(9));
            QVERIFY(must(statement.step()));
            QCOMPARE(statement.isNull(0), i != 0);
        }
        sqlite3_stmt *busy = sqlite3_next_stmt(directory.connection().handle(), nullptr);
        for (; busy; busy = sqlite3_next_stmt(directory.connection().handle(), busy))
            QVERIFY2(!sqlite3_stmt_busy(busy), sqlite3_sql(busy));
    }

    void aWrongParameterIsAnError()
    {
        TestDirectory directory;
        auto statement = must(directory.connection().prepare(u"SELECT ?1"_s));
        const Result<bool> stepped = statement.bind(2, qint64(1)).step();
        QVERIFY(!stepped.ok());
        QCOMPARE(stepped.error().kind, ErrorKind::Storage);
    }

    void errorsSaySomethingAReaderCanUse_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("cause");
        QTest::newRow("busy") << SQLITE_BUSY << u"Another program"_s;
        QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << u"Another program"_s;
        QTest::newRow("full") << SQLITE_FULL << u"disk is full"_s;
        QTest::newRow("read-only") << SQLITE_READONLY << u"cannot be written"_s;
        QTest::newRow("moved") << SQLITE_READONLY_DBMOVED << u"moved, replaced or deleted"_s;
        QTest::newRow("corrupt") << SQLITE_CORRUPT << u"damaged"_s;
        QTest::newRow("not a database") << SQLITE_NOTADB << u"damaged"_s;
        QTest::newRow("disk") << SQLITE_IOERR_WRITE << u"disk reported an error"_s;
        QTest::newRow("memory") << SQLITE_NOMEM << u"memory"_s;
        QTest::newRow("misuse") << SQLITE_MISUSE << u"could not be used"_s;
        QTest::newRow("constraint") << SQLITE_CONSTRAINT_UNIQUE << u"contradicts"_s;
    }
    void errorsSaySomethingAReaderCanUse()
    {
        QFETCH(int, code);
        QFETCH(QString, cause);
        const Error error = storageError(nullptr, code, u"SELECT secret"_s);
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(cause), qPrintable(error.message));
        QVERIFY(error.message.contains(u"Nothing was changed"_s));
        QVERIFY(!error.message.contains(u"SELECT"_s));
        QVERIFY(error.detail.contains(QString::number(code)));
    }
};

STEWARD_TEST(TestStatement)
#include "tst_statement.moc"
