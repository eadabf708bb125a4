#include "ui/emptystate.h"

#include "tests/support/testregistry.h"

#include <QPushButton>
#include <QtTest>

namespace steward {

class TestEmptyState : public QObject {
    Q_OBJECT

private slots:
    void offersOneAction();
};

void TestEmptyState::offersOneAction()
{
    EmptyState state;
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(button);
    state.setContent(QStringLiteral("search"), QStringLiteral("No administrators match these filters."), {},
                     QStringLiteral("Clear Filters"));
    QVERIFY(!button->isHidden());
    QSignalSpy asked(&state, &EmptyState::actionRequested);
    button->click();
    QCOMPARE(asked.size(), 1);
    state.setContent(QStringLiteral("bin"), QStringLiteral("The recycle bin is empty"),
                     QStringLiteral("Nothing is here."), {});
    QVERIFY(button->isHidden());
}

STEWARD_TEST(TestEmptyState)

} // namespace steward

#include "tst_emptystate.moc"
