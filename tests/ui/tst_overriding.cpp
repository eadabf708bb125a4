#include "ui/overriding.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/overridedialog.h"

#include <QPushButton>

using namespace steward;
using namespace Qt::StringLiterals;

class TestOverriding : public QObject {
    Q_OBJECT

private slots:
    void otherErrorsAreToldByTheCaller()
    {
        QWidget parent;
        QVERIFY(!askForReason({ErrorKind::Forbidden, u"no"_s}, &parent, [](const QString &) { QFAIL("not asked"); }));
        QVERIFY(parent.findChildren<QDialog *>().isEmpty());
    }

    void theReasonComesBack()
    {
        QWidget parent;
        parent.show();
        QString typed;
        QVERIFY(askForReason({ErrorKind::NeedsReason, u"It is protected."_s}, &parent,
                             [&typed](const QString &reason) { typed = reason; }));
        auto *dialog = parent.findChild<OverrideDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget() && QApplication::focusWidget() == dialog->focusWidget());
        driver::type(u"Left the company"_s);
        dialog->saveButton()->click();
        QCOMPARE(typed, u"Left the company"_s);
    }
};

STEWARD_TEST(TestOverriding)

#include "tst_overriding.moc"
