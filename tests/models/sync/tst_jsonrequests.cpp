#include "models/sync/jsonrequests.h"

#include "models/sync/jsontext.h"

#include "tests/models/sync/httpanswers.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;
using Ask = RemoteRequest::Kind;

/// `more`: further members of the mapping, each with a comma before it.
JsonRequests requests(const QByteArray &list, const QByteArray &more = {})
{
    const QByteArray mapping
        = R"({"list":)" + list + R"(,"id":"id","fields":{"userName":"login","lastName":"name.last"})" + more + "}";
    const Result<JsonMapping> parsed = JsonMapping::parsed(*parsedJson(mapping));
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return JsonRequests(QUrl(u"https://x/api/"_s), *parsed);
}

RemoteRequest asking(Ask kind)
{
    RemoteRequest request;
    request.kind = kind;
    request.id = u"7"_s;
    request.key = u"k"_s;
    request.values = {{Field::UserName, u"ana"_s}};
    return request;
}

} // namespace

class TestJsonRequests : public QObject {
    Q_OBJECT

private slots:
    void theWalkGoesOn_data()
    {
        QTest::addColumn<QByteArray>("paging");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<QByteArray>("target");
        const QByteArray page = R"({"style":"page","parameter":"p","size":"n","count":10})";
        QTest::newRow("first page") << page << qint64(1) << 10 << QByteArray("/api/u?n=10&p=1");
        QTest::newRow("second page") << page << qint64(11) << 10 << QByteArray("/api/u?n=10&p=2");
        QTest::newRow("smaller pages") << page << qint64(11) << 5 << QByteArray("/api/u?n=5&p=3");
        // An account went away meanwhile: rather one twice than one never.
        QTest::newRow("a page that was not full") << page << qint64(10) << 10 << QByteArray("/api/u?n=10&p=1");
        QTest::newRow("before the first") << page << qint64(0) << 10 << QByteArray("/api/u?n=10&p=1");
        QTest::newRow("pages of nothing") << page << qint64(3) << 1 << QByteArray("/api/u?n=1&p=3");
        QTest::newRow("offset") << QByteArray(R"({"style":"offset","parameter":"o","count":10})") << qint64(8) << 10
                                << QByteArray("/api/u?o=7");
        QTest::newRow("none") << QByteArray(R"({"style":"none"})") << qint64(8) << 10 << QByteArray("/api/u");
    }
    void theWalkGoesOn()
    {
        QFETCH(QByteArray, paging);
        QFETCH(qint64, start);
        QFETCH(int, pageSize);
        QFETCH(QByteArray, target);
        Capabilities known;
        known.pageSize = pageSize;
        const HttpRequest request
            = requests(R"({"path":"/u","paging":)" + paging + "}").list({u"c"_s, start, 0}, known);
        QCOMPARE(request.url.toEncoded(), QByteArray("https://x" + target));
        QVERIFY(request.slow);
    }

    void namesAndValuesAreEncoded()
    {
        const JsonRequests to = requests(
            R"({"path":"/u?kind=a%20b","paging":{"style":"cursor","parameter":"c d","next":"n"},"modifiedSince":"since"})",
            R"(,"one":{"path":"/u/{id}/x"},"find":{"userName":"/u?login={value}"})");
        Capabilities known;
        known.filterByModified = true;
        QCOMPARE(to.list({u"a&b=c"_s, 9, 1000}, known).url.toEncoded(),
                 QByteArray("https://x/api/u?kind=a%20b&c%20d=a%26b%3Dc&since=1970-01-01T00%3A00%3A01.000Z"));
        RemoteRequest get = asking(Ask::Get);
        get.id = u"../a?b#c {id}"_s;
        QCOMPARE(to.one(get).url.toEncoded(), QByteArray("https://x/api/u/..%2Fa%3Fb%23c%20%7Bid%7D/x"));
        RemoteRequest find = asking(Ask::FindByUserName);
        find.key = u"a&admin=1"_s;
        QCOMPARE(to.one(find).url.toEncoded(), QByteArray("https://x/api/u?login=a%26admin%3D1"));
        // Whoever creates does not ask.
        QCOMPARE(to.one(asking(Ask::Create)).url.toEncoded(), QByteArray("https://x/api/u"));
    }

