#include "models/sync/capabilities.h"

#include "models/sync/remoteresource.h"
#include "models/sync/remotestate.h"
#include "models/sync/syncreport.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

/// What the file keeps of a remote comes back as it was.
class TestCapabilities : public QObject {
    Q_OBJECT

private slots:
    void abilitiesComeBack()
    {
        Capabilities known;
        known.filterByExternalId = known.ifMatch = known.cursor = known.changePassword = true;
        known.patchLists = false;
        known.bulkOperations = 100;
        known.bulkBytes = qint64 {5} << 32;
        known.applications = ApplicationsForm::SameType;
        known.unsupported = {Field::Language, Field::Organization};
        known.product = u"SCIMMY"_s;
        known.evidence = {{u"ifMatch"_s, true, u"412"_s, 1'790'000'000'000}};
        known.probedAt = 1'790'000'000'000;
        QCOMPARE(Capabilities::fromJson(known.toJson()), known);
        QCOMPARE(Capabilities::fromJson({}), Capabilities());
    }

    void theStateComesBack()
    {
        RemoteState state;
        state.hasSecret = state.wantsFull = true;
        state.lastFullAt = state.watermark = 1'790'000'000'000;
        state.lastFullCount = 1'000'000;
        state.watermarkIds = {u"a"_s, u"b"_s};
        state.catalog = u"1=Owner+\n1:HttpApi"_s;
        QCOMPARE(RemoteState::fromJson(state.toJson()), state);
    }

    void aReportComesBackAndSaysWhatWaits()
    {
        SyncReport report;
        QVERIFY(report.inStep());
        QVERIFY(!report.isNoteworthy());
        QVERIFY(report.sentence().contains(u"Nothing"_s));
        report.created = 2;
        report.conflicts = 1;
        report.sets = {ChangeSetId {4}, ChangeSetId {9}};
        report.removalsToConfirm = 30;
        report.stopped = {u"Salesforce for Retail Bank"_s};
        QVERIFY(!report.inStep());
        QVERIFY(report.isNoteworthy());
        const SyncReport back = SyncReport::fromJson(report.toJson());
        QCOMPARE(back.toJson(), report.toJson());
        QCOMPARE(back.sent(), 2);
        QVERIFY(report.sentence().contains(u"2 change"_s));
    }

    void everyConsoleFindsTheSameIdentity()
    {
        RemoteResource ours;
        ours.externalId = u"6E2BBB0C-1DF3-4C3E-9D0E-0D4C2F3C7A55"_s;
        QCOMPARE(uidOf(ours), QUuid::fromString(ours.externalId));
        RemoteResource foreign;
        foreign.id = u"42"_s;
        foreign.externalId = u"hr-7"_s;
        RemoteResource same = foreign;
        same.id = u"43"_s;
        QCOMPARE(uidOf(foreign), uidOf(same));
        RemoteResource bare;
        bare.id = u"42"_s;
        QVERIFY(!uidOf(bare).isNull());
        QVERIFY(uidOf(bare) != uidOf(foreign));
    }
};

STEWARD_TEST(TestCapabilities)

} // namespace steward

#include "tst_capabilities.moc"
