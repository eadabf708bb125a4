#include "models/domain/folding.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/conflictdialog.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestConflictDialog : public QObject {
    Q_OBJECT

private slots:
    void noSideIsChosenBeforehand()
    {
        ConflictDialog dialog(u"Ana Pérez"_s, merge(), sample::catalog());
        QSignalSpy saved(&dialog, &FormDialog::saveRequested);
        QVERIFY(driver::open(dialog));
        for (const QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            QVERIFY(!radio->isChecked());
        QVERIFY(!dialog.saveButton()->isEnabled());
        radio(dialog, u"Yours: <b>Molina</b>"_s)->click();
        QVERIFY(!dialog.saveButton()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 0);
        radio(dialog, u"Theirs: Active"_s)->click();
        QVERIFY(dialog.saveButton()->isEnabled());
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(dialog.patch(), (Patch {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"<b>Molina</b>"_s}}));
    }

    void theOtherSideLeavesTheField()
    {
        ConflictDialog dialog(u"Ana Pérez"_s, merge(), sample::catalog());
        QVERIFY(driver::open(dialog));
        radio(dialog, u"Theirs: García"_s)->click();
        radio(dialog, u"Yours: Login suspended"_s)->click();
        QCOMPARE(dialog.patch(), (Patch {{Field::FirstName, u"Anna"_s}, {Field::Suspended, true}}));
    }

    void saysWhatWas()
    {
        ConflictDialog dialog(u"<i>Ana</i>"_s, merge(), sample::catalog());
        QVERIFY(driver::open(dialog));
        QVERIFY(dialog.accessibleDescription().contains(u"<i>Ana</i> was changed meanwhile"_s));
        QVERIFY(withoutIsolates(driver::texts(dialog)).contains(u"Was: Pérez"_s));
        QCOMPARE(radio(dialog, u"Yours: <b>Molina</b>"_s)->accessibleDescription(), u"Last name"_s);
    }

private:
    static Merge merge()
    {
        Merge merge;
        merge.patch = {{Field::FirstName, u"Anna"_s}};
        merge.conflicts
            = {{Field::LastName, u"Pérez"_s, u"<b>Molina</b>"_s, u"García"_s}, {Field::Suspended, false, true, false}};
        return merge;
    }
    static QRadioButton *radio(const ConflictDialog &dialog, const QString &name)
    {
        return driver::named<QRadioButton>(dialog, name);
    }
};

STEWARD_TEST(TestConflictDialog)
#include "tst_conflictdialog.moc"