    void readsEveryWayOfAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count"); // -1: no page.
        QTest::newRow("rows") << QByteArray(R"({"d":{"rows":[{"id":1},{"id":"b"}],"n":5},"next":7})") << 2;
        QTest::newRow("nobody") << QByteArray(R"({"d":{"rows":[]}})") << 0;
        QTest::newRow("without ids") << QByteArray(R"({"d":{"rows":[{},{"id":null},{"id":[1]},{"id":"a"},7,null]}})")
                                     << 1;
        QTest::newRow("null") << QByteArray(R"({"d":{"rows":null}})") << -1;
        QTest::newRow("missing") << QByteArray(R"({"d":{}})") << -1;
        QTest::newRow("no object on the way") << QByteArray(R"({"d":[{"rows":[]}]})") << -1;
        QTest::newRow("an array") << QByteArray(R"([{"id":1}])") << -1;
        QTest::newRow("html") << QByteArray("<html>") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    /// An answer that holds no list must never look like one without accounts.
    void readsEveryWayOfAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        const JsonRequests to = requests(
            R"({"path":"/u","items":"d.rows","total":"d.n","paging":{"style":"cursor","parameter":"c","next":"next"}})");
        const Result<RemotePage> page = to.page(body);
        QCOMPARE(page ? int(page->resources.size()) : -1, count);
        if (count == 2) {
            QCOMPARE(page->totalHint, 5);
            QCOMPARE(page->nextCursor, u"7"_s);
            QCOMPARE(page->resources.constFirst().id, u"1"_s);
        }
    }

    void anEmptySearchIsNoError()
    {
        const JsonRequests to
            = requests(R"({"path":"/u"})", R"(,"externalId":"ref","find":{"externalId":"/by/{value}"})");
        const RemoteRequest find = asking(Ask::FindByExternalId);
        const auto found = [&](int status, const QByteArray &body) {
            const RemoteAnswer answer = to.answer(find, answered(status, body));
            return answer.outcome == Outcome::Done ? int(answer.found.size()) : -1;
        };
        QCOMPARE(found(404, "{}"), 0);
        QCOMPARE(found(200, "[]"), 0);
        QCOMPARE(found(204, {}), 0);
        // One account at its address, or a list.
        QCOMPARE(found(200, R"({"id":1,"ref":"k"})"), 1);
        QCOMPARE(found(200, R"([{"id":1,"ref":"k"},{"id":2}])"), 2);
        QCOMPARE(found(500, "{}"), -1);
        QCOMPARE(found(403, "{}"), -1);
    }

    void versionsGoWhereTheMappingSays()
    {
        RemoteRequest update = asking(Ask::Update);
        update.ifMatch = "4";
        update.verbatim = *parsedJson(R"({"id":7,"rev":4,"login":"bob","name":{"first":"B"}})");
        const QByteArray header
            = requests(R"({"path":"/u"})", R"(,"version":{"header":"ETag"})").one(update).headers.constLast().second;
        QCOMPARE(header, QByteArray("4"));
        const JsonRequests inside = requests(R"({"path":"/u"})", R"(,"version":{"field":"rev"})");
        QCOMPARE(inside.one(update).body, QByteArray(R"({"login":"ana","rev":4})"));
        // Not as it stands in what is known any more: then as it was told.
        update.ifMatch = "5";
        QCOMPARE(inside.one(update).body, QByteArray(R"({"login":"ana","rev":"5"})"));
        // A PUT holds everything that the server has.
        update.kind = Ask::Replace;
        QCOMPARE(*parsedJson(inside.one(update).body),
                 *parsedJson(R"({"id":7,"rev":"5","login":"ana","name":{"first":"B"}})"));
        const RemoteAnswer shown
            = requests(R"({"path":"/u"})", R"(,"version":{"header":"X-Rev"})")
                  .answer(asking(Ask::Get), answered(200, R"({"id":7})", {{"X-Rev", "9"}, {"ETag", "\"1\""}}));
        QCOMPARE(shown.resource->version, QByteArray("9"));
    }

    /// A page of maintenance with status 200 says nothing of the account, above all not that it is gone.
    void aGetWithoutAnAccountIsNoAnswer()
    {
        const JsonRequests to = requests(R"({"path":"/u"})", R"(,"one":{"path":"/u/{id}","item":"data"})");
        for (const char *body : {"", "{}", "<html>", R"({"data":null})", R"({"id":7})", R"({"data":{"login":"ana"}})"})
            QVERIFY2(to.answer(asking(Ask::Get), answered(200, body)).outcome == Outcome::NotSent, body);
        QCOMPARE(to.answer(asking(Ask::Get), answered(404, "{}")).outcome, Outcome::NotFound);
        QCOMPARE(to.answer(asking(Ask::Get), answered(200, R"({"data":{"id":7}})")).outcome, Outcome::Done);
    }

    void aWriteWithoutAnAccountInItsAnswerIsDone()
    {
        const JsonRequests to = requests(R"({"path":"/u"})", R"(,"one":{"path":"/u/{id}","item":"data"})");
        for (const char *body : {"", "{}", "[]", "ok", R"({"data":null})", R"({"data":[{"id":7}]})"}) {
            const RemoteAnswer answer = to.answer(asking(Ask::Update), answered(200, body));
            QCOMPARE(answer.outcome, Outcome::Done);
            QVERIFY2(!answer.resource, body);
        }
        const RemoteAnswer created
            = to.answer(asking(Ask::Create), answered(201, "{}", {{"Location", "/api/u/a%2Fb"}}));
        QCOMPARE(created.id, u"a/b"_s);
    }
};

STEWARD_TEST(TestJsonRequests)

} // namespace steward

#include "tst_jsonrequests.moc"
