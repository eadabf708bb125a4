#include "ui/synclook.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncLook : public QObject {
    Q_OBJECT

    static constexpr SyncEntry::Kind Kinds[] {
        SyncEntry::Kind::Conflict, SyncEntry::Kind::Question, SyncEntry::Kind::Create,  SyncEntry::Kind::Update,
        SyncEntry::Kind::Delete,   SyncEntry::Kind::Taken,    SyncEntry::Kind::Refused, SyncEntry::Kind::Unknown};

    static Timestamp at(const QDate &day, const QTime &time) { return QDateTime(day, time).toMSecsSinceEpoch(); }

private slots:
    /// By no colour alone.
    void everySectionHasWordsAndAnIconOfItsOwn()
    {
        QSet<QString> titles;
        QSet<QString> icons;
        for (const SyncEntry::Kind kind : Kinds) {
            titles.insert(sectionTitle(sectionOf(kind)));
            icons.insert(syncLook(kind).icon);
        }
        QCOMPARE(titles.size(), SyncSections);
        QCOMPARE(icons.size(), SyncSections);
        QSet<QString> changes;
        for (int i = 0; i < SyncChanges; ++i)
            changes.insert(changeText(static_cast<SyncChange>(i)));
        QCOMPARE(changes.size(), SyncChanges);
    }

    void whatCameIsNewChangedOrDeleted()
    {
        SyncEntry entry;
        entry.kind = SyncEntry::Kind::Taken;
        QCOMPARE(changeOf(entry), SyncChange::Deleted);
        entry.server = {{Field::FirstName, u"Ana"_s}};
        QCOMPARE(changeOf(entry), SyncChange::New);
        entry.base = {{Field::FirstName, u"Anna"_s}};
        QCOMPARE(changeOf(entry), SyncChange::Changed);
    }

    void saysWhereAndWhen()
    {
        const QDate today(2026, 3, 10);
        const Timestamp now = at(today, {12, 0});
        SyncEntry entry;
        entry.isApiUser = true;
        QCOMPARE(whereabouts(entry, now), u"API user."_s);
        entry.changedHere = at(today, {9, 40});
        QVERIFY(whereabouts(entry, now).startsWith(u"API user. Changed here at "_s));
        entry.organization = u"Contact Centre"_s;
        entry.changedThere = at(today.addDays(-1), {23, 59});
        const QString both = whereabouts(entry, now);
        QVERIFY2(both.contains(u"Contact Centre"_s) && both.contains(u"Changed here at "_s)
                     && both.contains(u", on the server on "_s),
                 qPrintable(both));
        entry.changedHere = 0;
        QVERIFY(whereabouts(entry, now).contains(u"Changed on the server on "_s));
        QCOMPARE(momentText(0, now), QString());
    }

    void everyQuestionSaysWhatCanBeDone()
    {
        QSet<QString> texts;
        for (const SyncHeld::Kind kind : {SyncHeld::Kind::Missing, SyncHeld::Kind::EditedThere,
                                          SyncHeld::Kind::NameTaken, SyncHeld::Kind::Unusable}) {
            SyncEntry entry;
            entry.kind = SyncEntry::Kind::Question;
            entry.held = kind;
            // A name from outside is no placeholder.
            entry.name = u"%1 %2"_s;
            texts.insert(questionText(entry));
        }
        QCOMPARE(texts.size(), 4);
    }

    void longAddressesMayBeParted()
    {
        QCOMPARE(partable(u"a@b.example"_s), u"a@b.example"_s);
        QCOMPARE(partable(u"somebody.long@example.com"_s), u"somebody.long@\nexample.com"_s);
        QCOMPARE(partable(u"no address, but a long text"_s), u"no address, but a long text"_s);
    }

    void nothingToShowIsExplained()
    {
        QVERIFY(!emptyText(false, false).button.isEmpty());
        QCOMPARE(emptyText(true, true).button, u"Clear Filters"_s);
        QVERIFY(emptyText(true, false).button.isEmpty());
    }
};

STEWARD_TEST(TestSyncLook)

} // namespace steward

#include "tst_synclook.moc"
