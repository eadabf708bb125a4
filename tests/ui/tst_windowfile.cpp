#include "ui/windowfile.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/style/messagebar.h"

namespace steward {

using namespace Qt::StringLiterals;

class TestWindowFile : public QObject {
    Q_OBJECT

private slots:
    void saysThatTheFileIsGoneAndIsSilentWhenItIsBack()
    {
        const WindowFixture fixture;
        const MessageBar *messages = fixture.window->file()->messages();
        const QString elsewhere = fixture.folder.filePath(u"elsewhere.steward"_s);
        QVERIFY(!messages->isOpen());
        QVERIFY(QFile::rename(fixture.path(), elsewhere));
        QTRY_VERIFY(messages->isOpen());
        QCOMPARE(messages->tone(), Tone::Bad);
        QVERIFY2(messages->sentence().contains(fixture.path()), qPrintable(messages->sentence()));
        // On every page.
        fixture.window->showPage(MainWindow::SettingsView);
        QVERIFY(messages->isVisible());
        QVERIFY(QFile::rename(elsewhere, fixture.path()));
        QTRY_VERIFY(!messages->isOpen());
    }

    void anotherFileInItsPlaceIsNotIt()
    {
        const WindowFixture fixture;
        const MessageBar *messages = fixture.window->file()->messages();
        const QString copy = fixture.folder.filePath(u"copy.steward"_s);
        QVERIFY(QFile::copy(fixture.path(), copy));
        QVERIFY(QFile::remove(fixture.path()));
        QVERIFY(QFile::rename(copy, fixture.path()));
        QTRY_VERIFY(messages->isOpen());
    }
};

STEWARD_TEST(TestWindowFile)

} // namespace steward

#include "tst_windowfile.moc"
