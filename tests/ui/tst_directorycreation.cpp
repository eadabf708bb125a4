#include "ui/directorycreation.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/forms/newdirectoryform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDirectoryCreation : public QObject {
    Q_OBJECT

    static void fillIn(NewDirectoryForm &form, const QString &password = {})
    {
        driver::fill(form, u"Name of the directory"_s, u"Acme"_s);
        driver::fill(form, u"First name"_s, u"Olga"_s);
        driver::fill(form, u"Last name"_s, u"Orlova"_s);
        driver::fill(form, u"Email"_s, u"olga@example.org"_s);
        if (password.isEmpty())
            return;
        form.findChild<QCheckBox *>()->click();
        driver::fill(form, u"New password"_s, password);
        driver::fill(form, u"Repeat"_s, password);
    }

private slots:
    void theCreatorBecomesTheOwner()
    {
        QTemporaryDir folder;
        NewDirectoryForm form(folder.path(), &DirectoryCreation::remarkOn);
        DirectoryCreation creation(form);
        QVERIFY(driver::open(form));
        fillIn(form);
        QSignalSpy created(&creation, &DirectoryCreation::created);
        form.saveButton()->click();
        QTRY_COMPARE(created.size(), 1);
        QVERIFY(!creation.who());
        const std::unique_ptr<Store> store = creation.takeStore();
        const DirectoryInfo info = SignInFixture::info(*store);
        QCOMPARE(info.name, u"Acme"_s);
        QCOMPARE(info.operatorName, u"Olga Orlova"_s);
        QVERIFY(!SignInFixture::facts(*store).policy.required);
        QCOMPARE(SignInFixture::newest(*store).kind, ChangeKind::Create);
        QCOMPARE(SignInFixture::newest(*store).operatorName, u"Olga Orlova"_s);
        QVERIFY(QFile::exists(folder.filePath(u"acme.steward"_s)));
    }

    void withAPasswordTheCreatorIsSignedIn()
    {
        QTemporaryDir folder;
        NewDirectoryForm form(folder.path(), &DirectoryCreation::remarkOn);
        DirectoryCreation creation(form);
        QVERIFY(driver::open(form));
        fillIn(form, SignInFixture::passwordText());
        QVERIFY(form.saveButton()->isEnabled());
        QSignalSpy created(&creation, &DirectoryCreation::created);
        form.saveButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, 30'000);
        QVERIFY(creation.who() && creation.who()->author.signedIn);
        const std::unique_ptr<Store> store = creation.takeStore();
        QVERIFY(SignInFixture::facts(*store).policy.required);
        QVERIFY(SignInFixture::signedIn(*store).author.signedIn);
    }

    void weakPasswordsAndFullFoldersAreTold()
    {
        QTemporaryDir folder;
        NewDirectoryForm form(folder.path(), &DirectoryCreation::remarkOn);
        DirectoryCreation creation(form);
        QVERIFY(driver::open(form));
        fillIn(form, u"olga orlova at acme"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(driver::texts(form).contains(u"others know"_s));
        form.findChild<QCheckBox *>()->click();
        // Somebody makes the file in between.
        const QString path = form.path();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        emit form.saveRequested();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY(form.isVisible());
        QVERIFY2(driver::texts(form).contains(u"already"_s), qUtf8Printable(driver::texts(form)));
        QCOMPARE(QFileInfo(path).size(), 0);
    }
};

STEWARD_TEST(TestDirectoryCreation)

#include "tst_directorycreation.moc"
