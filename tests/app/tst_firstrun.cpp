#include "app/firstrun.h"

#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/directorycreation.h"
#include "ui/entrancewindow.h"
#include "ui/forms/newdirectoryform.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace steward {

using namespace Qt::StringLiterals;

class TestFirstRun : public QObject {
    Q_OBJECT

private slots:
    void thereIsOneWindow()
    {
        FirstRun first;
        QVERIFY(!first.window());
        first.close();
        first.show();
        QWidget *window = first.window();
        QVERIFY(window->isVisible());
        window->showMinimized();
        first.show();
        QCOMPARE(first.window(), window);
        QVERIFY(!window->isMinimized());
        first.close();
        QTRY_VERIFY(!first.window());
    }

    void theSampleIsAskedFor()
    {
        FirstRun first;
        QSignalSpy sample(&first, &FirstRun::sampleRequested);
        first.show();
        driver::button(*first.window(), u"Open the Sample"_s)->click();
        QCOMPARE(sample.size(), 1);
    }

    void whatIsImportedNeedsADirectory()
    {
        QTemporaryDir folder;
        FirstRun first;
        std::unique_ptr<Store> store;
        connect(&first, &FirstRun::created, &first,
                [&store](DirectoryCreation &creation) { store = creation.takeStore(); });
        first.show();
        driver::button(*first.window(), u"Import…"_s)->click();
        shownWindow<NewDirectoryForm>()->reject();
        QCOMPARE(first.takeNext(), FirstRun::Next::Nothing);
        driver::button(*first.window(), u"Import…"_s)->click();
        QTRY_VERIFY(shownWindow<NewDirectoryForm>());
        const QPointer<NewDirectoryForm> form = shownWindow<NewDirectoryForm>();
        driver::fill(*form, u"Name of the directory"_s, u"Brand new"_s);
        driver::fill(*form, u"First name"_s, u"Olga"_s);
        driver::fill(*form, u"Last name"_s, u"Orlova"_s);
        driver::fill(*form, u"Email"_s, u"olga@example.org"_s);
        form->setPath(folder.filePath(u"new.steward"_s));
        driver::press(Qt::Key_Return);
        QTRY_VERIFY(store);
        QTRY_VERIFY(!form);
        QCOMPARE(first.takeNext(), FirstRun::Next::Import);
        QCOMPARE(first.takeNext(), FirstRun::Next::Nothing);
    }
};

STEWARD_TEST(TestFirstRun)

} // namespace steward

#include "tst_firstrun.moc"
