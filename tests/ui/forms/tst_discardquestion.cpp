#include "ui/forms/discardquestion.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/confirmdialog.h"

#include <QPushButton>

using namespace steward;

class TestDiscardQuestion : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostWithoutConsent()
    {
        QDialog dialog;
        int discarded = 0;
        QPointer<QDialog> question = askToDiscard(&dialog, [&discarded] { ++discarded; });
        QVERIFY(question->isVisible());
        question->reject();
        QTRY_VERIFY(!question);
        QCOMPARE(discarded, 0);
        question = askToDiscard(&dialog, [&discarded] { ++discarded; });
        qobject_cast<ConfirmDialog *>(question)->confirmButton()->click();
        QCOMPARE(discarded, 1);
        QTRY_VERIFY(!question);
    }
};

STEWARD_TEST(TestDiscardQuestion)

#include "tst_discardquestion.moc"
