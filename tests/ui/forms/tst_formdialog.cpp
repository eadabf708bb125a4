#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/formdialog.h"
#include "ui/style/messagebar.h"
#include "ui/style/textfield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Two fields; "wrong" cannot be taken, nor can nothing.
class Form : public FormDialog {
public:
    explicit Form(bool needsChange = false, const QString &initial = {})
        : FormDialog(needsChange, 400, nullptr),
          first(add(u"first"_s, u"&First"_s, initial)),
          second(add(u"second"_s, u"&Second"_s, initial))
    {
        first->lineEdit()->setFocus();
        updateState();
    }
    QPushButton *cancel() const { return qobject_cast<QPushButton *>(driver::button(*this, u"Cancel"_s)); }
    void addSide(QPushButton *button) { addSideButton(button); }
    QString status() const
    {
        for (const QPushButton *button : findChildren<QPushButton *>()) {
            if (button->property("kind") == u"link"_s && !button->text().startsWith(u"Show"_s))
                return button->text();
        }
        return {};
    }

    QPushButton *other = nullptr;
    TextField *first;
    TextField *second;

private:
    TextField *add(const QString &key, const QString &label, const QString &initial)
    {
        auto *field = new TextField(label);
        field->setText(initial);
        body()->addWidget(field);
        QPushButton *link = makeOtherLink();
        body()->addWidget(link);
        other = other ? other : link;
        addField({key, field,
                  [field] { return field->text().isEmpty() || field->text() == u"wrong"_s ? u"Not so."_s : QString(); },
                  [field](const QString &message) { field->setError(message); },
                  [field, initial] { return field->text() != initial; }, link});
        connect(field, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
        connect(field, &LabeledField::left, this, [this, key] { fieldLeft(key); });
        return field;
    }
};

} // namespace

class TestFormDialog : public QObject {
    Q_OBJECT

private slots:
    void problemsShowWhenAFieldIsLeft()
    {
        Form form;
        QVERIFY(driver::open(form));
        QVERIFY(form.first->lineEdit()->hasFocus());
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(form.status().startsWith(u"2 field"_s));
        driver::type(u"wrong"_s);
        QVERIFY(!form.first->hasError());
        driver::press(Qt::Key_Tab);
        QCOMPARE(form.first->error(), u"Not so."_s);
        QVERIFY(form.status().startsWith(u"1 field"_s));
        QVERIFY(form.status().endsWith(u"to correct"_s));
        // Corrected while typing.
        form.first->lineEdit()->setFocus();
        form.first->lineEdit()->end(false);
        driver::type(u"!"_s);
        QVERIFY(!form.first->hasError());
        // And not blamed again before it is left.
        driver::press(Qt::Key_Backspace);
        QVERIFY(!form.first->hasError());
        QVERIFY(!form.saveButton()->isEnabled());
    }

