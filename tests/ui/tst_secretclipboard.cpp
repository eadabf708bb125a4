#include "ui/secretclipboard.h"

#include "tests/support/testregistry.h"

#include <QClipboard>
#include <QMimeData>
#include <QtTest>

namespace steward {

class TestSecretClipboard : public QObject {
    Q_OBJECT

private:
    static QClipboard *clipboard() { return QGuiApplication::clipboard(); }

private slots:
    void historiesAreToldToLeaveItOut()
    {
        SecretClipboard secrets;
        secrets.copy(Secret("Quokka7Tundra9"));
        QCOMPARE(clipboard()->text(), QStringLiteral("Quokka7Tundra9"));
        QCOMPARE(clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArrayLiteral("secret"));
    }

    void clearTakesItAway()
    {
        SecretClipboard secrets;
        secrets.copy(Secret("Quokka7Tundra9"));
        secrets.clear();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void itGoesByItselfAfterHalfAMinute()
    {
        SecretClipboard secrets;
        secrets.copy(Secret("Quokka7Tundra9"));
        QVERIFY(secrets.restTimer()->isActive());
        QCOMPARE(secrets.restTimer()->interval(), 30'000);
        // As if it had passed.
        secrets.restTimer()->start(1);
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void itGoesWithItsOwner()
    {
        {
            SecretClipboard secrets;
            secrets.copy(Secret("Quokka7Tundra9"));
        }
        QVERIFY(clipboard()->text().isEmpty());
    }

    void whatWasCopiedSinceStays()
    {
        SecretClipboard secrets;
        secrets.copy(Secret("Quokka7Tundra9"));
        clipboard()->setText(QStringLiteral("A report"));
        secrets.clear();
        QCOMPARE(clipboard()->text(), QStringLiteral("A report"));
        clipboard()->clear();
    }
};

STEWARD_TEST(TestSecretClipboard)

} // namespace steward

#include "tst_secretclipboard.moc"
