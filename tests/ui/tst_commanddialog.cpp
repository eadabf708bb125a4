#include "ui/commanddialog.h"

#include "tests/support/testregistry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCommandDialog : public QObject {
    Q_OBJECT

    static QPushButton *copyButton(const CommandDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Copy"_s)
                return button;
        }
        return nullptr;
    }

private slots:
    void theCommandIsCopied()
    {
        CommandDialog dialog(u"stewardctl edit --where 'role=Help desk'"_s);
        dialog.show();
        QVERIFY(dialog.text()->isReadOnly());
        QVERIFY(copyButton(dialog) && copyButton(dialog)->isEnabled());
        copyButton(dialog)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"stewardctl edit --where 'role=Help desk'"_s);
    }

    void withoutACommandThereIsNothingToCopy()
    {
        CommandDialog dialog {QString()};
        dialog.show();
        QVERIFY(copyButton(dialog) && !copyButton(dialog)->isEnabled());
    }

    void tabLeavesTheText()
    {
        CommandDialog dialog(u"stewardctl"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.text()->setFocus();
        QTest::keyClick(dialog.text(), Qt::Key_Tab);
        QVERIFY(!dialog.text()->hasFocus());
        QCOMPARE(dialog.text()->toPlainText(), u"stewardctl"_s);
    }
};

STEWARD_TEST(TestCommandDialog)

#include "tst_commanddialog.moc"
