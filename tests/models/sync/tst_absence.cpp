#include "models/sync/absence.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// What follows from an account that a server does not have any more.
class TestAbsence : public QObject {
    Q_OBJECT

    static SyncBase baseOf(simulation::Console &console, const QString &userName)
    {
        const QUuid uid = SyncWorld::rowOf(console, userName).uid;
        return **await(console.store().read([uid](Connection &connection) { return SyncRows(connection).base(uid); }));
    }
    static bool lives(simulation::Console &console, const QString &userName)
    {
        const auto rows = console.living();
        return std::any_of(rows.begin(), rows.end(),
                           [&userName](const Administrator &row) { return row.userName == userName; });
    }
    static Absence settled(simulation::Console &console, const SyncBase &absent, const AbsenceFindings &findings)
    {
        const auto done = await(console.store().write(
            Author {u"Test"_s, u"sync"_s}.asProgram(), [&](Transaction &transaction) -> Result<Absence> {
                Absorption absorption(transaction, {});
                STEWARD_TRY(absorption.open());
                return settleAbsence(transaction, absorption, absent, findings);
            }));
        if (!done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
        return done->value;
    }

private slots:
    void manyAreMissingBySharesAndByWhatWasSeenEarlier()
    {
        // Five are few anywhere, a tenth in a large directory.
        QVERIFY(!isManyAbsent(5, 10, 5, 10));
        QVERIFY(isManyAbsent(6, 10, 5, 10));
        QVERIFY(!isManyAbsent(100, 1000, 900, 1000));
        QVERIFY(isManyAbsent(101, 1000, 899, 1000));
        // A server that shows nothing, or half of what it had, is not believed at all.
        QVERIFY(isManyAbsent(1, 1000, 0, 1));
        QVERIFY(isManyAbsent(1, 1000, 499, 1000));
        QVERIFY(!isManyAbsent(1, 1000, 500, 1000));
    }

    void oneIsBelievedWhereALaterChangeStandsAsItWas()
    {
        ConsoleInStep w;
        SyncBase ada = baseOf(w.console, u"ada"_s);
        ada.modified = 1000;
        QCOMPARE(settled(w.console, ada, {.newestUnchanged = 1000}), Absence::Asked);
        QCOMPARE(w.console.held().size(), 1);
        QCOMPARE(settled(w.console, ada, {.newestUnchanged = 1001}), Absence::Deleted);
        QVERIFY(!lives(w.console, u"ada"_s));
        // Nothing is left to settle.
        QCOMPARE(settled(w.console, ada, {.newestUnchanged = 1001}), Absence::Gone);
    }

    /// Where the server tells no times.
    void withoutTimesItHasToBeMissingTwice()
    {
        ConsoleInStep w;
        SyncBase ada = baseOf(w.console, u"ada"_s);
        ada.modified = 0;
        QCOMPARE(settled(w.console, ada, {}), Absence::Doubtful);
        ada.absent = 1;
        QCOMPARE(settled(w.console, ada, {}), Absence::Deleted);
    }

    void manyAtOnceAreAskedAbout()
    {
        ConsoleInStep w;
        SyncBase ada = baseOf(w.console, u"ada"_s);
        ada.modified = 1000;
        QCOMPARE(settled(w.console, ada, {.many = true, .hold = true, .newestUnchanged = 2000}), Absence::Asked);
        QVERIFY(lives(w.console, u"ada"_s));
    }

    void whatARestoredServerForgotGoesThereAgain()
    {
        ConsoleInStep w;
        SyncBase ada = baseOf(w.console, u"ada"_s);
        ada.modified = 1000;
        QCOMPARE(settled(w.console, ada, {.hold = true, .rolledBack = true, .newestUnchanged = 500}),
                 Absence::GoesAgain);
        QVERIFY(lives(w.console, u"ada"_s));
        QVERIFY(w.console.held().isEmpty());
    }
};

STEWARD_TEST(TestAbsence)

} // namespace steward

#include "tst_absence.moc"
