#include "ui/forms/bulksettingsform.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkSettingsForm : public QObject {
    Q_OBJECT

private slots:
    void valueInValueOut()
    {
        BulkSettingsForm form;
        QVERIFY(driver::show(form));
        form.setDirectUpTo(25);
        QCOMPARE(form.directUpTo(), 25);
        QVERIFY(!form.isChanged());
        driver::fill(form, u"Change at once up to (rows)"_s, u" 100 "_s);
        QCOMPARE(form.directUpTo(), 100);
        QVERIFY(form.saveButton()->isEnabled());
        // Another window saved something else: what is typed stays.
        form.setDirectUpTo(5);
        QCOMPARE(form.directUpTo(), 100);
        form.discardButton()->click();
        QCOMPARE(form.directUpTo(), 5);
    }

    void onlyNumbersInTheRange()
    {
        BulkSettingsForm form;
        QVERIFY(driver::show(form));
        QSignalSpy saved(&form, &SettingsCard::saveRequested);
        for (const QString &wrong : {u"-1"_s, u"1001"_s, u"many"_s, QString()}) {
            driver::fill(form, u"Change at once up to (rows)"_s, wrong);
            form.confirm();
            QCOMPARE(saved.size(), 0);
        }
        driver::fill(form, u"Change at once up to (rows)"_s, u"0"_s);
        form.confirm();
        QCOMPARE(saved.size(), 1);
    }
};

STEWARD_TEST(TestBulkSettingsForm)

#include "tst_bulksettingsform.moc"
