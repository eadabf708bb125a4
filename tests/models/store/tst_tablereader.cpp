#include "models/store/tablereader.h"

#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

namespace steward {

/// Tables that are whole; damaged ones are those of tst_salvage.
class TestTableReader : public QObject {
    Q_OBJECT

    struct File {
        File()
        {
            QFile file(folder.filePath(QStringLiteral("a.db")));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            auto opened = Connection::open(file.fileName(), Connection::Access::ReadWrite);
            if (!opened)
                qFatal("%s", qUtf8Printable(opened.error().message));
            connection = std::move(*opened);
        }
        QList<qint64> read(const TableShape &shape, qsizetype column)
        {
            QList<qint64> values;
            TableReader reader(connection->handle(), shape, [&](sqlite3_stmt *row) -> Result<void> {
                values.append(sqlite3_column_int64(row, static_cast<int>(column)));
                return {};
            });
            const Result<bool> whole = reader.read();
            if (!whole || !*whole)
                qFatal("the table was not read");
            return values;
        }
        QTemporaryDir folder;
        std::unique_ptr<Connection> connection;
    };

private slots:
    void knowsTheShapesAndReadsEachRowOnce()
    {
        File file;
        QVERIFY(executed(file.connection->handle(),
                         QStringLiteral("CREATE TABLE \"a b\" (id INTEGER PRIMARY KEY, name TEXT);"
                                        "CREATE TABLE pair (x INTEGER, y INTEGER, v TEXT, PRIMARY KEY (y, x));"
                                        "INSERT INTO \"a b\" VALUES (-3, 'c'), (7, 'd'), (9, NULL);"
                                        "INSERT INTO pair VALUES (1, 2, 'v'), (2, 1, 'w')")));
        const Result<QList<TableShape>> shapes = tableShapes(*file.connection);
        QVERIFY(shapes);
        QCOMPARE(shapes->size(), 2);
        QCOMPARE(shapes->at(0).name, QStringLiteral("a b"));
        QCOMPARE(shapes->at(0).keys, QStringList {QStringLiteral("id")});
        QCOMPARE(shapes->at(1).keys, (QStringList {QStringLiteral("y"), QStringLiteral("x")}));
        QVERIFY(shapes->at(1).hasIntegerKeys);
        QCOMPARE(file.read(shapes->at(0), 0), (QList<qint64> {-3, 7, 9}));
        QCOMPARE(file.read(shapes->at(1), 0), (QList<qint64> {2, 1}));
    }
    void namesAndStatements()
    {
        File file;
        QCOMPARE(quotedName(QStringLiteral("a b")), QStringLiteral("\"a b\""));
        QVERIFY(!statementOn(file.connection->handle(), QStringLiteral("SELECT nonsense FROM nowhere")));
        QVERIFY(statementOn(file.connection->handle(), QStringLiteral("SELECT 1")));
        QVERIFY(!executed(file.connection->handle(), QStringLiteral("nonsense")).ok());
    }
};

STEWARD_TEST(TestTableReader)

} // namespace steward

#include "tst_tablereader.moc"
