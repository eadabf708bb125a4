#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/credentialnotesform.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCredentialNotesForm : public QObject {
    Q_OBJECT

private slots:
    void valueInValueOut()
    {
        CredentialNotesForm form(u"Ana <b>Pérez</b>"_s, {u"billing-gateway"_s, u"Omar"_s, u"T-1"_s});
        QVERIFY(driver::open(form));
        QSignalSpy saves(&form, &FormDialog::saveRequested);
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(form.value().deployedAt, u"billing-gateway"_s);
        QCOMPARE(form.value().owner, u"Omar"_s);
        QCOMPARE(form.value().ticket, u"T-1"_s);
        driver::press(Qt::Key_A, Qt::ControlModifier);
        driver::type(u" host b12 "_s);
        QCOMPARE(form.value().deployedAt, u"host b12"_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void aNoteHasALimit()
    {
        CredentialNotesForm form(u"Ana"_s, {});
        QVERIFY(driver::open(form));
        driver::type(QString(501, u'x'));
        driver::press(Qt::Key_Tab);
        QVERIFY2(driver::texts(form).contains(u"500"_s), qPrintable(driver::texts(form)));
        QVERIFY(!form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestCredentialNotesForm)

#include "tst_credentialnotesform.moc"
