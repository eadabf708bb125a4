#include "ui/firstrunpage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;
using Way = FirstRunPage::Way;

class TestFirstRunPage : public QObject {
    Q_OBJECT

private slots:
    void offersOnlyWhatWorks()
    {
        FirstRunPage page({Way::Create, Way::Sample});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(page.findChildren<QPushButton *>().size(), 2);
        QVERIFY(!driver::texts(page).contains(u"Connect"_s));
        QVERIFY(driver::texts(page).contains(u"Create a directory"_s));
    }

    void tellsWhichWasChosen()
    {
        FirstRunPage page({Way::Create, Way::Open, Way::Sample, Way::Connect, Way::Import});
        page.resize(960, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QList<Way> chosen;
        connect(&page, &FirstRunPage::chosen, this, [&](Way way) { chosen.append(way); });
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            QVERIFY(!button->accessibleDescription().isEmpty());
            QVERIFY2(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())),
                     qUtf8Printable(button->text()));
            button->click();
        }
        QCOMPARE(chosen, (QList<Way> {Way::Create, Way::Open, Way::Sample, Way::Connect, Way::Import}));
        QCOMPARE(driver::sharedMnemonics(page), QStringList());
        // The first has the keyboard.
        page.setFocus();
        driver::press(Qt::Key_Space);
        QCOMPARE(chosen.last(), Way::Create);
    }
};

STEWARD_TEST(TestFirstRunPage)

#include "tst_firstrunpage.moc"