    void enterSavesWhenAllIsRight()
    {
        Form form;
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        driver::type(u"one"_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 0);
        // It leads to what is missing.
        QVERIFY(form.second->lineEdit()->hasFocus());
        QVERIFY(form.second->hasError());
        driver::type(u"two"_s);
        QVERIFY(form.saveButton()->isEnabled());
        QVERIFY(form.saveButton()->isDefault());
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        driver::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 2);
        QTest::mouseClick(form.saveButton(), Qt::LeftButton);
        QCOMPARE(saved.size(), 3);
        QVERIFY(form.isVisible());
    }

    void enterOnCancelCancels()
    {
        Form form;
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        form.cancel()->setFocus();
        driver::press(Qt::Key_Return);
        QVERIFY(!form.isVisible());
        QCOMPARE(saved.size(), 0);
    }

    void editNeedsAChange()
    {
        Form form(true, u"as it was"_s);
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        form.first->lineEdit()->end(false);
        driver::type(u"!"_s);
        QVERIFY(form.saveButton()->isEnabled());
        QVERIFY(form.status().startsWith(u"1 field"_s));
        QVERIFY(form.status().endsWith(u"changed"_s));
        driver::press(Qt::Key_Backspace);
        QVERIFY(!form.saveButton()->isEnabled());
    }

    void escapeAsksOnlyWhenTyped()
    {
        Form untouched;
        QVERIFY(driver::open(untouched));
        driver::press(Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());

        Form form;
        QVERIFY(driver::open(form));
        driver::type(u"x"_s);
        driver::press(Qt::Key_Escape);
        auto *question = form.findChild<ConfirmDialog *>();
        QVERIFY(question);
        QVERIFY(question->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(question));
        QCOMPARE(question->cancelButton()->text().remove(u'&'), u"Keep Editing"_s);
        QTRY_VERIFY(question->cancelButton()->hasFocus());
        form.reject(); // Once is enough.
        QCOMPARE(form.findChildren<ConfirmDialog *>().size(), 1);
        driver::press(Qt::Key_Escape);
        QVERIFY(form.isVisible());
        QTRY_VERIFY(!form.findChild<ConfirmDialog *>());

        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.close(); // The close button of the window asks as well.
        QVERIFY(form.isVisible());
        question = form.findChild<ConfirmDialog *>();
        QVERIFY(question);
        QTest::mouseClick(question->confirmButton(), Qt::LeftButton);
        QVERIFY(!form.isVisible());
        QCOMPARE(form.result(), int(QDialog::Rejected));
    }

    void whatIsTypedIsAskedAboutBeforeSomethingElseIsShown()
    {
        int shown = 0;
        Form form;
        QVERIFY(driver::open(form));
        driver::type(u"x"_s);
        form.leave([&shown] { ++shown; });
        auto *question = form.findChild<ConfirmDialog *>();
        QVERIFY(question && form.isVisible());
        question->reject();
        QTRY_VERIFY(!form.findChild<ConfirmDialog *>());
        QCOMPARE(shown, 0);
        form.leave([&shown] { ++shown; });
        question = form.findChild<ConfirmDialog *>();
        QVERIFY(question);
        QTest::mouseClick(question->confirmButton(), Qt::LeftButton);
        QCOMPARE(shown, 1);
        QVERIFY(!form.isVisible());
    }

    void answersOfTheStoreStandAtTheField()
    {
        Form form;
        QSignalSpy shown(&form, &FormDialog::showOther);
        QVERIFY(driver::open(form));
        driver::type(u"one"_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"two"_s);
        QVERIFY(form.showProblemAt(u"first"_s, u"Omar has it."_s, AdministratorId {5}));
        QVERIFY(!form.showProblemAt(u"elsewhere"_s, u"?"_s));
        QCOMPARE(form.first->error(), u"Omar has it."_s);
        QVERIFY(form.first->lineEdit()->hasFocus());
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(form.other->isVisible());
        QTest::mouseClick(form.other, Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<AdministratorId>(), AdministratorId {5});
        // It holds until the field is edited, also when the field is left meanwhile.
        form.second->lineEdit()->setFocus();
        QCOMPARE(form.first->error(), u"Omar has it."_s);
        form.first->lineEdit()->setFocus();
        driver::type(u"!"_s);
        QVERIFY(!form.first->hasError());
        QVERIFY(!form.other->isVisible());
        QVERIFY(form.saveButton()->isEnabled());
    }

    void busyTakesNothing()
    {
        Form form;
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        driver::type(u"one"_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"two"_s);
        form.setBusy(true);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(!form.first->isEnabled());
        QTest::keyClick(&form, Qt::Key_Escape);
        QTest::keyClick(&form, Qt::Key_Return);
        QVERIFY(form.isVisible());
        QVERIFY(!form.findChild<ConfirmDialog *>());
        QCOMPARE(saved.size(), 0);
        form.setBusy(false);
        QVERIFY(form.saveButton()->isEnabled());
        QVERIFY(form.second->lineEdit()->hasFocus());
        QVERIFY(!form.second->hasError());
    }

    void whatCouldNotBePressedCannotAfterwards()
    {
        Form form;
        auto *button = new QPushButton(u"Delete"_s);
        form.addSide(button);
        button->setEnabled(false);
        QVERIFY(driver::open(form));
        form.setBusy(true);
        QVERIFY(!form.cancel()->isEnabled());
        form.setBusy(false);
        QVERIFY(form.cancel()->isEnabled());
        QVERIFY(!button->isEnabled());
    }

    void errorsStandAbove()
    {
        Form form;
        QVERIFY(driver::open(form));
        form.showMessage({ErrorKind::Storage, u"The <b>disk</b> is full."_s});
        const auto *bar = form.findChild<MessageBar *>();
        QVERIFY(bar->isOpen());
        QCOMPARE(bar->tone(), Tone::Bad);
        QCOMPARE(bar->sentence(), u"The <b>disk</b> is full."_s);
        form.setBusy(true);
        QVERIFY(!bar->isOpen());
    }
};

STEWARD_TEST(TestFormDialog)
#include "tst_formdialog.moc"
