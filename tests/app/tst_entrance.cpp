#include "app/entrance.h"

#include "app/openwindows.h"
#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/signinwindow.h"

namespace steward {

using namespace Qt::StringLiterals;

class TestEntrance : public QObject {
    Q_OBJECT

    struct World {
        World()
        {
            QObject::connect(&entrance, &Entrance::entered, &entrance,
                             [this](const Entered &entered) { found = entered; });
        }

        QTemporaryDir folder;
        OpenWindows windows;
        Entrance entrance {windows};
        QSignalSpy asked {&entrance, &Entrance::asked};
        QSignalSpy failed {&entrance, &Entrance::failed};
        std::optional<Entered> found;
    };

private slots:
    void whereNobodyIsAskedForItIsOpen()
    {
        World w;
        const QString path = w.folder.filePath(u"a.steward"_s);
        w.entrance.create(path, sampleDirectory(authorInWindow({})));
        QVERIFY(w.entrance.isOpening());
        QTRY_VERIFY(w.found);
        QVERIFY(!w.entrance.isOpening());
        QCOMPARE(w.found->store->path(), path);
        QCOMPARE(w.found->author.operatorName, authorInWindow(w.found->directory).operatorName);
        QVERIFY(!w.found->author.signedIn);
        QVERIFY(!w.found->before);
        QCOMPARE(w.asked.size(), 0);
    }

    void aFileThatIsNoneFails()
    {
        World w;
        const QString path = w.folder.filePath(u"nothing.steward"_s);
        w.entrance.open(path);
        QTRY_COMPARE(w.failed.size(), 1);
        QCOMPARE(w.failed.first().first().toString(), path);
        QVERIFY(!w.found);
        QVERIFY(!w.entrance.isOpening());
    }

    void whoeverWasTurnedOutReadsWhy()
    {
        const SignInFixture fixture;
        World w;
        w.entrance.open(fixture.path(), {false, u"Your account is suspended."_s});
        QVERIFY(w.asked.wait(40'000));
        const QPointer<SignInWindow> window = shownWindow<SignInWindow>();
        QVERIFY(window);
        QTRY_VERIFY(driver::texts(*window).contains(u"Your account is suspended."_s));
    }

    void whoeverAnswersComesInItsPlace()
    {
        const SignInFixture fixture;
        World w;
        w.entrance.open(fixture.path());
        QVERIFY(w.asked.wait(40'000));
        // Somebody could be kept signed in.
        QTRY_VERIFY_WITH_TIMEOUT(shownWindow<SignInWindow>(), 40'000);
        const QPointer<SignInWindow> window = shownWindow<SignInWindow>();
        QCOMPARE(w.windows.all(), QList<QPointer<QWidget>> {window.data()});
        QVERIFY(QTest::qWaitForWindowActive(window));
        driver::fill(*window, u"Email"_s, SignInFixture::email());
        driver::fill(*window, u"Password"_s, SignInFixture::passwordText());
        driver::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.found, 30'000);
        QVERIFY(w.found->author.signedIn);
        QCOMPARE(w.found->store->path(), fixture.path());
        QTRY_VERIFY(!window);
    }
};

STEWARD_TEST(TestEntrance)

} // namespace steward

#include "tst_entrance.moc"
