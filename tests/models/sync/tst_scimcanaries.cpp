#include "models/sync/scimcanaries.h"

#include "models/sync/jsontext.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QByteArray Two = R"([{"id":"1","externalId":"e1","userName":"ana","displayName":"Ana",
                            "meta":{"lastModified":"2026-01-01T00:00:00Z"}},
                           {"id":"2","externalId":"e2","userName":"bob",
                            "meta":{"lastModified":"2026-01-02T00:00:00Z"}}])";

LoopbackReply listed(const QByteArray &accounts)
{
    return {200, R"({"Resources":)" + accounts + "}"};
}

/// What is found out of a server that answers as the test says; everything is claimed.
struct Tried {
    explicit Tried(LoopbackServer::Answer answer, const QByteArray &accounts = Two, ScimClaims claims = all())
        : server(std::move(answer))
    {
        RemoteProfile profile;
        profile.url = server.url();
        profile.readsPerSecond = profile.writesPerSecond = 0;
        HttpClient http(profile, {}, TestTime().seams());
        found.bulkOperations = 50;
        found.probedAt = jsonTime(u"2026-01-03T00:00:00Z"_s);
        const StopToken stop;
        RetryBudget budget;
        ScimCanaries(server.url(), http, claims, scimPage(accounts, {})->resources, budget, stop).tryAll(found);
    }
    static ScimClaims all() { return {true, true, true, true, true}; }

    /// How the filter of a request is put; empty without one.
    static QString filterOf(const LoopbackRequest &request)
    {
        return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    }
    QString words(const QString &ability) const
    {
        for (const Evidence &one : found.evidence) {
            if (one.ability == ability)
                return one.words;
        }
        return {};
    }

    LoopbackServer server;
    Capabilities found;
};

} // namespace

