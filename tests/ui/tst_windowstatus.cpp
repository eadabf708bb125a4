#include "ui/windowstatus.h"

#include "tests/support/testregistry.h"
#include "ui/style/iconlabel.h"

#include <QMainWindow>
#include <QStatusBar>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestWindowStatus : public QObject {
    Q_OBJECT

    static QStringList shown(const QMainWindow &window)
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        texts.sort();
        return texts;
    }

private slots:
    void saysWhatItsPageTells()
    {
        QMainWindow window;
        auto *running = new QLabel(u"Importing"_s);
        WindowStatus status(*window.statusBar(), {running});
        status.showDensity(true);
        status.showCounts({});
        window.show();
        QCOMPARE(shown(window),
                 QStringList({u"All changes saved on this computer"_s, u"Compact rows"_s, u"Importing"_s}));
        status.say(u"Intact up to here"_s);
        status.showCounts(u"3 of 240"_s);
        status.showDensity(false);
        QCOMPARE(shown(window),
                 QStringList({u"3 of 240"_s, u"Comfortable rows"_s, u"Importing"_s, u"Intact up to here"_s}));
        const auto *icon = window.findChild<IconLabel *>();
        QCOMPARE(icon->iconName(), u"tick"_s);
        status.say(u"Refused"_s, Tone::Bad);
        QCOMPARE(icon->iconName(), iconOf(Tone::Bad));
        status.say({});
        QCOMPARE(icon->iconName(), u"tick"_s);
        QVERIFY(shown(window).contains(u"All changes saved on this computer"_s));
    }
};

STEWARD_TEST(TestWindowStatus)

} // namespace steward

#include "tst_windowstatus.moc"
