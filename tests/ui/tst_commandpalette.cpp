#include "ui/commandpalette.h"

#include "tests/support/accessiblewalk.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/shortcutsdialog.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

/// The palette and the list of keys over the real window.
class TestCommandPalette : public QObject {
    Q_OBJECT

    static CommandPalette *opened(WindowFixture &fixture)
    {
        QTest::keyClick(fixture.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = fixture.dialog<CommandPalette>();
        if (palette)
            std::ignore = QTest::qWaitForWindowActive(palette);
        return palette;
    }
    static QStringList found(const CommandPalette &palette)
    {
        QStringList names;
        for (int i = 0; i < palette.list()->topLevelItemCount(); ++i)
            names.append(palette.list()->topLevelItem(i)->text(0));
        return names;
    }

private slots:
    void findsAndRunsAnAction()
    {
        WindowFixture fixture;
        CommandPalette *palette = opened(fixture);
        QVERIFY(palette);
        QVERIFY(found(*palette).size() > 30);
        QTest::keyClicks(palette->line(), u"activ"_s);
        QCOMPARE(found(*palette).first(), u"Activity"_s);
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QTRY_COMPARE(fixture.window->page(), MainWindow::ActivityView);
    }

    /// Whoever listens hears of each cell, also where nothing stands.
    void noCellIsWithoutWords()
    {
        WindowFixture fixture;
        const CommandPalette *palette = opened(fixture);
        QVERIFY(palette);
        int empty = 0;
        for (int i = 0; i < palette->list()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *item = palette->list()->topLevelItem(i);
            for (int column = 0; column < 3; ++column) {
                empty += item->text(column).isEmpty() ? 1 : 0;
                QVERIFY2(!item->text(column).isEmpty() || !item->data(column, Qt::AccessibleTextRole).toString().isEmpty(),
                         qPrintable(item->text(0)));
            }
        }
        QVERIFY(empty > 0);
    }

    void findsByTheMenuAndWithoutAccents()
    {
        WindowFixture fixture;
        CommandPalette *palette = opened(fixture);
        QTest::keyClicks(palette->line(), u"theme dark"_s);
        QCOMPARE(palette->list()->currentItem()->text(0), u"Dark"_s);
        QCOMPARE(palette->list()->currentItem()->text(1), u"View › Theme"_s);
        palette->line()->setText(u"ÁPI üser"_s);
        QVERIFY(found(*palette).first().startsWith(u"Add API User"_s));
    }

    void findsAnAccountAndShowsIt()
    {
        WindowFixture fixture;
        const Administrator someone = *fixture.model()->administratorAt(5);
        CommandPalette *palette = opened(fixture);
        palette->line()->setText(someone.email.typed());
        QTRY_COMPARE(found(*palette), QStringList {someone.displayName()});
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QTRY_VERIFY(fixture.table()->currentIndex().isValid()
                    && fixture.model()->administratorAt(fixture.table()->currentIndex().row())
                    && fixture.model()->administratorAt(fixture.table()->currentIndex().row())->id == someone.id);
    }

    void whatCannotBeDoneNowIsShownAndNotRun()
    {
        WindowFixture fixture;
        fixture.window->showPage(MainWindow::ActivityView);
        CommandPalette *palette = opened(fixture);
        palette->line()->setText(u"clear filters"_s);
        QCOMPARE(palette->list()->topLevelItemCount(), 1);
        QVERIFY(palette->list()->topLevelItem(0)->isDisabled());
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(palette->line(), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->findChild<CommandPalette *>());
    }

    void arrowsStepOverWhatCannotBeDone()
    {
        WindowFixture fixture;
        CommandPalette *palette = opened(fixture);
        QSet<QString> visited;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!palette->list()->currentItem()->isDisabled());
            visited.insert(palette->list()->currentItem()->text(0));
            QTest::keyClick(palette->line(), Qt::Key_Down);
        }
        QVERIFY(visited.size() > 20);
        const AccessibleWalk walk(palette);
        QVERIFY2(walk.problems.isEmpty(), qPrintable(walk.problems.join(u'\n')));
    }

    void listsTheKeys()
    {
        WindowFixture fixture;
        fixture.window->actions().shortcuts->trigger();
        auto *dialog = fixture.dialog<ShortcutsDialog>();
        QVERIFY(dialog);
        const auto rowsWith = [dialog](const QString &text) {
            int shown = 0;
            dialog->search()->setText(text);
            for (int i = 0; i < dialog->table()->topLevelItemCount(); ++i)
                shown += dialog->table()->topLevelItem(i)->isHidden() ? 0 : 1;
            return shown;
        };
        const int all = rowsWith({});
        QVERIFY(all > 35);
        QCOMPARE(rowsWith(u"Ctrl+K"_s), 1);
        QCOMPARE(rowsWith(u"Tick the row"_s), 1);
        // Each action with keys is there.
        int keyed = 0;
        for (const PaletteCommand &command : commandsOf(fixture.window->menuBar()->actions()))
            keyed += command.action->shortcuts().isEmpty() ? 0 : 1;
        QVERIFY(all > keyed);
        const AccessibleWalk walk(dialog);
        QVERIFY2(walk.problems.isEmpty(), qPrintable(walk.problems.join(u'\n')));
        dialog->reject();
    }
};

STEWARD_TEST(TestCommandPalette)

} // namespace steward

#include "tst_commandpalette.moc"
