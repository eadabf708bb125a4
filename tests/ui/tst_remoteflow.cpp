#include "ui/remoteflow.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/syncworld.h"
#include "ui/forms/confirmdialog.h"
#include "ui/remoteform.h"
#include "ui/style/messagebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestRemoteFlow : public QObject {
    Q_OBJECT

private:
    /// The form of the settings of the remote.
    RemoteForm *settings() const
    {
        m_world->open();
        MainWindow *window = m_world->fixture.window;
        if (!QTest::qWaitFor([window] { return window->actions().remoteSettings->isEnabled(); }))
            qFatal("nothing can be changed");
        window->actions().remoteSettings->trigger();
        return m_world->fixture.dialog<RemoteForm>();
    }
    static LoopbackReply refuse(const LoopbackRequest &)
    {
        return LoopbackReply::json({{u"detail"_s, u"Who are you?"_s}}, 401);
    }
    static LoopbackReply silent(const LoopbackRequest &)
    {
        LoopbackReply reply;
        reply.manner = LoopbackReply::Manner::Silent;
        return reply;
    }

    LoopbackServer m_server {[this](const LoopbackRequest &request) { return m_answer(request); }};
    LoopbackServer::Answer m_answer = &refuse;
    std::unique_ptr<SyncWorld> m_world;

private slots:
    void initTestCase()
    {
        RemoteProfile profile = SyncWorld::usualProfile();
        profile.url = m_server.url(u"/v2"_s);
        profile.environment = u"<b>%1 & %2</b>"_s;
        m_world = std::make_unique<SyncWorld>(profile);
    }
    void init()
    {
        m_answer = &refuse;
        m_server.requests.clear();
    }
    void cleanup() const
    {
        // What is left open would be raised in place of the next one.
        for (RemoteForm *form : m_world->fixture.window->findChildren<RemoteForm *>())
            form->done(QDialog::Rejected);
    }
    void cleanupTestCase() { m_world.reset(); }

    /// As the hint at the field says: an empty one is the one that is kept.
    void theKeptSecretIsTested()
    {
        RemoteActions &remotes = m_world->fixture.window->workspace().remotes();
        QVERIFY(awaitInEventLoop(remotes.useSecret(Secret("kept"))));
        RemoteForm *form = settings();
        QVERIFY(form);
        form->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy(), 20'000);
        QVERIFY(!m_server.requests.isEmpty());
        QCOMPARE(m_server.requests.constFirst().headers.value("authorization"), QByteArrayView("Bearer kept"));
        QVERIFY(!driver::named<QLineEdit>(*form, u"Bearer token"_s)->accessibleDescription().isEmpty());
        // It was for this way to sign in alone.
        auto *way = driver::named<QComboBox>(*form, u"Sign in with"_s);
        way->setCurrentIndex(way->findData(static_cast<int>(RemoteProfile::Authentication::Basic)));
        driver::fill(*form, u"User name"_s, u"somebody"_s);
        const qsizetype before = m_server.requests.size();
        form->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy(), 20'000);
        QVERIFY(m_server.requests.size() > before);
        for (const LoopbackRequest &request : m_server.requests.mid(before))
            QVERIFY(!QByteArray::fromBase64(request.headers.value("authorization").mid(6)).contains("kept"));
    }

    void aTestOfASilentServerIsCancelled()
    {
        m_answer = &silent;
        RemoteForm *form = settings();
        QVERIFY(form);
        driver::fill(*form, u"Bearer token"_s, u"token"_s);
        form->testButton()->click();
        QTRY_VERIFY(!m_server.requests.isEmpty());
        QVERIFY(form->isBusy() && form->testButton()->hasFocus());
        QCOMPARE(form->testButton()->text().remove(u'&'), u"Cancel Test"_s);
        form->testButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy(), 20'000);
        QCOMPARE(form->testButton()->text().remove(u'&'), u"Test Connection"_s);
        QCOMPARE(form->secret().view(), QByteArrayView("token"));
        QVERIFY(!form->findChild<MessageBar *>()->isOpen());
    }

    void aFileThatIsNoneIsSaid()
    {
        RemoteForm *form = settings();
        QVERIFY(form);
        emit form->mappingRequested();
        auto *dialog = m_world->fixture.dialog<QFileDialog>();
        QVERIFY(dialog);
        emit dialog->fileSelected(m_world->fixture.path());
        auto *messages = form->findChild<MessageBar *>();
        QTRY_VERIFY(messages->isOpen());
        QVERIFY2(messages->sentence().contains(u"JSON"_s) || messages->sentence().contains(u"large"_s),
                 qPrintable(messages->sentence()));
        emit dialog->fileSelected(m_world->fixture.folder.filePath(u"gone.json"_s));
        QTRY_VERIFY(messages->sentence().contains(u"cannot be read"_s));
        QVERIFY(!form->isChanged());
        dialog->reject();
    }

    /// A name from outside is no placeholder and no markup.
    void disconnectingAsksForTheEnvironmentByItsName()
    {
        m_world->open();
        QAction *disconnect = m_world->fixture.window->actions().disconnectRemote;
        QTRY_VERIFY(disconnect->isEnabled());
        disconnect->trigger();
        auto *question = m_world->fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY(driver::texts(*question).contains(u"<b>%1 & %2</b>"_s));
        question->reject();
        QVERIFY(m_world->fixture.window->sync()->hasRemote());
    }
};

STEWARD_TEST(TestRemoteFlow)

} // namespace steward

#include "tst_remoteflow.moc"
