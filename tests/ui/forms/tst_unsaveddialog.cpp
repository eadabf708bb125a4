#include "ui/forms/unsaveddialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestUnsavedDialog : public QObject {
    Q_OBJECT

private slots:
    void eachAnswerIsOne()
    {
        for (const int answer : {0, 1, 2}) {
            UnsavedDialog dialog(u"Save the changes?"_s, u"Two are not saved."_s, u"&Save Role"_s);
            QVERIFY(driver::open(dialog));
            QSignalSpy saved(&dialog, &UnsavedDialog::saveChosen);
            QSignalSpy discarded(&dialog, &UnsavedDialog::discardChosen);
            QVERIFY(driver::sharedMnemonics(dialog).isEmpty());
            if (answer == 0)
                driver::press(Qt::Key_Return);
            else if (answer == 1)
                dialog.discardButton()->click();
            else
                driver::press(Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(saved.size(), answer == 0 ? 1 : 0);
            QCOMPARE(discarded.size(), answer == 1 ? 1 : 0);
        }
    }

    void keepEditingIsTheWayOut()
    {
        UnsavedDialog dialog(u"Save?"_s, {}, u"&Save Role"_s);
        QVERIFY(driver::open(dialog));
        dialog.keepButton()->click();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }
};

STEWARD_TEST(TestUnsavedDialog)

#include "tst_unsaveddialog.moc"
