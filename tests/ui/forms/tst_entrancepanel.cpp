#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/entrancepanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

class SamplePanel : public EntrancePanel {
public:
    SamplePanel() : EntrancePanel(u"lock"_s, u"Go"_s, nullptr), line(new QLineEdit)
    {
        setHeading(u"Acme & <b>Sons</b>"_s, u"A sentence."_s);
        body()->addWidget(line);
        way = addWay(u"&Elsewhere"_s);
    }
    using EntrancePanel::setReady;

    QLineEdit *line;
    QPushButton *way;
};

} // namespace

class TestEntrancePanel : public QObject {
    Q_OBJECT

private slots:
    void enterPressesThePrimaryButtonWhenItIsReady()
    {
        SamplePanel panel;
        QVERIFY(driver::show(panel));
        QSignalSpy clicks(panel.primary(), &QPushButton::clicked);
        panel.line->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(clicks.size(), 0);
        panel.setReady(true);
        driver::press(Qt::Key_Return);
        driver::press(Qt::Key_Enter);
        QCOMPARE(clicks.size(), 2);
    }

    void nothingCanBeTypedWhileItWorks()
    {
        SamplePanel panel;
        QVERIFY(driver::show(panel));
        panel.setReady(true);
        panel.setBusy(true, u"Going…"_s);
        QVERIFY(!panel.line->isEnabled() && !panel.primary()->isEnabled());
        QCOMPARE(panel.primary()->text(), u"Going…"_s);
        panel.setBusy(false);
        QVERIFY(panel.line->isEnabled() && panel.primary()->isEnabled());
        QCOMPARE(panel.primary()->text(), u"Go"_s);
    }

    void messagesComeAndGo()
    {
        SamplePanel panel;
        QVERIFY(driver::show(panel));
        QCOMPARE(panel.message(), QString());
        panel.showMessage(Tone::Bad, u"Wrong."_s);
        QCOMPARE(panel.message(), u"Wrong."_s);
        QVERIFY(driver::texts(panel).contains(u"Wrong."_s));
        panel.clearMessage();
        QCOMPARE(panel.message(), QString());
        QVERIFY(driver::texts(panel).contains(u"Acme & <b>Sons</b>"_s));
    }
};

STEWARD_TEST(TestEntrancePanel)

#include "tst_entrancepanel.moc"
