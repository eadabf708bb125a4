#include "ui/importrowform.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/importsample.h"
#include "ui/style/choicefield.h"
#include "ui/style/textfield.h"

#include <QPushButton>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportRowForm : public QObject {
    Q_OBJECT

private slots:
    void asksForNamesAndWhatIsWrong()
    {
        ImportRowForm form(samplePlan()->row(3), testCatalog());
        QVERIFY(driver::open(form));
        QVERIFY(form.fieldWidget(Field::FirstName) && form.fieldWidget(Field::Email));
        auto *role = qobject_cast<ChoiceField *>(form.fieldWidget(Field::Role));
        QVERIFY(role);
        QVERIFY(role->hasError());
        QVERIFY(!form.fieldWidget(Field::Organization));
        QVERIFY(form.value().isEmpty());
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void handsOutWhatWasTyped()
    {
        ImportRowForm form(samplePlan()->row(3), testCatalog());
        QVERIFY(driver::open(form));
        auto *email = static_cast<TextField *>(form.fieldWidget(Field::Email));
        email->lineEdit()->setFocus();
        email->lineEdit()->selectAll();
        driver::type(u"nowhere"_s);
        QVERIFY(!form.saveButton()->isEnabled() || email->hasError());
        email->lineEdit()->selectAll();
        driver::type(u"daniel@example.com"_s);
        QCOMPARE(form.value(), (QMap<Field, QString> {{Field::Email, u"daniel@example.com"_s}}));
    }
};

STEWARD_TEST(TestImportRowForm)

#include "tst_importrowform.moc"
