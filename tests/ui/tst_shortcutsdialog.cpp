#include "ui/shortcutsdialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject {
    Q_OBJECT

    static int shownRows(const ShortcutsDialog &dialog)
    {
        int count = 0;
        for (int row = 0; row < dialog.table()->topLevelItemCount(); ++row)
            count += dialog.table()->topLevelItem(row)->isHidden() ? 0 : 1;
        return count;
    }

private slots:
    void listsEveryKeyOnceForItsPlace()
    {
        WindowFixture fixture;
        const ShortcutsDialog dialog(commandsOf(fixture.window->menuBar()->actions()));
        QSet<QString> known;
        QStringList keys;
        for (int row = 0; row < dialog.table()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = dialog.table()->topLevelItem(row);
            const QString what = item->text(0) + u'|' + item->text(2);
            QVERIFY2(!known.contains(what), qPrintable(what));
            known.insert(what);
            QVERIFY2(!item->text(1).isEmpty(), qPrintable(what));
            keys.append(item->text(1));
        }
        QVERIFY(keys.contains(u"Ctrl+K"_s) && keys.contains(u"F8"_s));
        QCOMPARE(keys.count(u"F6"_s), 1);
        // Every action that has a key is told.
        for (const PaletteCommand &command : commandsOf(fixture.window->menuBar()->actions())) {
            if (!command.action->shortcut().isEmpty())
                QVERIFY2(keys.join(u' ').contains(command.action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(command.action->text()));
        }
    }

    void findsByNameAndByKey()
    {
        WindowFixture fixture;
        ShortcutsDialog dialog(commandsOf(fixture.window->menuBar()->actions()));
        const int all = shownRows(dialog);
        dialog.search()->setText(u"undo"_s);
        QVERIFY(shownRows(dialog) > 0 && shownRows(dialog) < all);
        dialog.search()->setText(u"Ctrl+K"_s);
        QCOMPARE(shownRows(dialog), 1);
        dialog.search()->setText(u"no such thing"_s);
        QCOMPARE(shownRows(dialog), 0);
        dialog.search()->clear();
        QCOMPARE(shownRows(dialog), all);
    }
};

STEWARD_TEST(TestShortcutsDialog)

} // namespace steward

#include "tst_shortcutsdialog.moc"
