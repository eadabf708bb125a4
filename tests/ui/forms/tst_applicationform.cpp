#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/applicationform.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestApplicationForm : public QObject {
    Q_OBJECT

private slots:
    void addsOne()
    {
        ApplicationForm form(Application {});
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        QCOMPARE(form.windowTitle(), u"Add Custom Application"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        driver::type(u"  Fleet Tracker "_s);
        QVERIFY(form.saveButton()->isEnabled());
        driver::press(Qt::Key_Tab);
        driver::type(u"Driver messages"_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"https://fleet.example.com/api"_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(form.value().name, u"Fleet Tracker"_s);
        QCOMPARE(form.value().description, u"Driver messages"_s);
        QCOMPARE(form.value().endpoint, u"https://fleet.example.com/api"_s);
        QVERIFY(!form.value().builtIn);
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void nameIsRequiredAndUnique()
    {
        ApplicationForm form(Application {});
        QVERIFY(driver::open(form));
        driver::press(Qt::Key_Tab);
        QVERIFY(driver::texts(form).contains(u"Name is missing"_s));
        auto *name = driver::named<QLineEdit>(form, u"Name"_s);
        name->setFocus();
        driver::type(QString(257, u'x'));
        driver::press(Qt::Key_Tab);
        QVERIFY(driver::texts(form).contains(u"257"_s));
        name->setFocus();
        name->selectAll();
        driver::type(u"Salesforce"_s);
        form.showNameProblem(u"There is a “Salesforce” already."_s);
        QVERIFY(driver::texts(form).contains(u"There is a “Salesforce” already."_s));
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(name->hasFocus());
    }

    void endpointIsChecked()
    {
        ApplicationForm form(*sample::catalog().application(sample::ledger));
        QVERIFY(driver::open(form));
        auto *endpoint = driver::named<QLineEdit>(form, u"Endpoint URL"_s);
        endpoint->setFocus();
        driver::type(u"http://example.com"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        driver::press(Qt::Key_Backtab);
        QVERIFY(driver::texts(form).contains(u"this computer only"_s));
        endpoint->setFocus();
        endpoint->selectAll();
        driver::type(u"http://localhost:8080"_s);
        QVERIFY(form.saveButton()->isEnabled());
    }

    void editsACustomOne()
    {
        const Application ledger = *sample::catalog().application(sample::ledger);
        ApplicationForm form(ledger);
        QSignalSpy deletion(&form, &ApplicationForm::deleteRequested);
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(form.value(), ledger);
        auto *name = driver::named<QLineEdit>(form, u"Name"_s);
        name->selectAll();
        driver::type(u"Ledger"_s);
        QVERIFY(driver::texts(form).contains(u"Was: Ledger Bridge"_s));
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.value().name, u"Ledger"_s);
        QCOMPARE(form.value().id, ledger.id);
        QTest::mouseClick(driver::named<QPushButton>(form, u"Delete"_s), Qt::LeftButton);
        QCOMPARE(deletion.size(), 1);
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void builtInKeepsItsName()
    {
        ApplicationForm form(*sample::catalog().application(sample::salesforce));
        QVERIFY(driver::open(form));
        QVERIFY(driver::named<QLineEdit>(form, u"Name"_s)->isReadOnly());
        QVERIFY(driver::texts(form).contains(u"keep their name"_s));
        QVERIFY(driver::named<QLineEdit>(form, u"Description"_s)->hasFocus());
        QVERIFY(!driver::named<QPushButton>(form, u"Delete"_s));
        driver::type(u"!"_s);
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.value().name, u"Salesforce"_s);
    }
};

STEWARD_TEST(TestApplicationForm)
#include "tst_applicationform.moc"
