#include "ui/passwordflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/forms/changepasswordform.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPasswordFlow : public QObject {
    Q_OBJECT

private slots:
    void changesThePassword()
    {
        const SignInFixture fixture;
        auto store = fixture.opened();
        const DirectoryInfo info = SignInFixture::info(*store);
        const Author author = SignInFixture::signedIn(*store).author;
        Workspace workspace(std::move(store), info, author);
        QWidget window;
        window.show();
        PasswordFlow flow(workspace, &window);
        QSignalSpy changed(&flow, &PasswordFlow::changed);
        flow.start();
        ChangePasswordForm *form = nullptr;
        QTRY_VERIFY((form = window.findChild<ChangePasswordForm *>()) && form->isVisible());
        const QString wanted = QString::fromUtf8(SignInFixture::otherPassword().view());
        fill(*form, u"wrong wrong wrong"_s, wanted);
        QTRY_VERIFY_WITH_TIMEOUT(driver::texts(*form).contains(u"password is wrong"_s), 30'000);
        QVERIFY(!form->isBusy());
        fill(*form, SignInFixture::passwordText(), wanted);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        QCOMPARE(SignInFixture::newest(workspace.store()).kind, ChangeKind::Password);
    }

    void whoIsNobodyIsTold()
    {
        const SignInFixture fixture;
        auto store = fixture.opened();
        const DirectoryInfo info = SignInFixture::info(*store);
        Workspace workspace(std::move(store), info, {u"Somebody"_s, u"window"_s});
        QWidget window;
        PasswordFlow flow(workspace, &window);
        QSignalSpy failed(&flow, &PasswordFlow::failed);
        flow.start();
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    static void fill(ChangePasswordForm &form, const QString &current, const QString &wanted)
    {
        driver::fill(form, u"Present password"_s, current);
        driver::fill(form, u"New password"_s, wanted);
        driver::fill(form, u"Repeat"_s, wanted);
        form.saveButton()->click();
    }
};

STEWARD_TEST(TestPasswordFlow)

#include "tst_passwordflow.moc"
