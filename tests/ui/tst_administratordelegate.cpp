#include "ui/administratordelegate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestAdministratorDelegate : public QObject {
    Q_OBJECT

private slots:
    void knowsItsParts();
};

void TestAdministratorDelegate::knowsItsParts()
{
    const QRect cell(100, 10, 200, 36);
    QCOMPARE(AdministratorDelegate::partAt(cell, {110, 20}, Qt::LeftToRight), RowPart::TickBox);
    QCOMPARE(AdministratorDelegate::partAt(cell, {180, 20}, Qt::LeftToRight), RowPart::Nothing);
    QCOMPARE(AdministratorDelegate::partAt(cell, {290, 20}, Qt::LeftToRight), RowPart::Pencil);
    QCOMPARE(AdministratorDelegate::partAt(cell, {290, 20}, Qt::RightToLeft), RowPart::TickBox);
    QCOMPARE(AdministratorDelegate::partAt(cell, {110, 20}, Qt::RightToLeft), RowPart::Pencil);
}

STEWARD_TEST(TestAdministratorDelegate)

} // namespace steward

#include "tst_administratordelegate.moc"
