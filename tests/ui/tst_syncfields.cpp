#include "ui/syncfields.h"

#include "tests/support/testregistry.h"
#include "ui/synclistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using Change = SyncFieldLine::Change;
using Choice = SyncDecisions::Choice;

class TestSyncFields : public QObject {
    Q_OBJECT

private:
    static SyncEntry entry()
    {
        SyncEntry entry;
        entry.uid = QUuid::createUuid();
        entry.name = u"Jonas Weber"_s;
        entry.base = {{Field::FirstName, u"Jonas"_s}, {Field::Email, u"a@b.c"_s}, {Field::Suspended, false}};
        entry.here = {{Field::FirstName, u"Jon"_s}, {Field::Email, u"h@b.c"_s}, {Field::Suspended, false}};
        entry.server = {{Field::FirstName, u"Jonas"_s}, {Field::Email, u"s@b.c"_s}, {Field::Suspended, true}};
        SyncConflict conflict;
        conflict.id = 3;
        conflict.uid = entry.uid;
        conflict.field = u"email"_s;
        entry.conflicts = {conflict};
        entry.kind = SyncEntry::Kind::Conflict;
        return entry;
    }
    static SyncFieldLine line(const SyncEntry &entry, Field field)
    {
        for (const SyncFieldLine &one : fieldLines(entry)) {
            if (one.field == field)
                return one;
        }
        return {};
    }

private slots:
    void saysWhereAFieldWasChangedAndWhatComesOfIt()
    {
        const SyncEntry conflict = entry();
        QCOMPARE(fieldLines(conflict).size(), 3);
        QCOMPARE(line(conflict, Field::FirstName).change, Change::Here);
        QCOMPARE(line(conflict, Field::FirstName).result({})->toString(), u"Jon"_s);
        QCOMPARE(line(conflict, Field::Suspended).change, Change::Server);
        QCOMPARE(line(conflict, Field::Suspended).result({})->toBool(), true);
        const SyncFieldLine email = line(conflict, Field::Email);
        QCOMPARE(email.change, Change::Both);
        QVERIFY(!email.result({}));
        QCOMPARE(email.result(Choice::Here)->toString(), u"h@b.c"_s);
        QCOMPARE(email.result(Choice::Server)->toString(), u"s@b.c"_s);
    }

    void whatIsMissingOnTheServerHasNoValueThere()
    {
        SyncEntry missing = entry();
        missing.conflicts.clear();
        missing.kind = SyncEntry::Kind::Question;
        missing.held = SyncHeld::Kind::Missing;
        QVERIFY(!line(missing, Field::Email).server);
    }

    void whatWasTakenStandsOnBothSides()
    {
        SyncEntry taken = entry();
        taken.conflicts.clear();
        taken.kind = SyncEntry::Kind::Taken;
        taken.here = taken.server;
        QCOMPARE(line(taken, Field::Email).change, Change::Server);
        QCOMPARE(line(taken, Field::FirstName).change, Change::Same);
    }

    void whoNeverAgreedDiffersOrSaysTheSame()
    {
        SyncEntry taken = entry();
        taken.conflicts.clear();
        taken.kind = SyncEntry::Kind::Question;
        taken.held = SyncHeld::Kind::NameTaken;
        taken.base.clear();
        QCOMPARE(line(taken, Field::Email).change, Change::Different);
        taken.server.remove(Field::FirstName);
        QCOMPARE(line(taken, Field::FirstName).change, Change::Different);
        taken.here.insert(Field::Email, taken.server.value(Field::Email));
        QCOMPARE(line(taken, Field::Email).change, Change::Same);
    }

    void theListHasHeadingsThatCannotBeChosen()
    {
        SyncOverview overview;
        SyncEntry update = entry();
        update.kind = SyncEntry::Kind::Update;
        update.name = u"Elena Marković"_s;
        overview.entries = {entry(), update};
        overview.counts = {{SyncEntry::Kind::Conflict, 1}, {SyncEntry::Kind::Update, 1200}};
        SyncListModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(overview, {});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), u"Conflicts"_s);
        QCOMPARE(model.index(2).data(SyncListModel::CountRole).toLongLong(), 1200);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.rowOf(update.uid, SyncEntry::Kind::Update), 3);
        model.show(overview, {u"marko"_s, {}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.entryAt(1)->name, u"Elena Marković"_s);
        model.show({}, {});
        QCOMPARE(model.firstEntry(), -1);
    }
};

STEWARD_TEST(TestSyncFields)

} // namespace steward

#include "tst_syncfields.moc"
