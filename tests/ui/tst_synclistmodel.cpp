#include "ui/synclistmodel.h"

#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncListModel : public QObject {
    Q_OBJECT

    static SyncEntry entry(SyncEntry::Kind kind, const QString &name)
    {
        SyncEntry made;
        made.kind = kind;
        made.uid = QUuid::createUuid();
        made.name = name;
        return made;
    }
    static SyncOverview overview()
    {
        SyncOverview made;
        made.entries = {entry(SyncEntry::Kind::Conflict, u"Ana"_s), entry(SyncEntry::Kind::Create, u"Bob"_s),
                        entry(SyncEntry::Kind::Delete, u"Cleo"_s), entry(SyncEntry::Kind::Refused, u"Dan"_s)};
        // Of many accounts the first are listed, and all are counted.
        made.counts = {{SyncEntry::Kind::Conflict, 1},
                       {SyncEntry::Kind::Create, 2000},
                       {SyncEntry::Kind::Delete, 1},
                       {SyncEntry::Kind::Refused, 1}};
        return made;
    }
    static QString text(const SyncListModel &model, int row, int role = Qt::DisplayRole)
    {
        return model.data(model.index(row), role).toString();
    }

private slots:
    void accountsStandUnderTheHeadingOfTheirSection()
    {
        SyncListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.firstEntry(), -1);
        const SyncOverview shown = overview();
        model.show(shown, {});
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(text(model, row));
        QCOMPARE(
            rows,
            (QStringList {u"Conflicts"_s, u"Ana"_s, u"To send"_s, u"Bob"_s, u"Cleo"_s, u"Cannot be sent"_s, u"Dan"_s}));
        QCOMPARE(model.firstEntry(), 1);
        QVERIFY(!model.entryAt(0) && !model.entryAt(-1) && !model.entryAt(7));
        QCOMPARE(model.entryAt(3)->name, u"Bob"_s);
        QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(3)) & Qt::ItemIsSelectable);
        QVERIFY(model.data(model.index(2), SyncListModel::HeadingRole).toBool());
        QCOMPARE(model.data(model.index(2), SyncListModel::CountRole).toInt(), 2001);
        QCOMPARE(text(model, 2, Qt::AccessibleTextRole), u"To send, 2001"_s);
        QVERIFY(text(model, 3, Qt::AccessibleTextRole).startsWith(u"Bob, "_s));
    }

    void aFilterCountsWhatItLeaves()
    {
        SyncListModel model;
        const SyncOverview shown = overview();
        model.show(shown, {u"bob"_s, {}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.data(model.index(0), SyncListModel::CountRole).toInt(), 1);
        model.show(shown, {{}, {SyncChange::Deleted, SyncChange::Refused}, {}});
        QCOMPARE(model.rowCount(), 4);
        model.show(shown, {u"nobody"_s, {}, {}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstEntry(), -1);
    }

    /// An account that was sent in part is found again in its section.
    void anEntryIsFoundByItsSection()
    {
        SyncListModel model;
        const SyncOverview shown = overview();
        model.show(shown, {});
        const QUuid bob = shown.entries.at(1).uid;
        QCOMPARE(model.rowOf(bob, SyncEntry::Kind::Create), 3);
        QCOMPARE(model.rowOf(bob, SyncEntry::Kind::Update), 3);
        QCOMPARE(model.rowOf(bob, SyncEntry::Kind::Conflict), -1);
        QCOMPARE(model.rowOf(QUuid::createUuid(), SyncEntry::Kind::Create), -1);
    }
};

STEWARD_TEST(TestSyncListModel)

} // namespace steward

#include "tst_synclistmodel.moc"
