#include "ui/syncfieldtable.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QRadioButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncFieldTable : public QObject {
    Q_OBJECT

private:
    using Choice = SyncDecisions::Choice;
    using Change = SyncFieldLine::Change;

    static SyncFieldLine line(Field field, qint64 conflict, const QString &here, const QString &server)
    {
        return {field, conflict != 0 ? Change::Both : Change::Server, conflict, QJsonValue(u"before"_s), here, server};
    }
    static QList<SyncFieldLine> lines()
    {
        return {line(Field::FirstName, 9, u"Ana"_s, u"Anna"_s), line(Field::LastName, 0, u"Old"_s, u"New"_s),
                line(Field::Email, 4, u"here@b.c"_s, u"there@b.c"_s)};
    }
    static bool choose(const SyncFieldTable &table, const QString &words)
    {
        auto *radio = driver::named<QRadioButton>(table, words);
        if (radio)
            radio->click();
        return radio && radio->isChecked();
    }

private slots:
    void aChoiceShowsWhatWillBe()
    {
        SyncFieldTable table;
        const QSignalSpy chosen(&table, &SyncFieldTable::chosenChanged);
        table.setLines(lines());
        QVERIFY(driver::show(table));
        QCOMPARE(table.conflicts(), 2);
        QCOMPARE(driver::texts(table).count(u"To decide"_s), 2);
        // What only the server has changed needs no choice.
        QCOMPARE(driver::texts(table).count(u"New"_s), 2);
        QVERIFY(choose(table, u"First name: use Anna from the server"_s));
        QTRY_COMPARE(driver::texts(table).count(u"To decide"_s), 1);
        QCOMPARE(chosen.count(), 1);
        QTRY_VERIFY(driver::texts(table).split(u'\n').contains(u"Anna"_s));
        QVERIFY(choose(table, u"First name: use Ana from here"_s));
        QTRY_VERIFY(driver::texts(table).split(u'\n').contains(u"Ana"_s));
        QVERIFY(!driver::texts(table).split(u'\n').contains(u"Anna"_s));
        QCOMPARE(table.choices(), (QList<std::pair<qint64, Choice>> {{9, Choice::Here}}));
    }

    /// A sync in the background may find one more while somebody decides.
    void whatWasChosenStaysWhereNothingHasChanged()
    {
        SyncFieldTable table;
        table.setLines(lines());
        table.chooseAll(Choice::Here);
        QList<SyncFieldLine> fresh = lines();
        fresh.append(line(Field::UserName, 5, u"1"_s, u"2"_s));
        table.setLines(fresh);
        QCOMPARE(table.choices(), (QList<std::pair<qint64, Choice>> {{4, Choice::Here}, {9, Choice::Here}}));
        QVERIFY(driver::show(table));
        QCOMPARE(driver::texts(table).count(u"To decide"_s), 1);
        fresh[0].server = u"Anita"_s;
        fresh.removeLast();
        table.setLines(fresh);
        QCOMPARE(table.choices(), (QList<std::pair<qint64, Choice>> {{4, Choice::Here}}));
        table.setLines({});
        QVERIFY(table.choices().isEmpty() && table.conflicts() == 0);
        // Somebody looks at another account first and comes back.
        table.setLines(fresh);
        QCOMPARE(table.choices(), (QList<std::pair<qint64, Choice>> {{4, Choice::Here}}));
    }

    /// A value is no placeholder, no mnemonic and no markup.
    void valuesAreShownAsTheyAre()
    {
        SyncFieldTable table;
        table.setLines({line(Field::LastName, 1, u"%1 & <b>%2</b>"_s, {})});
        QVERIFY(driver::show(table));
        auto *here = driver::named<QRadioButton>(table, u"Last name: use %1 & <b>%2</b> from here"_s);
        QVERIFY(here);
        QCOMPARE(here->text(), u"%1 && <b>%2</b>"_s);
        QVERIFY(here->shortcut().isEmpty());
        QVERIFY(driver::named<QRadioButton>(table, u"Last name: use — from the server"_s));
        table.chooseAll(Choice::Here);
        QTRY_VERIFY(driver::texts(table).contains(u"%1 & <b>%2</b>"_s));
    }

    void ofAQuestionNoResultIsShown()
    {
        SyncFieldTable table;
        table.setShowsResult(false);
        table.setLines(lines());
        QVERIFY(driver::show(table));
        QVERIFY(!driver::texts(table).contains(u"Result"_s));
        table.chooseAll(Choice::Server);
        QVERIFY(!driver::texts(table).split(u'\n').contains(u"Anna"_s));
    }
};

STEWARD_TEST(TestSyncFieldTable)

} // namespace steward

#include "tst_syncfieldtable.moc"
