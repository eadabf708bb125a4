#include "ui/windowmenus.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

#include <QMenuBar>

namespace steward {

class TestWindowMenus : public QObject {
    Q_OBJECT

private slots:
    void mnemonicsAreUniqueInEachMenu();
    void remembersTheNewestFirst();
};

void TestWindowMenus::mnemonicsAreUniqueInEachMenu()
{
    WindowFixture fixture;
    QList<QMenu *> menus;
    for (const QAction *action : fixture.window->menuBar()->actions())
        menus.append(action->menu());
    QVERIFY(menus.size() >= 5);
    for (const QMenu *menu : menus) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const QString text = QString(action->text()).remove(QStringLiteral("&&"));
            const qsizetype mark = text.indexOf(u'&');
            if (action->isSeparator() || mark < 0 || mark + 1 >= text.size())
                continue;
            const QChar letter = text.at(mark + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + u' ' + action->text()));
            letters.insert(letter);
        }
    }
}

void TestWindowMenus::remembersTheNewestFirst()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    for (int i = 0; i < 12; ++i)
        rememberDirectory(settings, QStringLiteral("/tmp/%1.steward").arg(i));
    rememberDirectory(settings, QStringLiteral("/tmp/5.steward"));
    const QStringList recent = recentDirectories(settings);
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.first(), QStringLiteral("/tmp/5.steward"));
    QCOMPARE(recent.count(QStringLiteral("/tmp/5.steward")), 1);
}

STEWARD_TEST(TestWindowMenus)

} // namespace steward

#include "tst_windowmenus.moc"
