#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/overridedialog.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestOverrideDialog : public QObject {
    Q_OBJECT

private slots:
    void asksForAReason()
    {
        OverrideDialog dialog(u"Ana <b>Pérez</b> is protected."_s);
        QVERIFY(driver::open(dialog));
        QSignalSpy saves(&dialog, &FormDialog::saveRequested);
        QVERIFY(driver::texts(dialog).contains(u"Ana <b>Pérez</b> is protected."_s));
        QVERIFY(!dialog.saveButton()->isEnabled());
        driver::type(u"  "_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 0);
        driver::type(u"Ticket 4471 "_s);
        QVERIFY(dialog.saveButton()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(dialog.reason(), u"Ticket 4471"_s);
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
    }

    void aReasonHasALimit()
    {
        OverrideDialog dialog(u"It is protected."_s);
        QVERIFY(driver::open(dialog));
        driver::type(QString(501, u'x'));
        driver::press(Qt::Key_Tab);
        QVERIFY2(driver::texts(dialog).contains(u"500"_s), qPrintable(driver::texts(dialog)));
        QVERIFY(!dialog.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestOverrideDialog)

#include "tst_overridedialog.moc"
