#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/settingscard.h"
#include "ui/style/textfield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

class Card : public SettingsCard {
public:
    Card() : SettingsCard(u"Mail"_s, u"What it is."_s, nullptr), first(add(u"First"_s)), second(add(u"Second"_s))
    {
        updateState();
    }
    TextField *first;
    TextField *second;

protected:
    void restore() override
    {
        first->setText({});
        second->setText({});
    }

private:
    TextField *add(const QString &label)
    {
        auto *field = new TextField(label);
        body()->addWidget(field);
        watch(
            label, field, [field] { return field->text() == u"wrong"_s ? u"Not so."_s : QString(); },
            [field] { return !field->text().isEmpty(); });
        return field;
    }
};

} // namespace

class TestSettingsCard : public QObject {
    Q_OBJECT

private slots:
    void savesOnlyWhatChangedAndIsRight()
    {
        Card card;
        QSignalSpy saves(&card, &SettingsCard::saveRequested);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        QVERIFY(!card.saveButton()->isEnabled() && !card.discardButton()->isEnabled());
        card.first->lineEdit()->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 0);
        driver::type(u"wrong"_s);
        QVERIFY(!card.saveButton()->isEnabled());
        QVERIFY(driver::button(card, u"1 field(s) to complete"_s));
        QVERIFY(!card.first->hasError());
        driver::press(Qt::Key_Tab);
        QCOMPARE(card.first->error(), u"Not so."_s);
        QVERIFY(card.second->lineEdit()->hasFocus());
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 0);
        QVERIFY(card.first->lineEdit()->hasFocus());
        driver::type(u"x"_s);
        QVERIFY(!card.first->hasError());
        QVERIFY(card.saveButton()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
    }

    void discardsToWhatWasGiven()
    {
        Card card;
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        card.first->lineEdit()->setFocus();
        driver::type(u"wrong"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(card.first->hasError() && card.isChanged());
        card.discardButton()->click();
        QCOMPARE(card.first->text(), QString());
        QVERIFY(!card.first->hasError() && !card.isChanged());
        QVERIFY(!card.discardButton()->isEnabled());
    }

    void whileSavingNothingCanBeTyped()
    {
        Card card;
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        card.second->lineEdit()->setFocus();
        driver::type(u"good"_s);
        card.setBusy(true);
        QVERIFY(!card.first->lineEdit()->isEnabled());
        QVERIFY(!card.saveButton()->isEnabled() && !card.discardButton()->isEnabled());
        QVERIFY(driver::button(card, u"Saving…"_s));
        card.setBusy(false);
        QVERIFY(card.second->lineEdit()->hasFocus());
        QVERIFY(card.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestSettingsCard)

#include "tst_settingscard.moc"
