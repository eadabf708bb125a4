#include "ui/forms/viewnameform.h"

#include "tests/support/testregistry.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace steward {

class TestViewNameForm : public QObject {
    Q_OBJECT

private slots:
    void takesANameThatIsFree()
    {
        ViewNameForm form(QStringLiteral("Save View"), {},
                          [](const QString &name) { return name == QStringLiteral("Mine"); });
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QSignalSpy accepted(&form, &QDialog::accepted);
        QTest::keyClicks(form.field()->lineEdit(), QStringLiteral("Mine"));
        QTest::keyClick(form.field()->lineEdit(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QTest::keyClicks(form.field()->lineEdit(), QStringLiteral(" too "));
        form.saveButton()->click();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(form.value(), QStringLiteral("Mine too"));
    }
};

STEWARD_TEST(TestViewNameForm)

} // namespace steward

#include "tst_viewnameform.moc"
