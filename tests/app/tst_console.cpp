#include "app/console.h"

#include "app/doorbell.h"
#include "models/actions/newdirectory.h"
#include "tests/support/damageddirectory.h"
#include "tests/support/testregistry.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

/// The composition root with real files.
class TestConsole : public QObject {
    Q_OBJECT

private slots:
    void opensOneWindowAFile();
    void refusesForeignFilesUnchanged();
    void closesALargeFileThatIsDamaged();
    void createsAnEmptyDirectory();

private:
    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                found.append(window);
        }
        return found;
    }
    static QMessageBox *refusal()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        }
        return nullptr;
    }
};

void TestConsole::opensOneWindowAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    {
        Store store;
        QVERIFY(await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))));
    }
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_COMPARE(windows().size(), 1);
    console.open(path);
    QTest::qWait(200);
    QCOMPARE(windows().size(), 1);
}

void TestConsole::refusesForeignFilesUnchanged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "just some notes, longer than a header would be, so that every check has something to read here: 0123456789");
    file.close();
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_VERIFY(refusal());
    QMessageBox *box = refusal();
    QVERIFY(box->text().contains(QStringLiteral("not a Steward directory")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("just some notes"));
    box->close();
}

void TestConsole::closesALargeFileThatIsDamaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.steward"));
    const QByteArray before = makeLargeDamagedDirectory(path);
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(refusal(), 20'000);
    QVERIFY2(refusal()->text().contains(QStringLiteral("damaged")), qPrintable(refusal()->text()));
    QTRY_COMPARE(windows().size(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
    refusal()->close();
}

void TestConsole::createsAnEmptyDirectory()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.create(folder.filePath(QStringLiteral("new.steward")));
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(windows().first()->windowTitle().contains(QStringLiteral("new")));
}

STEWARD_TEST(TestConsole)

} // namespace steward

#include "tst_console.moc"
