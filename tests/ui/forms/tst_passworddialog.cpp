#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/passworddialog.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPasswordDialog : public QObject {
    Q_OBJECT

private slots:
    void isPaintedFromTheOwnersMemory()
    {
        QByteArray secret = "Quokka7Tundra9Zephyr4Mix";
        const auto lend = [&secret](const std::function<void(QLatin1StringView)> &use) {
            use(QLatin1StringView(secret.constData(), secret.size()));
        };
        PasswordDialog dialog(u"Ana <b>"_s, u"ana.perez"_s, lend);
        QVERIFY(driver::open(dialog));
        const QImage before = dialog.grab().toImage();
        secret = "Another7Word8Here9Nothing";
        QVERIFY(dialog.grab().toImage() != before);
    }

    void noWidgetHoldsIt()
    {
        const QByteArray secret = "Quokka7Tundra9Zephyr4Mix";
        const auto lend = [&secret](const std::function<void(QLatin1StringView)> &use) {
            use(QLatin1StringView(secret.constData(), secret.size()));
        };
        PasswordDialog dialog(u"Ana"_s, u"ana.perez"_s, lend);
        QVERIFY(driver::open(dialog));
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                QVERIFY(!spoken || !spoken->text(part).contains(u"Quokka"_s));
        }
        QVERIFY(!driver::texts(dialog).contains(u"Quokka"_s));
        QVERIFY(driver::texts(dialog).contains(u"User name: ana.perez"_s));
    }

    void copyAsksItsOwner()
    {
        PasswordDialog dialog(u"Ana"_s, u"ana.perez"_s, [](const std::function<void(QLatin1StringView)> &) {});
        QVERIFY(driver::open(dialog));
        QSignalSpy copies(&dialog, &PasswordDialog::copyRequested);
        dialog.copyButton()->click();
        QCOMPARE(copies.size(), 1);
        QVERIFY(dialog.isVisible());
        driver::press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

STEWARD_TEST(TestPasswordDialog)

#include "tst_passworddialog.moc"
