// Every page and dialog of the window: as an assistive technology finds it, with long words, and in each language.
#include "app/language.h"
#include "models/domain/fields.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/tabwalk.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/style/stewardstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTranslator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Each text in brackets, with accents, and longer by two fifths: what is not translated or too narrow shows.
class PseudoLanguage : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt reads meanings from some of its own texts, and formats of dates are no words.
        if (qstrncmp(context, "Q", 1) == 0 || qstrcmp(context, "AdministratorText") == 0)
            return {};
        QString text = QString::fromUtf8(source);
        for (const auto &[plain, accented] : {std::pair('a', u'á'), {'e', u'é'}, {'o', u'ö'}, {'u', u'ü'}}) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                const bool mark = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
                if (!mark && text.at(i) == QLatin1Char(plain) && !text.startsWith(u'{'))
                    text[i] = accented;
            }
        }
        return u'[' + text + QString(text.size() * 2 / 5, u'~') + u']';
    }
    bool isEmpty() const override { return false; }
};

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.width() + 1 < button.minimumSizeHint().width();
}

bool isCut(const QLabel &label)
{
    // Elided and wrapping labels know how to be narrow.
    if (label.wordWrap() || label.text().isEmpty() || qstrcmp(label.metaObject()->className(), "QLabel") != 0)
        return false;
    return label.width() + 1 < label.minimumSizeHint().width() || label.height() + 1 < label.minimumSizeHint().height();
}

/// Buttons and labels that have less room than their text needs, and children outside of their parents.
QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && isCut(*button))
            found.append(
                u"%1 (%2)"_s.arg(button->text(), QLatin1StringView(button->parent()->metaObject()->className())));
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            found.append(
                u"%1 (%2)"_s.arg(label->text(), QLatin1StringView(label->parent()->metaObject()->className())));
    }
    return found;
}

