#include "tests/support/testregistry.h"
#include "ui/style/bar.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QStringList alerts;

class SampleBar : public Bar {
public:
    explicit SampleBar(QWidget *parent = nullptr) : Bar(parent)
    {
        setContent(Surface::Info, u"info"_s, ColorToken::Info);
    }

    void say(const QString &sentence)
    {
        setSentence(sentence);
        unfold();
    }

    void take() { fold(); }
};

} // namespace

class TestBar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void wrapsALongSentence()
    {
        SampleBar bar;
        bar.say(u"A long sentence that goes on. "_s.repeated(8));
        QVERIFY(bar.heightForWidth(300) > bar.heightForWidth(3000));
    }

    void closeButtonSaysSo()
    {
        SampleBar bar;
        bar.say(u"Done."_s);
        QSignalSpy closed(&bar, &Bar::closed);
        auto *close = bar.findChild<QToolButton *>();
        QCOMPARE(close->accessibleName(), u"Close"_s);
        QVERIFY(close->sizeHint().height() >= metrics::minimumTarget);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!bar.isOpen());
    }

    void raisesAnAlertWithItsSentence()
    {
        alerts.clear();
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Alert)
                alerts.append(event->accessibleInterface()->text(QAccessible::Name));
        });
        QAccessible::setActive(true);
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 2000))
            QSKIP("The platform has no accessibility.");
        SampleBar bar;
        bar.say(u"42 rows changed."_s);
        QAccessible::installUpdateHandler(nullptr);
        QCOMPARE(alerts, QStringList {u"42 rows changed."_s});
    }

    void unfoldsAndFoldsWhereMotionIsWanted()
    {
        applyTheme(*qApp, {.theme = ThemeChoice::Light});
        if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
            QSKIP("The platform asks for no animation.");
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new SampleBar;
        column->addWidget(bar);
        column->addStretch();
        window.resize(400, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bar->say(u"Done."_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximumHeight(), 0);
        QTRY_COMPARE(bar->maximumHeight(), QWIDGETSIZE_MAX);
        QVERIFY(bar->height() >= metrics::controlHeight);
        bar->take();
        QVERIFY(!bar->isOpen());
        QTRY_VERIFY(!bar->isVisible());
        bar->say(u"Again."_s);
        bar->take();
        bar->say(u"And again."_s);
        QTRY_COMPARE(bar->maximumHeight(), QWIDGETSIZE_MAX);
        QVERIFY(bar->isVisible());
        initTestCase();
    }
};

STEWARD_TEST(TestBar)
#include "tst_bar.moc"
