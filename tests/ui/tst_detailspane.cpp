#include "ui/detailspane.h"

#include "tests/support/testregistry.h"

#include <QLabel>
#include <QToolButton>
#include <QtTest>

namespace steward {

class TestDetailsPane : public QObject {
    Q_OBJECT

private slots:
    void showsFactsAsPlainText();
};

void TestDetailsPane::showsFactsAsPlainText()
{
    DetailsPane pane;
    pane.setSubject(QStringLiteral("person"), QStringLiteral("<i>Ana</i>"), QStringLiteral("Administrator"));
    pane.clear();
    pane.addSection(QStringLiteral("Personal details"));
    pane.addFact(QStringLiteral("Email"), QStringLiteral("<b>x</b>"));
    pane.finish();
    bool found = false;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->text() != QStringLiteral("<b>x</b>"))
            continue;
        found = true;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(found);
    QSignalSpy closed(&pane, &DetailsPane::closeRequested);
    for (QToolButton *button : pane.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Close details"))
            button->click();
    }
    QCOMPARE(closed.size(), 1);
    pane.clear();
    QTRY_VERIFY(pane.findChildren<QLabel *>().size() < 6);
}

STEWARD_TEST(TestDetailsPane)

} // namespace steward

#include "tst_detailspane.moc"