/// Keys that two of the fields and buttons of a dialog share; what stands in menus is looked at by tst_windowmenus.
QStringList sharedKeys(const QWidget &window)
{
    if (!window.inherits("QDialog"))
        return {};
    QStringList found;
    QHash<QChar, QString> taken;
    const auto take = [&](QString text) {
        const qsizetype mark = text.remove(u"&&"_s).indexOf(u'&');
        if (mark < 0 || mark + 1 >= text.size())
            return;
        const QChar key = text.at(mark + 1).toCaseFolded();
        if (const QString other = taken.value(key); !other.isEmpty() && other != text)
            found.append(u"“%1” and “%2” share a key"_s.arg(other, text));
        taken.insert(key, text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->inherits("QToolButton"))
            take(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    return found;
}

/// As `sharedKeys`, of the menus.
QStringList sharedMenuKeys(const MainWindow &window)
{
    QStringList found;
    QList<QList<QAction *>> menus {window.menuBar()->actions()};
    for (const QAction *action : window.menuBar()->actions())
        menus.append(action->menu()->actions());
    for (const QList<QAction *> &menu : std::as_const(menus)) {
        QHash<QChar, QString> taken;
        for (const QAction *action : menu) {
            const QString text = QString(action->text()).remove(u"&&"_s);
            const qsizetype mark = text.indexOf(u'&');
            if (mark < 0 || mark + 1 >= text.size())
                continue;
            const QChar key = text.at(mark + 1).toCaseFolded();
            if (taken.contains(key))
                found.append(u"menu: “%1” and “%2” share a key"_s.arg(taken.value(key), text));
            taken.insert(key, text);
        }
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

    using Check = std::function<QStringList(QWidget &)>;

    /// Shows every page, then every dialog that needs no file and no server, and looks at each.
    static QStringList problemsOf(WindowFixture &fixture, const Check &check)
    {
        QStringList found;
        const auto look = [&](const QString &what, QWidget &widget) {
            // A text that has just come has its room after the next layout.
            QStringList problems;
            const auto fine = [&] {
                problems = check(widget);
                return problems.isEmpty();
            };
            if (QTest::qWaitFor(fine, 2000))
                return;
            for (const QString &problem : std::as_const(problems))
                found.append(what + u": "_s + problem);
        };
        MainWindow &window = *fixture.window;
        for (const auto page :
             {MainWindow::AdministratorsView, MainWindow::ApplicationsView, MainWindow::RolesView,
              MainWindow::ActivityView, MainWindow::SyncView, MainWindow::RecycleBinView, MainWindow::SettingsView}) {
            window.showPage(page);
            QTest::qWait(150);
            look(window.windowTitle(), window);
        }
        window.showPage(MainWindow::AdministratorsView);
        fixture.table()->selectRow(3);
        const WindowActions &actions = window.actions();
        for (QAction *action :
             {actions.addApiUser, actions.addAdministrator, actions.edit, actions.columns, actions.exportRows,
              actions.sendCredentials, actions.revokeCredentials, actions.remove, actions.backups, actions.results,
              actions.recipes, actions.showCommand, actions.credentialNotes, actions.connectRemote,
              actions.addApplication, actions.shortcuts, actions.findCommand, actions.about}) {
            if (!action->isEnabled()) {
                found.append(u"not enabled: "_s + action->text());
                continue;
            }
            action->trigger();
            auto *dialog = fixture.dialog<QDialog>();
            if (!dialog) {
                found.append(u"no dialog: "_s + action->text());
                continue;
            }
            QTest::qWait(50);
            look(dialog->windowTitle(), *dialog);
            dialog->reject();
            if (auto *question = QApplication::activeModalWidget())
                question->close();
            if (!QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); }))
                found.append(u"stays open: "_s + action->text());
            if (action == actions.connectRemote || action == actions.addApplication)
                window.showPage(MainWindow::AdministratorsView);
        }
        return found;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }

    void everythingHasAName()
    {
        WindowFixture fixture;
        int elements = 0;
        const QStringList problems = problemsOf(fixture, [&elements](QWidget &widget) {
            const AccessibleWalk walk(&widget);
            elements += walk.elements;
            return walk.problems;
        });
        for (const QString &problem : problems)
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
        QVERIFY2(elements > 200, qPrintable(QString::number(elements)));
    }

    void tabReachesEverything()
    {
        WindowFixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(fixture.window));
        const QStringList problems = problemsOf(fixture, [](QWidget &widget) { return unreachedByTab(widget); });
        for (const QString &problem : problems)
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
    }

    void eachLanguageFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[tag, name] : knownLanguages())
            QTest::newRow(qPrintable(tag)) << tag;
    }
    void eachLanguageFits()
    {
        QFETCH(QString, language);
        useLanguage(language);
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        const auto back = qScopeGuard([] {
            useLanguage(u"en"_s);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        WindowFixture fixture;
        fixture.window->resize(1024, 700);
        const QStringList problems
            = sharedMenuKeys(*fixture.window) + problemsOf(fixture, [](QWidget &widget) {
                  return cutTexts(widget) + sharedKeys(widget) + AccessibleWalk(&widget).problems;
              });
        for (const QString &problem : problems)
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
    }

    void longWordsAreNotCut_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("left to right, large") << static_cast<int>(Qt::LeftToRight) << QSize(1440, 900);
        QTest::newRow("left to right, small") << static_cast<int>(Qt::LeftToRight) << QSize(1024, 700);
        QTest::newRow("right to left, small") << static_cast<int>(Qt::RightToLeft) << QSize(1024, 700);
    }
    void longWordsAreNotCut()
    {
        QFETCH(int, direction);
        QFETCH(QSize, size);
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        const auto back = qScopeGuard([&pseudo] {
            QCoreApplication::removeTranslator(&pseudo);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        WindowFixture fixture;
        fixture.window->resize(size);
        const QStringList problems = problemsOf(fixture, [](QWidget &widget) { return cutTexts(widget); });
        for (const QString &problem : problems)
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
    }

    /// The desktop's text larger by two fifths, in both densities.
    void largeTextIsNotCut_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<QSize>("size");
        QTest::newRow("comfortable, small") << Density::Comfortable << QSize(1024, 700);
        QTest::newRow("compact, small") << Density::Compact << QSize(1024, 700);
    }
    void largeTextIsNotCut()
    {
        QFETCH(Density, density);
        QFETCH(QSize, size);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.4);
        QApplication::setFont(large);
        applyTheme(*qApp, {.density = density});
        const auto back = qScopeGuard([&usual] {
            QApplication::setFont(usual);
            applyTheme(*qApp, {});
        });
        WindowFixture fixture;
        fixture.window->resize(size);
        const QStringList problems = problemsOf(fixture, [](QWidget &widget) { return cutTexts(widget); });
        for (const QString &problem : problems)
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
        QVERIFY2(fixture.window->width() <= size.width() && fixture.window->height() <= size.height(),
                 qPrintable(u"%1 × %2"_s.arg(fixture.window->width()).arg(fixture.window->height())));
    }
};

STEWARD_TEST(TestAccessibility)

} // namespace steward

#include "tst_accessibility.moc"
