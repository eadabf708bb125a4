#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/mailtestform.h"
#include "ui/style/notebox.h"
#include "ui/style/textfield.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMailTestForm : public QObject {
    Q_OBJECT

private slots:
    void asksForAnAddress()
    {
        MailTestForm form;
        QSignalSpy sends(&form, &MailTestForm::sendRequested);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *address = driver::named<QLineEdit>(form, u"Test address"_s);
        QVERIFY(address);
        form.sendButton()->click();
        QCOMPARE(sends.size(), 0);
        QVERIFY(form.findChild<TextField *>()->hasError());
        QVERIFY(address->hasFocus());
        driver::type(u" ana@example.com "_s);
        QVERIFY(!form.findChild<TextField *>()->hasError());
        driver::press(Qt::Key_Return);
        QCOMPARE(sends.size(), 1);
        QCOMPARE(sends.first().first().toString(), u"ana@example.com"_s);
    }

    void oneAtATimeAndOnlyWhenItCan()
    {
        MailTestForm form;
        QSignalSpy sends(&form, &MailTestForm::sendRequested);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        driver::named<QLineEdit>(form, u"Test address"_s)->setText(u"ana@example.com"_s);
        form.sendButton()->setFocus();
        form.setBusy(true);
        QCOMPARE(form.sendButton()->text(), u"Sending…"_s);
        QVERIFY(driver::named<QLineEdit>(form, u"Test address"_s)->hasFocus());
        form.sendButton()->click();
        form.setBusy(false);
        form.setObstacle(u"Save first."_s);
        QVERIFY(driver::texts(form).contains(u"Save first."_s));
        form.sendButton()->click();
        QCOMPARE(sends.size(), 0);
        form.setObstacle({});
        form.sendButton()->click();
        QCOMPARE(sends.size(), 1);
    }

    void showsTheAnswerUntilTheNext()
    {
        MailTestForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *answer = form.findChild<NoteBox *>();
        QVERIFY(!answer->isVisible());
        form.showAnswer(Tone::Bad, u"The server said: <b>no</b>"_s);
        QVERIFY(answer->isVisible());
        QVERIFY(driver::texts(form).contains(u"The server said: <b>no</b>"_s));
        driver::named<QLineEdit>(form, u"Test address"_s)->setText(u"ana@example.com"_s);
        form.sendButton()->click();
        QVERIFY(!answer->isVisible());
    }
};

STEWARD_TEST(TestMailTestForm)

#include "tst_mailtestform.moc"
