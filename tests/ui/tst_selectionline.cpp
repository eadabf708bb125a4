#include "ui/selectionline.h"

#include "tests/support/testregistry.h"

#include <QPushButton>
#include <QtTest>

namespace steward {

class TestSelectionLine : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsSelected_data();
    void saysWhatIsSelected();
    void buttonsFollow();
};

void TestSelectionLine::saysWhatIsSelected_data()
{
    QTest::addColumn<SelectionState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("brief");
    QTest::newRow("all") << SelectionState {.total = 1284, .matching = 1284, .totalApiUsers = 184}
                         << QStringLiteral("1,284 administrators and API users") << QStringLiteral("1,284");
    QTest::newRow("none") << SelectionState {} << QStringLiteral("0 administrators and API users")
                          << QStringLiteral("0");
    QTest::newRow("persons") << SelectionState {.total = 1, .matching = 1} << QStringLiteral("1 administrator(s)")
                             << QStringLiteral("1");
    QTest::newRow("API users") << SelectionState {.total = 2, .matching = 2, .totalApiUsers = 2}
                               << QStringLiteral("2 API user(s)") << QStringLiteral("2");
    QTest::newRow("filtered") << SelectionState {1284, 67, true, 2, 1, false}
                              << QStringLiteral("67 of 1,284 match(es), 3 selected: 2 administrator(s), 1 API user(s)")
                              << QStringLiteral("67 of 1,284, 3 selected");
    QTest::newRow("one") << SelectionState {5, 5, false, 0, 1, false}
                         << QStringLiteral("5 administrator(s), 1 selected") << QStringLiteral("5, 1 selected");
    QTest::newRow("hidden") << SelectionState {1284, 67, true, 2, 1, false, 2}
                            << QStringLiteral(
                                   "67 of 1,284 match(es), 3 selected: 2 administrator(s), 1 API user(s), 2 of "
                                   "them not shown")
                            << QStringLiteral("67 of 1,284, 3 selected");
    QTest::newRow("bin") << SelectionState {4, 4, false, 0, 0, true}
                         << QStringLiteral("4 account(s) in the recycle bin") << QStringLiteral("4");
}

void TestSelectionLine::saysWhatIsSelected()
{
    QFETCH(SelectionState, state);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    SelectionLine line;
    line.setState(state);
    QTEST(line.text(), "text");
    QTEST(SelectionLine::brief(state), "brief");
}

void TestSelectionLine::buttonsFollow()
{
    SelectionLine line;
    line.setState({10, 10, false, 10, 0, false});
    const auto shown = [&line] {
        QList<QPushButton *> buttons;
        for (QPushButton *button : line.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                buttons.append(button);
        }
        return buttons;
    };
    QList<QPushButton *> buttons = shown();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton *button : std::as_const(buttons))
        QCOMPARE(button->isEnabled(), button->text() == QStringLiteral("Clear selection"));
    QSignalSpy cleared(&line, &SelectionLine::clearRequested);
    for (QPushButton *button : buttons)
        button->click();
    QCOMPARE(cleared.size(), 1);
    // Rows that are hidden can be shown, rows that came later included; all that are shown are not selected yet.
    line.setState({10, 10, false, 10, 0, false, 3, 2});
    buttons = shown();
    QCOMPARE(buttons.size(), 4);
    QSignalSpy show(&line, &SelectionLine::showRequested);
    QSignalSpy include(&line, &SelectionLine::includeRequested);
    QSignalSpy all(&line, &SelectionLine::selectAllRequested);
    for (QPushButton *button : std::as_const(buttons))
        button->click();
    QCOMPARE(show.size(), 1);
    QCOMPARE(include.size(), 1);
    QCOMPARE(all.size(), 1);
}

STEWARD_TEST(TestSelectionLine)

} // namespace steward

#include "tst_selectionline.moc"
