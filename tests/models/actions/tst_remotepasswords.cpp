#include "models/actions/remotepasswords.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Manner = LoopbackReply::Manner;

/// The account as the server shows it; 200 and version 7 unless something else is said.
LoopbackReply shown(int status = 200)
{
    LoopbackReply reply = LoopbackReply::json({{u"id"_s, u"srv 1"_s}, {u"userName"_s, u"ana"_s}}, status);
    reply.headers = {{"ETag", "\"7\""}};
    return reply;
}

LoopbackReply refusal(int status)
{
    return LoopbackReply::json({{u"detail"_s, u"too simple"_s}, {u"status"_s, QString::number(status)}}, status);
}

/// A directory in step with a server that says this to a question and that to a password.
class Connected {
public:
    Connected(const LoopbackReply &found, const LoopbackReply &taken)
        : server([=](const LoopbackRequest &request) { return request.method == "GET" ? found : taken; })
    {
        ana = directory.added(directory.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        capabilities.changePassword = true;
        capabilities.ifMatch = true;
        capabilities.patch = true;
    }
    void agree()
    {
        SyncBase base;
        base.uid = ana.uid;
        base.serverId = u"srv 1"_s;
        if (!await(directory.store().write(directory.author(), [base](Transaction &t) -> Result<int> {
                STEWARD_TRY(t.keepBase(base));
                return 0;
            })))
            qFatal("no base");
    }
    Result<void> set(const QByteArray &password)
    {
        RemoteProfile profile;
        profile.url = server.url(u"/scim/v2"_s);
        profile.authentication = RemoteProfile::Authentication::None;
        profile.writesPerSecond = 0;
        profile.readsPerSecond = 0;
        return awaitInEventLoop(thread.run([=, this](const StopToken &stop) {
            return RemotePasswords(directory.store(), profile, capabilities, {}).set(ana, Secret(password), stop);
        }));
    }

    TestDirectory directory;
    LoopbackServer server;
    Administrator ana;
    Capabilities capabilities;
    Worker thread {u"mail"_s};
};

} // namespace

class TestRemotePasswords : public QObject {
    Q_OBJECT

private slots:
    void setsItForTheStateThatTheServerShowed()
    {
        Connected at(shown(), shown());
        at.agree();
        const Result<void> set = at.set("p\"w\\\xC3\xA4 9");
        QVERIFY2(set, set ? "" : qUtf8Printable(set.error().message));
        QCOMPARE(at.server.requests.size(), 2);
        const LoopbackRequest write = at.server.requests.last();
        QCOMPARE(write.method, "PATCH");
        QVERIFY2(write.target.endsWith("/Users/srv%201"), write.target.constData());
        QCOMPARE(write.headers.value("if-match"), "\"7\"");
        const QJsonObject operation = write.json().value(u"Operations"_s).toArray().first().toObject();
        QCOMPARE(operation.value(u"path"_s).toString(), u"password"_s);
        QCOMPARE(operation.value(u"value"_s).toString(), u"p\"w\\ä 9"_s);
    }

    /// What may be tried again is Offline; the mail is sent only after success.
    void tellsWhatMayBeTriedAgain_data()
    {
        QTest::addColumn<LoopbackReply>("found");
        QTest::addColumn<LoopbackReply>("taken");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("not there yet") << refusal(404) << shown() << ErrorKind::Offline << 1;
        QTest::newRow("nobody signed in") << refusal(401) << shown() << ErrorKind::Offline << 1;
        QTest::newRow("changed meanwhile") << shown() << refusal(412) << ErrorKind::Offline << 2;
        QTest::newRow("perhaps taken") << shown() << LoopbackReply {.manner = Manner::Dropped} << ErrorKind::Offline
                                       << 2;
        QTest::newRow("refused") << shown() << refusal(400) << ErrorKind::Invalid << 2;
        QTest::newRow("not allowed") << shown() << refusal(403) << ErrorKind::Invalid << 2;
    }

    void tellsWhatMayBeTriedAgain()
    {
        QFETCH(LoopbackReply, found);
        QFETCH(LoopbackReply, taken);
        QFETCH(ErrorKind, kind);
        QFETCH(int, requests);
        Connected at(found, taken);
        at.agree();
        const Result<void> set = at.set("Secret-7");
        QVERIFY(!set);
        QCOMPARE(set.error().kind, kind);
        QCOMPARE(at.server.requests.size(), requests);
        QVERIFY(!set.error().message.isEmpty());
        QCOMPARE(set.error().message.contains(u"too simple"_s), taken.manner == Manner::Whole);
        QVERIFY(!QString(set.error().message + set.error().detail).contains(u"Secret-7"_s));
    }

    void asksNothingOfAServerThatTakesNone()
    {
        Connected at(shown(), shown());
        QCOMPARE(at.set("Secret-7").error().kind, ErrorKind::Offline); // It is not there yet.
        at.agree();
        at.capabilities.changePassword = false;
        QCOMPARE(at.set("Secret-7").error().kind, ErrorKind::Invalid);
        QVERIFY(at.server.requests.isEmpty());
    }

    void whoIssuesStandsInTheFile()
    {
        TestDirectory d;
        const auto issuer = [&d] { return await(d.store().read(issuerOf)); };
        const auto keep = [&d](const QJsonObject &profile) {
            return await(d.store().write(d.author(),
                                         [profile](Transaction &t) -> Result<int> {
                                             STEWARD_TRY(t.keepRemote({profile, {}, {}}));
                                             return 0;
                                         }))
                .ok();
        };
        QCOMPARE(*issuer(), RemoteProfile::Issuer::ThisConsole);
        RemoteProfile profile;
        profile.url = QUrl(u"https://example.com/v2"_s);
        for (const auto one : {RemoteProfile::Issuer::Server, RemoteProfile::Issuer::ThisConsole}) {
            profile.issuer = one;
            QVERIFY(keep(profile.toJson()));
            QCOMPARE(*issuer(), one);
        }
        // What a newer version says is no leave to issue passwords that nobody checks.
        QJsonObject newer = profile.toJson();
        newer.insert(u"issuer"_s, u"gateway"_s);
        QVERIFY(keep(newer));
        QVERIFY(!issuer());
    }
};

STEWARD_TEST(TestRemotePasswords)

#include "tst_remotepasswords.moc"
