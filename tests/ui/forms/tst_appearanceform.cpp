#include "ui/forms/appearanceform.h"

#include "tests/support/testregistry.h"
#include "ui/style/choicefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestAppearanceForm : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsKeptAndTellsWhatChanged()
    {
        AppearanceForm form;
        const Appearance kept {ThemeChoice::Dark, Density::Compact, true};
        form.setAppearance(kept);
        form.setLanguage(u"pt-BR"_s);
        QCOMPARE(form.appearance(), kept);
        QCOMPARE(form.language(), u"pt-BR"_s);
        QVERIFY(!form.isChanged());
        ChoiceField *language = form.findChildren<ChoiceField *>().first();
        language->comboBox()->setCurrentIndex(0);
        emit language->comboBox()->activated(0);
        QVERIFY(form.language().isEmpty());
        QVERIFY(form.isChanged());
        // What somebody else changes meanwhile does not take the choice away.
        form.setAppearance({});
        QVERIFY(form.language().isEmpty());
        QCOMPARE(form.appearance(), kept);
        form.discardButton()->click();
        QCOMPARE(form.language(), u"pt-BR"_s);
        QCOMPARE(form.appearance(), Appearance());
    }

    void savesByItsButton()
    {
        AppearanceForm form;
        QSignalSpy saved(&form, &SettingsCard::saveRequested);
        QVERIFY(!form.saveButton()->isEnabled());
        form.findChildren<QCheckBox *>().first()->click();
        form.saveButton()->click();
        QCOMPARE(saved.count(), 1);
        form.accept();
        QVERIFY(!form.isChanged());
        QCOMPARE(form.appearance().density, Density::Compact);
    }

    void offersEachLanguageInItsOwnName()
    {
        AppearanceForm form;
        const QComboBox *box = form.findChildren<ChoiceField *>().first()->comboBox();
        QCOMPARE(box->count(), 9);
        QVERIFY(box->findText(u"Deutsch"_s) > 0);
        QVERIFY(box->findText(u"日本語"_s) > 0);
    }
};

STEWARD_TEST(TestAppearanceForm)

} // namespace steward

#include "tst_appearanceform.moc"
