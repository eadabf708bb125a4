#include "ui/importmappings.h"

#include "tests/support/testregistry.h"
#include "ui/forms/nameform.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportMappings : public QObject {
    Q_OBJECT

    static QAction *action(const QMenu *menu, const QString &text)
    {
        for (QAction *one : menu->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

private slots:
    void offersWhatIsSaved()
    {
        ImportMappings button;
        QVERIFY(!action(button.menu(), u"&Delete"_s));
        button.setNames({u"R&D"_s, u"Okta"_s});
        QSignalSpy chosen(&button, &ImportMappings::chosen);
        QAction *named = action(button.menu(), u"R&&D"_s);
        QVERIFY(named);
        named->trigger();
        QCOMPARE(chosen.first().first(), QVariant(u"R&D"_s));
        QSignalSpy removed(&button, &ImportMappings::removeRequested);
        action(action(button.menu(), u"&Delete"_s)->menu(), u"Okta"_s)->trigger();
        QCOMPARE(removed.first().first(), QVariant(u"Okta"_s));
    }

    void savesUnderAName()
    {
        QWidget window;
        auto *button = new ImportMappings(&window);
        button->setNames({u"Okta"_s});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy saved(button, &ImportMappings::saveRequested);
        action(button->menu(), u"&Save As…"_s)->trigger();
        auto *form = window.findChild<NameForm *>();
        QVERIFY(form);
        QVERIFY(QTest::qWaitForWindowExposed(form));
        QTest::keyClicks(form->nameField()->lineEdit(), u"Okta"_s);
        QVERIFY(form->nameField()->remark().contains(u"replaced"_s));
        QTest::keyClicks(form->nameField()->lineEdit(), u" 2"_s);
        QVERIFY(form->nameField()->remark().isEmpty());
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QCOMPARE(saved.first().first(), QVariant(u"Okta 2"_s));
    }
};

STEWARD_TEST(TestImportMappings)

#include "tst_importmappings.moc"
