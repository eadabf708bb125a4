#include "ui/forms/nameform.h"

#include "dialogdriver.h"
#include "tests/support/testregistry.h"
#include "ui/style/textfield.h"

#include <QPushButton>

using namespace steward;
using namespace Qt::StringLiterals;

class TestNameForm : public QObject {
    Q_OBJECT

private slots:
    void needsAName()
    {
        NameForm form(u"Save Mapping"_s, {});
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        driver::type(u"  Okta  "_s);
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.value(), u"Okta"_s);
    }

    void saysBeforehandWhatIsReplaced()
    {
        NameForm form(u"Save Mapping"_s, {u"Okta"_s});
        QVERIFY(driver::open(form));
        driver::type(u"Okta"_s);
        QVERIFY(form.nameField()->remark().contains(u"replaced"_s));
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestNameForm)

#include "tst_nameform.moc"
