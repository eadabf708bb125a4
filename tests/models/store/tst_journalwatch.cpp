#include "tests/support/journalwatch.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// The watch that every test program carries: it must see what it is there for, and nothing else.
class TestJournalWatch : public QObject {
    Q_OBJECT

    /// Changes a row behind the journal, on a connection of the store.
    static std::vector<std::string> behind(TestDirectory &directory, const QByteArray &sql)
    {
        if (sqlite3_exec(directory.connection().handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(directory.connection().handle()));
        return JournalWatch::takeFindings();
    }

private slots:
    void changesBehindTheJournalAreSeen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("table");
        const auto row = [](const char *table, const QByteArray &sql) {
            QTest::addRow("%s: %s", table, sql.constData()) << sql << QByteArray(table);
        };
        row("administrator", "UPDATE administrator SET first_name = 'Eve' WHERE id = 1");
        row("administrator", "DELETE FROM administrator WHERE id = 1");
        row("administrator_application", "INSERT INTO administrator_application VALUES (1, 2)");
        row("administrator_application", "DELETE FROM administrator_application");
        row("application", "UPDATE application SET endpoint = 'x' WHERE id = 2");
        row("role", "UPDATE role SET privileges = '[]' WHERE id = 2");
        row("credential", "UPDATE credential SET state = 'used'");
        row("credential", "DELETE FROM credential");
        row("setting", "INSERT INTO setting VALUES ('policy', '{}')");
        row("setting", "UPDATE setting SET value = '{}' WHERE key = 'mail'");
        row("directory", "UPDATE directory SET name = 'Evil'");
        row("kept_session", "INSERT INTO kept_session VALUES (x'01', 1, 0, 0, 'pc')");
    }
    void changesBehindTheJournalAreSeen()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, table);
        TestDirectory directory;
        fill(directory);
        QVERIFY(JournalWatch::takeFindings().empty());
        const auto found = behind(directory, sql);
        QVERIFY(!found.empty());
        QVERIFY2(found.front().find(table.toStdString()) != std::string::npos, found.front().c_str());
    }

    void anImageOfAnotherRowIsNotEnough()
    {
        TestDirectory directory;
        fill(directory);
        const QByteArray image
            = "INSERT INTO change_set SELECT id + 1, at, operator, client, kind, subject, row_count, "
              "undoes, hash, hash, format, operator_id, reason FROM change_set ORDER BY id DESC LIMIT "
              "1; INSERT INTO change_image SELECT max(id), 1, '%1', %2, '{}', '{\"mail\":{}}' FROM "
              "change_set; ";
        const auto with = [&](const QByteArray &entity, const QByteArray &row, const QByteArray &sql) {
            return behind(directory,
                          "BEGIN; " + QByteArray(image).replace("%1", entity).replace("%2", row) + sql + "; COMMIT")
                .size();
        };
        QCOMPARE(with("administrator", "2", "UPDATE administrator SET first_name = 'Eve' WHERE id = 1"), 1);
        QCOMPARE(with("administrator", "1", "UPDATE administrator SET first_name = 'Eva' WHERE id = 1"), 0);
        QCOMPARE(with("administrator", "1", "UPDATE credential SET state = 'used'"), 1);
        QCOMPARE(with("setting", "0", "INSERT INTO setting VALUES ('policy', '{}')"), 1);
        QCOMPARE(with("setting", "0", "UPDATE setting SET value = '{\"a\":1}' WHERE key = 'mail'"), 0);
    }

    void whatIsNoChangeOrNeedsNoImage()
    {
        TestDirectory directory;
        fill(directory);
        QVERIFY(behind(directory, "UPDATE administrator SET first_name = first_name").empty());
        QVERIFY(behind(directory, "UPDATE credential SET last_used_at = 5, verifier = 'x'").empty());
        QVERIFY(behind(directory, "INSERT INTO wrong_try VALUES (x'01', 1, 2, 3)").empty());
        QVERIFY(behind(directory, "BEGIN; UPDATE administrator SET first_name = 'Eve'; ROLLBACK").empty());
        const QByteArray migration = "BEGIN; UPDATE directory SET name = 'x'; PRAGMA user_version="
            + QByteArray::number(directoryFile::schemaVersion()) + "; COMMIT";
        QVERIFY(behind(directory, migration.constData()).empty());
        // Another tool's connection is none of the store.
        directory.close();
        TestDirectory::tamper(directory.path(), "UPDATE administrator SET first_name = 'Eve'");
        directory.open();
        QVERIFY(JournalWatch::takeFindings().empty());
    }

    void theStoresOwnChangesAreCounted()
    {
        TestDirectory directory;
        const long long before = JournalWatch::changes();
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s)); // the row and its application
        QCOMPARE(JournalWatch::changes(), before + 2);
        directory.edit(ana, {{Field::FirstName, u"Anna"_s}});
        QCOMPARE(JournalWatch::changes(), before + 3);
        directory.write([&](Transaction &t) { return t.purge(directory.row(ana)); });
        QCOMPARE(JournalWatch::changes(), before + 5);
        QVERIFY(JournalWatch::takeFindings().empty());
    }

private:
    static void fill(TestDirectory &directory)
    {
        directory.add(TestDirectory::apiUser(u"ana"_s));
        directory.write([](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.setSetting(u"mail"_s, {{u"host"_s, u"x"_s}}));
            const auto before = CredentialRows(t.connection()).byId(AdministratorId {1});
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = CredentialState::Queued;
            return t.update(*before, after);
        });
    }
};

STEWARD_TEST(TestJournalWatch)
#include "tst_journalwatch.moc"
