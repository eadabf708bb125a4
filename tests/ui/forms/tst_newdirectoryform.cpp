#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/newdirectoryform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::StringLiterals;

class TestNewDirectoryForm : public QObject {
    Q_OBJECT

    static QString judge(QByteArrayView bytes, const Administrator &owner, const QString &)
    {
        if (bytes.size() < 5)
            return u"Too short."_s;
        return bytes.toByteArray().contains(owner.firstName.toUtf8()) && !owner.firstName.isEmpty() ? u"Your name."_s
                                                                                                    : QString();
    }
    static void fillIn(NewDirectoryForm &form)
    {
        driver::fill(form, u"Name of the directory"_s, u"Acme: Größe/Süd"_s);
        driver::fill(form, u"First name"_s, u"Olga"_s);
        driver::fill(form, u"Last name"_s, u"Orlova"_s);
        driver::fill(form, u"Email"_s, u"olga@example.org"_s);
    }

private slots:
    void tellsDirectoryFileAndOwner()
    {
        QTemporaryDir folder;
        NewDirectoryForm form(folder.path(), judge);
        QVERIFY(driver::open(form));
        QSignalSpy saves(&form, &FormDialog::saveRequested);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name of the directory"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        fillIn(form);
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.path(), folder.filePath(u"acme-größe-süd.steward"_s));
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(form.name(), u"Acme: Größe/Süd"_s);
        QCOMPARE(form.owner().kind, Kind::Person);
        QCOMPARE(form.owner().displayName(), u"Olga Orlova"_s);
        QCOMPARE(form.owner().userName, u"olga"_s);
        QVERIFY(!form.asksForPassword());
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void existingFilesAndMissingFoldersAreTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"there.steward"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        NewDirectoryForm form(folder.path(), judge);
        QVERIFY(driver::open(form));
        fillIn(form);
        form.setPath(file.fileName());
        QVERIFY(driver::texts(form).contains(u"already a file"_s));
        form.setPath(u"/no/such/folder/x.steward"_s);
        QVERIFY(driver::texts(form).contains(u"no folder"_s));
        form.setPath(folder.filePath(u"without-suffix"_s));
        QCOMPARE(form.path(), folder.filePath(u"without-suffix.steward"_s));
        QVERIFY(form.saveButton()->isEnabled());
        form.showPathProblem(u"The disk is full."_s);
        QVERIFY(driver::texts(form).contains(u"The disk is full."_s));
        // A name that is typed later leaves the chosen file alone.
        driver::fill(form, u"Name of the directory"_s, u"Other"_s);
        QCOMPARE(form.path(), folder.filePath(u"without-suffix.steward"_s));
    }

    void aPasswordIsAskedForOnlyWhenWished()
    {
        QTemporaryDir folder;
        NewDirectoryForm form(folder.path(), judge);
        QVERIFY(driver::open(form));
        fillIn(form);
        QVERIFY(!driver::named<QLineEdit>(form, u"New password"_s));
        form.findChild<QCheckBox *>()->click();
        QVERIFY(form.asksForPassword());
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"New password"_s, u"abcdef"_s);
        driver::fill(form, u"Repeat"_s, u"abcdef"_s);
        QVERIFY(form.saveButton()->isEnabled());
        // What others know of the owner is no password.
        driver::fill(form, u"New password"_s, u"Olga Olga"_s);
        driver::fill(form, u"Repeat"_s, u"Olga Olga"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        form.findChild<QCheckBox *>()->click();
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestNewDirectoryForm)

#include "tst_newdirectoryform.moc"
