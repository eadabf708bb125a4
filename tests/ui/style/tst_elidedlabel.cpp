#include "tests/support/testregistry.h"
#include "ui/style/elidedlabel.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject {
    Q_OBJECT

private slots:
    void isCutWhereTheRoomEnds()
    {
        ElidedLabel label(u"A sentence that is longer than its room"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(label.sizeHint());
        const QImage whole = label.grab().toImage();
        label.resize(80, label.height());
        QVERIFY(label.grab().toImage() != whole.copy(0, 0, 80, label.height()));
        QCOMPARE(label.text(), u"A sentence that is longer than its room"_s);
    }

    void dataIsPlainText()
    {
        ElidedLabel label(u"<b>bold</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void theWholeTextIsTheToolTipWhereItIsCut()
    {
        ElidedLabel label(u"A <i>sentence</i> that is longer than its room"_s);
        label.resize(60, 20);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
        QVERIFY(QToolTip::text().contains(u"&lt;i&gt;"_s));
        QToolTip::hideText();
    }
};

STEWARD_TEST(TestElidedLabel)
#include "tst_elidedlabel.moc"
