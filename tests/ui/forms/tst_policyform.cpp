#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/policyform.h"
#include "ui/style/textareafield.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPolicyForm : public QObject {
    Q_OBJECT

private slots:
    void valueInValueOut()
    {
        PolicyForm form;
        QVERIFY(driver::show(form));
        CredentialPolicy policy;
        policy.length = 32;
        policy.unusedHours = 0;
        policy.maximumDays = 90;
        policy.warningDays = 7;
        policy.domains = {u"example.com"_s, u"example.org"_s};
        form.setValue(policy);
        QCOMPARE(form.value(), policy);
        QVERIFY(!form.isChanged());
        driver::fill(form, u"Length"_s, u" 40 "_s);
        policy.length = 40;
        QCOMPARE(form.value(), policy);
        QVERIFY(form.saveButton()->isEnabled());
        form.discardButton()->click();
        QCOMPARE(form.value().length, 32);
    }

    void eachNumberHasItsRange_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("said");
        QTest::newRow("short") << u"Length"_s << u"19"_s << u"20"_s << u"A password has 20 to 128 characters."_s;
        QTest::newRow("long") << u"Length"_s << u"129"_s << u"128"_s << u"A password has 20 to 128 characters."_s;
        QTest::newRow("empty") << u"Length"_s << u""_s << u"25"_s << u"A password has 20 to 128 characters."_s;
        QTest::newRow("hours") << u"Unused expires after (hours)"_s << u"8761"_s << u"0"_s
                               << u"An unused password expires after 1 to 8760 hours"_s;
        QTest::newRow("word") << u"Unused expires after (hours)"_s << u"never"_s << u"1"_s
                              << u"An unused password expires after 1 to 8760 hours"_s;
        QTest::newRow("days") << u"Expires after (days)"_s << u"3651"_s << u"3650"_s
                              << u"A password expires after 1 to 3650 days"_s;
        QTest::newRow("warning") << u"Warn before (days)"_s << u"0"_s << u"1"_s
                                 << u"Warn 1 to 3650 days before a password expires."_s;
    }

    void eachNumberHasItsRange()
    {
        QFETCH(QString, label);
        QFETCH(QString, bad);
        QFETCH(QString, good);
        QFETCH(QString, said);
        PolicyForm form;
        QVERIFY(driver::show(form));
        QSignalSpy saves(&form, &SettingsCard::saveRequested);
        driver::fill(form, label, bad);
        driver::press(Qt::Key_Tab);
        QVERIFY2(driver::texts(form).contains(said), qPrintable(driver::texts(form)));
        form.confirm();
        QCOMPARE(saves.size(), 0);
        driver::fill(form, label, good);
        QVERIFY(!driver::texts(form).contains(said));
        form.confirm();
        QCOMPARE(saves.size(), 1);
    }

    void domainsAreTakenInAnyForm()
    {
        PolicyForm form;
        QVERIFY(driver::show(form));
        auto *domains = driver::named<QPlainTextEdit>(form, u"Allowed domains"_s);
        QVERIFY(domains);
        domains->setFocus();
        driver::type(u"Example.com, @example.org"_s);
        driver::press(Qt::Key_Return);
        driver::type(u"bücher.example"_s);
        QCOMPARE(form.value().domains, (QStringList {u"example.com"_s, u"example.org"_s, u"xn--bcher-kva.example"_s}));
        driver::type(u" not/a/domain"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(driver::texts(form).contains(u"“not/a/domain” is not a domain."_s));
        QVERIFY(!form.saveButton()->isEnabled());
    }

    void whatWasTypedStaysWhenTheDirectoryChanges()
    {
        PolicyForm form;
        QVERIFY(driver::show(form));
        driver::fill(form, u"Length"_s, u"30"_s);
        CredentialPolicy theirs;
        theirs.maximumDays = 365;
        theirs.domains = {u"example.com"_s};
        form.setValue(theirs);
        // Saving must not take back what somebody else has saved meanwhile.
        CredentialPolicy both = theirs;
        both.length = 30;
        QCOMPARE(form.value(), both);
        form.discardButton()->click();
        QCOMPARE(form.value(), theirs);
    }
};

STEWARD_TEST(TestPolicyForm)

#include "tst_policyform.moc"
