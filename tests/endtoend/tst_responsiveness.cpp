// The window while something that it relies on does not answer: it can be used as always.
#include "tests/endtoend/mailaccount.h"
#include "tests/endtoend/windowuse.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"
#include "ui/credentialnotices.h"
#include "ui/forms/administratorform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTcpServer>
#include <QTcpSocket>

#include <sqlite3.h>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Takes connections and says nothing.
class SilentServer {
public:
    SilentServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                m_sockets.append(socket);
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    bool wasReached() const { return !m_sockets.isEmpty(); }

private:
    QTcpServer m_server;
    QList<QTcpSocket *> m_sockets;
};

/// The file, as another program holds it that writes for long.
class Holder {
public:
    explicit Holder(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_file) != SQLITE_OK
            || sqlite3_exec(m_file, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("the file cannot be locked");
    }
    ~Holder()
    {
        sqlite3_exec(m_file, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(m_file);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

private:
    sqlite3 *m_file = nullptr;
};

} // namespace

class TestResponsiveness : public QObject {
    Q_OBJECT

private slots:
    void theFileIsLocked()
    {
        WindowFixture fixture;
        const UsualGaps usual = warmUp(fixture);
        const qint64 before = fixture.model()->total();
        fixture.window->actions().addApiUser->trigger();
        auto *form = fixture.dialog<AdministratorForm>();
        QVERIFY(form);
        const auto fields = form->findChildren<QLineEdit *>();
        for (const auto &[name, text] : {std::pair(u"First name"_s, u"Lock"_s),
                                         {u"Last name"_s, u"Waiter"_s},
                                         {u"Email"_s, u"lock.waiter@example.com"_s}}) {
            for (QLineEdit *line : fields) {
                if (line->accessibleName() == name) {
                    line->setText(text);
                    emit line->textEdited(text);
                }
            }
        }
        for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
            if (box->accessibleName() == u"HttpApi"_s)
                box->click();
        }
        QTRY_VERIFY(form->saveButton()->isEnabled());
        auto holder = std::make_unique<Holder>(fixture.path());
        QElapsedTimer click;
        click.start();
        form->saveButton()->click();
        QVERIFY2(double(click.elapsed()) <= longestGap(usual), qPrintable(QString::number(click.elapsed())));
        verifyUsable(usual, [] { pass(2500); });
        QVERIFY(form->isVisible());
        holder.reset();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model()->total(), before + 1, 20'000);
    }

    void theKeychainNeverAnswers()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This test freezes the keyring of its session: run it inside tests/support/desktop.");
        WindowFixture fixture;
        const UsualGaps usual = warmUp(fixture);
        TestKeyring keyring;
        keyring.freeze();
        const auto saving = fixture.window->workspace().settings().setMailPassword(Secret("x y z"));
        fixture.window->showPage(MainWindow::SettingsView);
        verifyUsable(usual, [&fixture] { use(fixture, 2500); });
        keyring.thaw();
    }

    void theMailServerNeverAnswers()
    {
        const SilentServer silent;
        WindowFixture fixture;
        const UsualGaps usual = warmUp(fixture);
        MailSettings mail;
        mail.host = u"127.0.0.1"_s;
        mail.port = silent.port();
        mail.security = MailSecurity::None;
        mail.sender = u"steward@example.com"_s;
        QVERIFY(awaitInEventLoop(fixture.window->workspace().settings().setMail(mail)));
        const Administrator *row = fixture.model()->administratorAt(0);
        QVERIFY(row);
        fixture.window->credentials()->start();
        const auto sending = fixture.window->workspace().credentials().send({row->id});
        QTRY_VERIFY_WITH_TIMEOUT(silent.wasReached(), 10'000);
        verifyUsable(usual, [&fixture] { use(fixture, 2500); });
    }

    void theRemoteNeverAnswers()
    {
        const SilentServer silent;
        WindowFixture fixture;
        const UsualGaps usual = warmUp(fixture);
        RemoteProfile profile;
        profile.url = QUrl(u"http://127.0.0.1:%1/v2"_s.arg(silent.port()));
        const auto probing = fixture.window->workspace().remotes().test(profile, Secret("token"));
        QTRY_VERIFY_WITH_TIMEOUT(silent.wasReached(), 10'000);
        verifyUsable(usual, [&fixture] { use(fixture, 2500); });
    }
};

STEWARD_TEST(TestResponsiveness)

} // namespace steward

#include "tst_responsiveness.moc"
