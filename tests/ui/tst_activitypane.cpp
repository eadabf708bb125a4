#include "ui/activitypane.h"

#include "tests/support/testregistry.h"
#include "ui/detailspane.h"
#include "ui/style/chip.h"

#include <QLabel>
#include <QtTest>

namespace steward {

class TestActivityPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tellsListsAsChips();
    void tellsWhetherItStands();
    void copiesWithTabs();

private:
    static ActivityDetails sample()
    {
        ActivityDetails details;
        details.entry.set.id = ChangeSetId {4711};
        details.entry.set.kind = ChangeKind::Edit;
        details.entry.set.subject = QStringLiteral("<b>Jonas</b>");
        details.entry.set.rowCount = 1;
        details.entry.set.operatorName = QStringLiteral("Wanjiru Kamau");
        details.entry.set.client = QStringLiteral("window");
        details.entry.set.reason = QStringLiteral("Ticket\t4471");
        details.entry.computer = QStringLiteral("HO-217");
        details.operatorRole = QStringLiteral("Integration admin");
        ChangedField field {QStringLiteral("applications"), QStringLiteral("External applications"), {}, {}};
        field.isList = true;
        field.kept = {QStringLiteral("Salesforce")};
        field.added = {QStringLiteral("HttpApi")};
        details.rows = {{Entity::Administrator, 1, ChangedRow::Fate::Changed, QStringLiteral("Jonas"), {field}}};
        details.moreRows = 3;
        return details;
    }
    static QString textOf(const DetailsPane &pane)
    {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

void TestActivityPane::tellsListsAsChips()
{
    DetailsPane pane;
    showEntry(pane, sample(), {}, Theme());
    const QList<Chip *> chips = pane.findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips.at(0)->content().word, QStringLiteral("Salesforce"));
    QCOMPARE(chips.at(1)->content().tone, Tone::Ok);
    QVERIFY(chips.at(1)->accessibleName().contains(QStringLiteral("added")));
    const QString text = textOf(pane);
    for (const QString &wanted :
         {QStringLiteral("Wanjiru Kamau, Integration admin"), QStringLiteral("HO-217"), QStringLiteral("4,711"),
          QStringLiteral("Ticket"), QStringLiteral("3 more row"), QStringLiteral("<b>Jonas</b>")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
}

void TestActivityPane::tellsWhetherItStands()
{
    DetailsPane pane;
    ActivityDetails details = sample();
    showEntry(pane, details, {}, Theme());
    QVERIFY(textOf(pane).contains(QStringLiteral("Not undone")));
    details.entry.undoneBy = ChangeSetId {4712};
    showEntry(pane, details, {}, Theme());
    QTRY_VERIFY(textOf(pane).contains(QStringLiteral("Undone by entry 4,712")));
    details.entry.undoneBy = {};
    details.entry.set.kind = ChangeKind::Delivery;
    showEntry(pane, details, {}, Theme());
    QTRY_VERIFY(textOf(pane).contains(QStringLiteral("Cannot be undone")));
    showEntries(pane, 12);
    QTRY_VERIFY(textOf(pane).contains(QStringLiteral("12 ")));
    showNoEntry(pane);
    QTRY_VERIFY(textOf(pane).contains(QStringLiteral("Nothing selected")));
}

void TestActivityPane::copiesWithTabs()
{
    ActivityDetails details = sample();
    details.rows.first().fields.first().after = QStringLiteral("one\ntwo");
    const QStringList lines = entryText(details, true).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().count(u'\t'), 6);
    QVERIFY(lines.last().endsWith(QStringLiteral("one two")));
    QCOMPARE(entryText(details, false).count(u'\n'), 0);
}

STEWARD_TEST(TestActivityPane)

} // namespace steward

#include "tst_activitypane.moc"
