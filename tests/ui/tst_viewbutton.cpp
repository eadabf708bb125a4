#include "ui/viewbutton.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/filterbar.h"
#include "ui/forms/viewnameform.h"
#include "ui/style/messagebar.h"
#include "ui/style/textfield.h"
#include "ui/tickheader.h"

#include <QLineEdit>
#include <QMenu>

namespace steward {

class TestViewButton : public QObject {
    Q_OBJECT

    static QAction *entry(ViewButton *button, const QString &text)
    {
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (withoutIsolates(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    static void saveAs(WindowFixture &fixture, ViewButton *button, const QString &name)
    {
        entry(button, QStringLiteral("Save View…"))->trigger();
        auto *form = fixture.dialog<ViewNameForm>();
        QVERIFY(form);
        QTest::keyClicks(form->field()->lineEdit(), name);
        form->saveButton()->click();
    }

private slots:
    void savesAndShowsAgainAfterARestart()
    {
        WindowFixture fixture;
        auto *button = fixture.page()->findChild<ViewButton *>();
        QVERIFY(button);
        AdministratorFilter filter;
        filter.excluded.kinds = {Kind::Person};
        filter.unusedForDays = 90;
        fixture.page()->setFilter(filter);
        fixture.table()->tickHeader()->setSortIndicator(static_cast<int>(Column::Email), Qt::DescendingOrder);
        fixture.table()->setColumnHidden(static_cast<int>(Column::Status), true);
        saveAs(fixture, button, QStringLiteral("Unused"));
        QVERIFY(entry(button, QStringLiteral("Unused"))->isChecked());
        QVERIFY(!entry(button, QStringLiteral("Replace Unused"))->isEnabled());
        fixture.restart();
        button = fixture.page()->findChild<ViewButton *>();
        fixture.table()->setColumnHidden(static_cast<int>(Column::Status), false);
        QAction *unused = entry(button, QStringLiteral("Unused"));
        QVERIFY(unused && !unused->isChecked());
        unused->trigger();
        QCOMPARE(fixture.page()->filters()->filter().excluded.kinds, QList<Kind> {Kind::Person});
        QCOMPARE(fixture.page()->filters()->filter().unusedForDays, 90);
        QVERIFY(fixture.table()->isColumnHidden(static_cast<int>(Column::Status)));
        QTRY_COMPARE(fixture.model()->sortColumn(), Column::Email);
        QCOMPARE(fixture.model()->sortOrder(), Qt::DescendingOrder);
        entry(button, QStringLiteral("Delete Unused"))->trigger();
        QVERIFY(!entry(button, QStringLiteral("Unused")));
    }

    void tellsWhatIsGone()
    {
        WindowFixture fixture;
        auto *button = fixture.page()->findChild<ViewButton *>();
        SavedViews views(fixture.settings, fixture.window->workspace().directory().uid);
        views.save({QStringLiteral("Old"),
                    {QStringLiteral("role=Night shift"), QStringLiteral("type=person")},
                    Column::Name,
                    Qt::AscendingOrder,
                    {},
                    AdministratorFilter::Scope::Living});
        fixture.restart();
        button = fixture.page()->findChild<ViewButton *>();
        entry(button, QStringLiteral("Old"))->trigger();
        QCOMPARE(fixture.page()->filters()->filter().kinds, QList<Kind> {Kind::Person});
        QVERIFY(fixture.page()->filters()->filter().roles.isEmpty());
        QTRY_VERIFY(withoutIsolates(fixture.page()->messages()->sentence())
                        .contains(QStringLiteral("There is no role “Night shift”")));
    }
};

STEWARD_TEST(TestViewButton)

} // namespace steward

#include "tst_viewbutton.moc"
