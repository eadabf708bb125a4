#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/plandialog.h"
#include "ui/forms/reportdialog.h"
#include "ui/remoteform.h"
#include "ui/style/messagebar.h"
#include "ui/syncpage.h"
#include "ui/syncwork.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

/// From the menu to a server on this computer: connecting, the first sync, disconnecting.
class TestConnecting : public QObject {
    Q_OBJECT

private:
    static QJsonObject list(const QJsonArray &resources)
    {
        return {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}},
                {u"totalResults"_s, resources.size()},
                {u"itemsPerPage"_s, resources.size()},
                {u"startIndex"_s, 1},
                {u"Resources"_s, resources}};
    }
    static QJsonObject account()
    {
        return {{u"schemas"_s, QJsonArray {u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                {u"id"_s, u"77"_s},
                {u"externalId"_s, u"not-ours"_s},
                {u"userName"_s, u"nina.server"_s},
                {u"userType"_s, u"ApiUser"_s},
                {u"active"_s, true},
                {u"name"_s, QJsonObject {{u"givenName"_s, u"Nina"_s}, {u"familyName"_s, u"Server"_s}}},
                {u"emails"_s, QJsonArray {QJsonObject {{u"value"_s, u"nina@example.org"_s}, {u"primary"_s, true}}}},
                {u"entitlements"_s, QJsonArray {QJsonObject {{u"value"_s, u"HttpApi"_s}}}}};
    }
    /// One account, no filters, and a token to be known.
    static LoopbackReply answer(const LoopbackRequest &request)
    {
        if (request.headers.value("authorization") != "Bearer right")
            return LoopbackReply::json({{u"detail"_s, u"Who are you?"_s}}, 401);
        if (request.method != "GET")
            return LoopbackReply::json({{u"detail"_s, u"Read only."_s}}, 403);
        if (request.target.startsWith("/v2/Users/77"))
            return LoopbackReply::json(account());
        if (request.target.startsWith("/v2/Users"))
            return LoopbackReply::json(list({account()}));
        return LoopbackReply::json({{u"detail"_s, u"Not here."_s}}, 404);
    }

    /// The form, filled in.
    static RemoteForm *openForm(const WindowFixture &fixture, const LoopbackServer &server, const QString &token)
    {
        MainWindow *window = fixture.window;
        if (!QTest::qWaitFor([window] { return window->actions().connectRemote->isEnabled(); }))
            qFatal("nothing can be connected");
        window->actions().connectRemote->trigger();
        auto *form = fixture.dialog<RemoteForm>();
        driver::fill(*form, u"URL of the server"_s, server.url(u"/v2"_s).toString());
        driver::fill(*form, u"Bearer token"_s, token);
        auto *review = form->findChild<QCheckBox *>();
        review->setChecked(true);
        return form;
    }

private slots:
    void connectsAfterAPreviewAndTakesWhatIsThere()
    {
        const LoopbackServer server(&answer);
        const WindowFixture fixture;
        RemoteForm *form = openForm(fixture, server, u"right"_s);
        QVERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<PlanDialog *>(), 20'000);
        auto *preview = fixture.dialog<PlanDialog>();
        QVERIFY(preview->plan().note.contains(u"Nothing is deleted"_s));
        QVERIFY2(preview->plan().text.contains(u"to add here: 1"_s), qPrintable(preview->plan().text));
        QVERIFY(!fixture.window->sync()->hasRemote());
        preview->confirmButton()->click();
        SyncPage *page = fixture.window->sync();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasRemote() && page->isVisible(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(page->overview().counts.value(SyncEntry::Kind::Taken) == 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window->workspace().remotes().isRunning(), 20'000);
        QCOMPARE(fixture.stored(u"nina.server"_s).size(), 1);
        QVERIFY(page->overview().toSend() > 0);
        // Beside reading only the canary was sent: a PATCH that changes nothing, with a version that nothing has.
        for (const LoopbackRequest &request : server.requests)
            QVERIFY2(request.method == "GET" || (request.method == "PATCH" && request.headers.contains("if-match")),
                     request.method.constData());
        QVERIFY(fixture.window->windowTitle().contains(u"Production"_s));
        QTRY_VERIFY(fixture.window->actions().disconnectRemote->isEnabled());
        // This remote mails the passwords itself.
        fixture.window->showPage(MainWindow::AdministratorsView);
        const auto credential
            = [&fixture] { return fixture.model()->index(0, static_cast<int>(Column::Credential)).data().toString(); };
        QTRY_COMPARE(credential(), u"Issued by the server"_s);
    }

    void aWrongTokenIsSaidAtTheFieldAndNothingIsLost()
    {
        const LoopbackServer server(&answer);
        const WindowFixture fixture;
        RemoteForm *form = openForm(fixture, server, u"wrong"_s);
        form->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy(), 20'000);
        auto *secret = driver::named<QLineEdit>(*form, u"Bearer token"_s);
        QVERIFY(!secret->accessibleDescription().isEmpty());
        QCOMPARE(form->secret().view(), QByteArrayView("wrong"));
        driver::fill(*form, u"Bearer token"_s, u"right"_s);
        form->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<ReportDialog *>(), 20'000);
        QVERIFY(fixture.dialog<ReportDialog>());
        QVERIFY(!fixture.window->sync()->hasRemote());
        fixture.dialog<ReportDialog>()->reject();
    }
};

STEWARD_TEST(TestConnecting)

} // namespace steward

#include "tst_connecting.moc"
