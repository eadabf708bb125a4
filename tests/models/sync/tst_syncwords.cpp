#include "models/sync/syncoverview.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

SyncEntry entryOf(SyncEntry::Kind kind, const WireValues &base, const WireValues &here, const WireValues &server = {})
{
    SyncEntry entry;
    entry.kind = kind;
    entry.base = base;
    entry.here = here;
    entry.server = server;
    return entry;
}

QString updated(const WireValues &from, const WireValues &to)
{
    return lineOf(entryOf(SyncEntry::Kind::Update, from, to));
}

const WireValues Ana {{Field::FirstName, u"Ana"_s},
                      {Field::Suspended, false},
                      {Field::Applications, QJsonArray {u"HttpApi"_s, u"Billing"_s}}};

} // namespace

/// One line about an account, as lists show it.
class TestSyncWords : public QObject {
    Q_OBJECT

private slots:
    void saysTheFirstChangeAndHowManyMore()
    {
        WireValues to = Ana;
        QCOMPARE(updated(Ana, to), u"No change"_s);
        to.insert(Field::FirstName, u"Anna"_s);
        QCOMPARE(updated(Ana, to), u"First name: Ana → Anna"_s);
        to.insert(Field::Suspended, true);
        QVERIFY2(updated(Ana, to).startsWith(u"First name: Ana → Anna, and 1 more"_s), qPrintable(updated(Ana, to)));
        QCOMPARE(updated({{Field::FirstName, u"Ana"_s}}, {{Field::FirstName, QString()}}),
                 u"First name: Ana removed"_s);
        QCOMPARE(updated({}, {{Field::FirstName, u"Ana"_s}}), u"First name: Ana"_s);
        QCOMPARE(updated(Ana, {{Field::Suspended, true}}), u"Status: Login suspended"_s);
        QCOMPARE(updated({{Field::Suspended, true}}, {{Field::Suspended, false}}), u"Status: Active"_s);
        const QString applications = updated(Ana, {{Field::Applications, QJsonArray {u"HttpApi"_s}}});
        QVERIFY2(applications.endsWith(u"HttpApi, Billing → HttpApi"_s), qPrintable(applications));
    }

    void saysWhatIsNew()
    {
        SyncEntry entry = entryOf(SyncEntry::Kind::Create, {}, Ana);
        QCOMPARE(lineOf(entry), u"New API user for HttpApi, Billing"_s);
        entry.here.remove(Field::Applications);
        QCOMPARE(lineOf(entry), u"New API user"_s);
        entry.isApiUser = false;
        QCOMPARE(lineOf(entry), u"New administrator"_s);
        entry.here.insert(Field::Role, u"Owner"_s);
        QCOMPARE(lineOf(entry), u"New administrator, Owner"_s);
    }

    void saysWhatCame()
    {
        QCOMPARE(lineOf(entryOf(SyncEntry::Kind::Taken, Ana, {}, {})), u"Deleted on the server"_s);
        QCOMPARE(lineOf(entryOf(SyncEntry::Kind::Taken, {}, {}, Ana)), u"New API user for HttpApi, Billing"_s);
        WireValues there = Ana;
        there.insert(Field::FirstName, u"Anna"_s);
        QCOMPARE(lineOf(entryOf(SyncEntry::Kind::Taken, Ana, {}, there)), u"First name: Ana → Anna"_s);
    }

    void saysWhatDiffers()
    {
        SyncEntry entry = entryOf(SyncEntry::Kind::Conflict, {}, {});
        SyncConflict conflict;
        conflict.field = u"userName"_s;
        entry.conflicts = {conflict};
        QCOMPARE(lineOf(entry), u"User name differs on both sides"_s);
        entry.conflicts.append(conflict);
        QVERIFY2(lineOf(entry).startsWith(u"2 field"_s), qPrintable(lineOf(entry)));
        // A field that a newer version knows.
        entry.conflicts = {conflict};
        entry.conflicts[0].field = u"shoeSize"_s;
        QCOMPARE(lineOf(entry), u"shoeSize differs on both sides"_s);
    }

    void everyQuestionHasItsWords()
    {
        QSet<QString> lines;
        for (const auto kind : {SyncHeld::Kind::Missing, SyncHeld::Kind::EditedThere, SyncHeld::Kind::NameTaken,
                                SyncHeld::Kind::Unusable}) {
            SyncEntry entry = entryOf(SyncEntry::Kind::Question, {}, {});
            entry.held = kind;
            lines.insert(lineOf(entry));
        }
        QCOMPARE(lines.size(), 4);
        SyncEntry refused = entryOf(SyncEntry::Kind::Refused, {}, {});
        refused.reason = u"No."_s;
        QCOMPARE(lineOf(refused), u"Server: No."_s);
    }

    void strangeValuesAreShownAsNothing()
    {
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(7), QJsonValue(QJsonObject {{u"a"_s, 1}})}) {
            QVERIFY(wireText(Field::FirstName, value).isEmpty());
            QVERIFY(wireText(Field::Applications, value).isEmpty());
        }
    }
};

STEWARD_TEST(TestSyncWords)

} // namespace steward

#include "tst_syncwords.moc"