/// Requests that change nothing; whole probes stand in tst_scimprobe.
class TestScimCanaries : public QObject {
    Q_OBJECT

private slots:
    void nothingIsProvenByAServerThatFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("403") << 403 << QByteArray("{}");
        QTest::newRow("404") << 404 << QByteArray("{}");
        QTest::newRow("501") << 501 << QByteArray("{}");
        QTest::newRow("a page of html") << 200 << QByteArray("<html>");
        QTest::newRow("nothing") << 200 << QByteArray();
        QTest::newRow("an object") << 200 << QByteArray("{}");
        QTest::newRow("nobody") << 200 << QByteArray(R"({"totalResults":0,"Resources":[]})");
        QTest::newRow("everybody") << 200 << QByteArray(R"({"Resources":)" + Two + "}");
        QTest::newRow("206") << 206 << QByteArray(R"({"Resources":[]})");
    }
    void nothingIsProvenByAServerThatFails()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Tried t([=](const LoopbackRequest &) { return LoopbackReply {status, body}; });
        QVERIFY(!t.found.filterByExternalId && !t.found.filterByUserName && !t.found.filterByModified);
        QVERIFY(!t.found.cursor && !t.found.ifMatch);
        QCOMPARE(t.found.bulkOperations, 0);
        QCOMPARE(t.found.patch, status < 300);
        // Each ability has its evidence.
        for (const QString &ability : {u"filter.externalId"_s, u"filter.userName"_s, u"filter.lastModified"_s,
                                       u"cursor"_s, u"patch"_s, u"bulk"_s})
            QVERIFY2(!t.words(ability).isEmpty(), qPrintable(ability));
    }

    void whatIsNotClaimedIsNotTried()
    {
        const Tried t(
            [](const LoopbackRequest &) {
                return LoopbackReply {200, "{}"};
            },
            Two, {false, false, false, false, false});
        QVERIFY(t.server.requests.isEmpty());
        QVERIFY(!t.found.patch && !t.found.ifMatch && !t.found.cursor);
        QCOMPARE(t.found.bulkOperations, 0);
    }

    void aFilterThatFindsAnotherAccountIsNone()
    {
        const Tried t([](const LoopbackRequest &request) {
            return Tried::filterOf(request).contains(u"\"e1\""_s) ? listed(R"([{"id":"9","externalId":"E1"}])")
                                                                  : listed("[]");
        });
        // External ids are told apart by case (RFC 7643, section 3.1).
        QVERIFY(!t.found.filterByExternalId);
    }

    void aKnownValueWithQuotesIsAskedForAsItIs()
    {
        const QByteArray odd = "[{\"id\":\"1\",\"externalId\":\"a\\\"b\\\\c\",\"userName\":\"ana\"}]";
        const Tried t(
            [odd](const LoopbackRequest &request) {
                return Tried::filterOf(request) == u"externalId eq \"a\\\"b\\\\c\""_s ? listed(odd) : listed("[]");
            },
            odd);
        QVERIFY2(t.found.filterByExternalId, qPrintable(t.words(u"filter.externalId"_s)));
    }

    void aFilterByTimeThatShowsOlderOnesIsNone()
    {
        const auto since = [](const QByteArray &hit) {
            return [hit](const LoopbackRequest &request) {
                return Tried::filterOf(request).contains(u"2026-01-02"_s) ? listed(hit) : listed("[]");
            };
        };
        const QByteArray latest = R"([{"id":"2","meta":{"lastModified":"2026-01-02T00:00:00Z"}}])";
        QVERIFY(Tried(since(latest)).found.filterByModified);
        QVERIFY(!Tried(since(Two)).found.filterByModified);
        QVERIFY(!Tried(since("[]")).found.filterByModified);
        // Without times there is nothing to try it with.
        QVERIFY(!Tried(since(latest), R"([{"id":"2"}])").found.filterByModified);
    }

    void cursorsMustLeadOn()
    {
        const auto cursors = [](const QByteArray &second) {
            return [second](const LoopbackRequest &request) {
                const QUrlQuery query(QUrl::fromEncoded(request.target));
                if (!query.hasQueryItem(u"cursor"_s))
                    return listed("[]");
                return query.queryItemValue(u"cursor"_s).isEmpty()
                    ? LoopbackReply {200, R"({"Resources":[{"id":"1"}],"nextCursor":"c"})"}
                    : listed(second);
            };
        };
        QVERIFY(Tried(cursors(R"([{"id":"2"}])")).found.cursor);
        QVERIFY(!Tried(cursors(R"([{"id":"1"}])")).found.cursor);
        QVERIFY(!Tried(cursors(R"([{"id":"2"},{"id":"3"}])")).found.cursor);
        QVERIFY(!Tried(cursors("[]")).found.cursor);
        // One account alone proves nothing.
        QVERIFY(!Tried(cursors(R"([{"id":"2"}])"), R"([{"id":"1"}])").found.cursor);
    }

    void theTrialOfPatchChangesNothing()
    {
        const Tried t([](const LoopbackRequest &request) {
            return request.method == "PATCH" ? LoopbackReply {412, "{}"} : listed("[]");
        });
        QVERIFY(t.found.patch && t.found.ifMatch);
        for (const LoopbackRequest &request : t.server.requests) {
            if (request.method != "PATCH")
                continue;
            QCOMPARE(request.target, QByteArray("/Users/1"));
            QCOMPARE(request.headers.value("if-match"), QByteArray("W/\"steward-no-such-version\""));
            const QJsonObject operation = request.json().value(u"Operations"_s).toArray().first().toObject();
            QCOMPARE(operation.value(u"value"_s).toString(), u"Ana"_s);
        }
        // Whoever takes application/json only is asked once more with that.
        const Tried plain([](const LoopbackRequest &request) {
            if (request.method != "PATCH")
                return listed("[]");
            return LoopbackReply {request.headers.value("content-type") == "application/json" ? 412 : 415, "{}"};
        });
        QVERIFY(plain.found.ifMatch);
        QCOMPARE(plain.found.mediaType, u"application/json"_s);
    }

    void bulkHasToSayWhatBecameOfEach_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("proven");
        QTest::newRow("text") << QByteArray(R"({"Operations":[{"status":"404"}]})") << true;
        QTest::newRow("number") << QByteArray(R"({"Operations":[{"status":404}]})") << true;
        QTest::newRow("object") << QByteArray(R"({"Operations":[{"status":{"code":"404"}}]})") << true;
        QTest::newRow("success for nobody") << QByteArray(R"({"Operations":[{"status":"200"}]})") << false;
        QTest::newRow("no status") << QByteArray(R"({"Operations":[{}]})") << false;
        QTest::newRow("no operations") << QByteArray(R"({"Operations":[]})") << false;
        QTest::newRow("no list") << QByteArray(R"({"Operations":"none"})") << false;
    }
    void bulkHasToSayWhatBecameOfEach()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, proven);
        const Tried t([body](const LoopbackRequest &request) {
            return request.target == "/Bulk" ? LoopbackReply {200, body} : listed("[]");
        });
        QCOMPARE(t.found.bulkOperations, proven ? 50 : 0);
    }
};

STEWARD_TEST(TestScimCanaries)

} // namespace steward

#include "tst_scimcanaries.moc"
