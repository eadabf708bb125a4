#include "tests/support/testregistry.h"
#include "ui/style/repolish.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRepolish : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void aPropertyThatTheSheetSelectsByTakesEffect()
    {
        QLineEdit line;
        line.ensurePolished();
        const QSize before = line.sizeHint();
        setStyleProperty(&line, "error", true);
        const Theme theme(Theme::Kind::Light);
        QCOMPARE(line.grab().toImage().pixelColor(line.width() / 2, 1), theme.color(ColorToken::Bad));
        QCOMPARE(line.sizeHint(), before);
        setStyleProperty(&line, "error", false);
        QVERIFY(line.grab().toImage().pixelColor(line.width() / 2, 1) != theme.color(ColorToken::Bad));
    }
};

STEWARD_TEST(TestRepolish)
#include "tst_repolish.moc"
