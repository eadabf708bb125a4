#include "ui/windowactions.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QWidget>
#include <QtTest>

namespace steward {

class TestWindowActions : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAndTold();
};

void TestWindowActions::keysAreUniqueAndTold()
{
    QWidget window;
    const WindowActions actions(&window);
    QSet<QString> keys;
    // Those of the page of applications have the keys of accounts.
    const QList<const QAction *> shared {actions.editApplication, actions.removeApplication};
    for (const QAction *action : window.actions()) {
        QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(keys.contains(text) == shared.contains(action), qPrintable(text));
            keys.insert(text);
        }
        if (!action->shortcuts().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcuts().first().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    }
    QVERIFY(keys.contains(QStringLiteral("Ctrl+N")) && keys.contains(QStringLiteral("F2"))
            && keys.contains(QStringLiteral("Del")));
}

STEWARD_TEST(TestWindowActions)

} // namespace steward

#include "tst_windowactions.moc"
