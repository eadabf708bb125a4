#include "ui/activityverifying.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/activitypage.h"

#include <QAction>

#include <sqlite3.h>

namespace steward {

using namespace Qt::StringLiterals;

class TestActivityVerifying : public QObject {
    Q_OBJECT

private:
    using Integrity = ActivityVerifying::Integrity;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void saysThatTheHistoryIsUnbroken()
    {
        WindowFixture fixture;
        ActivityVerifying verifying(fixture.window->workspace(), fixture.window);
        QVERIFY(verifying.summary().isEmpty());
        QCOMPARE(verifying.integrityOf(ChangeSetId {1}), Integrity::Unknown);
        QSignalSpy done(&verifying, &ActivityVerifying::done);
        verifying.verify();
        QVERIFY(verifying.isRunning());
        verifying.verify();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.first().first().toBool());
        QVERIFY(verifying.summary().contains(u"unbroken"_s));
        QCOMPARE(verifying.integrityOf(ChangeSetId {1}), Integrity::Unbroken);
        QCOMPARE(verifying.integrityOf(ChangeSetId {1'000'000}), Integrity::Unknown);
    }

    void aChangedEntryIsNotProved()
    {
        WindowFixture fixture;
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(fixture.path()).constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db,
                              "DROP TRIGGER change_set_stays; UPDATE change_set SET operator = 'Nobody' WHERE id = 1",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(db);
        ActivityVerifying verifying(fixture.window->workspace(), fixture.window);
        QSignalSpy done(&verifying, &ActivityVerifying::done);
        verifying.verify();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!done.first().first().toBool());
        QVERIFY(verifying.summary().isEmpty());
        QCOMPARE(verifying.integrityOf(ChangeSetId {1}), Integrity::Broken);
    }
};

STEWARD_TEST(TestActivityVerifying)

} // namespace steward

#include "tst_activityverifying.moc"
