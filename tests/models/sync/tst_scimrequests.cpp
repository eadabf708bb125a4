#include "models/sync/scimrequests.h"

#include "models/sync/jsontext.h"

#include "tests/models/sync/httpanswers.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;
using Ask = RemoteRequest::Kind;

RemoteRequest asking(Ask kind)
{
    RemoteRequest request;
    request.kind = kind;
    request.id = u"1"_s;
    request.key = u"k"_s;
    return request;
}

QString walkOf(const ListRequest &request, const Capabilities &known)
{
    return QString::fromLatin1(scimUrl(QUrl(u"https://x"_s), "/Users", {}, scimWalk(request, known)).toEncoded());
}

} // namespace

class TestScimRequests : public QObject {
    Q_OBJECT

private slots:
    void putsAddressesTogether_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << u"https://x/scim/v2"_s << u"1"_s << QByteArray("https://x/scim/v2/Users/1");
        QTest::newRow("slash at the end")
            << u"https://x/scim/v2/"_s << u"1"_s << QByteArray("https://x/scim/v2/Users/1");
        QTest::newRow("no id") << u"https://x"_s << QString() << QByteArray("https://x/Users");
        QTest::newRow("slashes in the id")
            << u"https://x"_s << u"../Groups/1"_s << QByteArray("https://x/Users/..%2FGroups%2F1");
        QTest::newRow("a query in the id")
            << u"https://x"_s << u"1?a=b#c"_s << QByteArray("https://x/Users/1%3Fa%3Db%23c");
        QTest::newRow("percent in the id") << u"https://x"_s << u"a%2Fb"_s << QByteArray("https://x/Users/a%252Fb");
        QTest::newRow("line break in the id")
            << u"https://x"_s << u"1\r\nX: y"_s << QByteArray("https://x/Users/1%0D%0AX%3A%20y");
        QTest::newRow("letters") << u"https://x"_s << u"é"_s << QByteArray("https://x/Users/%C3%A9");
    }
    void putsAddressesTogether()
    {
        QFETCH(QString, base);
        QFETCH(QString, id);
        QFETCH(QByteArray, url);
        QCOMPARE(scimUrl(QUrl(base), "/Users", id).toEncoded(), url);
    }

    void walksAsFarAsTheServerCan()
    {
        Capabilities known;
        known.pageSize = 7;
        QCOMPARE(walkOf({}, known), u"https://x/Users?count=7&startIndex=1"_s);
        QCOMPARE(walkOf({u"c"_s, 8, 5}, known), u"https://x/Users?count=7&startIndex=8"_s);
        known.cursor = true;
        QCOMPARE(walkOf({}, known), u"https://x/Users?count=7&cursor="_s);
        QCOMPARE(walkOf({u"c&d"_s, 8, 0}, known), u"https://x/Users?count=7&cursor=c%26d"_s);
        // The cursors have ended: those that count on are asked by number, never for the first page again.
        QCOMPARE(walkOf({{}, 8, 0}, known), u"https://x/Users?count=7&startIndex=8"_s);
        known.filterByModified = true;
        QVERIFY(walkOf({{}, 1, 0}, known).endsWith(u"cursor="_s));
        QVERIFY(walkOf({{}, 1, 1}, known)
                    .endsWith(u"filter=meta.lastModified%20ge%20%221970-01-01T00%3A00%3A00.001Z%22"_s));
    }

    void aPasswordIsPutIntoTheBodyAsItIs_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plain") << QByteArray("abcDEF123");
        QTest::newRow("quotes") << QByteArray(R"(a"b\c/d)");
        QTest::newRow("an end that is none") << QByteArray(R"("}],"x":[{")");
        QTest::newRow("control characters") << QByteArray("a\tb\nc\x01"
                                                          "d\x1f");
        QTest::newRow("letters") << QByteArray("pässwörd €");
        QTest::newRow("backslash at the end") << QByteArray("abc\\");
    }
    void aPasswordIsPutIntoTheBodyAsItIs()
    {
        QFETCH(QByteArray, password);
        const HttpRequest request = scimSetPassword(QUrl(u"https://x/Users/1"_s), Secret(QByteArray(password)), {});
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.method, HttpRequest::Method::Patch);
        const Result<QJsonObject> body = parsedJson(request.secretBody.view().toByteArray());
        QVERIFY(body);
        const QJsonArray operations = body->value(u"Operations"_s).toArray();
        QCOMPARE(operations.size(), 1);
        QCOMPARE(operations.first().toObject().value(u"value"_s).toString().toUtf8(), password);
        QCOMPARE(operations.first().toObject().value(u"path"_s).toString(), u"password"_s);
    }

    void readsEveryWayOfAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count"); // -1: no page.
        QTest::addColumn<qint64>("total");
        QTest::newRow("as it should be") << QByteArray(R"({"totalResults":2,"Resources":[{"id":"1"},{"id":"2"}]})") << 2
                                         << qint64(2);
        QTest::newRow("small letters") << QByteArray(R"({"resources":[{"id":"1"}]})") << 1 << qint64(-1);
        QTest::newRow("an array") << QByteArray(R"([{"id":1},{"id":2}])") << 2 << qint64(-1);
        QTest::newRow("nobody, without an array") << QByteArray(R"({"totalResults":0})") << 0 << qint64(0);
        QTest::newRow("null") << QByteArray(R"({"totalResults":0,"Resources":null})") << 0 << qint64(0);
        QTest::newRow("total as text") << QByteArray(R"({"totalResults":"17","Resources":[]})") << 0 << qint64(17);
        QTest::newRow("total as nonsense") << QByteArray(R"({"totalResults":"many","Resources":[]})") << 0 << qint64(0);
        QTest::newRow("without ids") << QByteArray(
            R"({"Resources":[{"userName":"a"},{"id":""},{"id":null},{"id":"1"}]})")
                                     << 1 << qint64(-1);
        QTest::newRow("what is no account")
            << QByteArray(R"({"Resources":[null,7,"x",[{"id":"2"}],{"id":"1"}]})") << 1 << qint64(-1);
        QTest::newRow("object for an array") << QByteArray(R"({"Resources":{"id":"1"}})") << -1 << qint64(0);
        QTest::newRow("another object") << QByteArray(R"({"users":[{"id":"1"}]})") << -1 << qint64(0);
        QTest::newRow("html") << QByteArray("<html>") << -1 << qint64(0);
        QTest::newRow("empty") << QByteArray() << -1 << qint64(0);
        QTest::newRow("cut") << QByteArray(R"({"Resources":[{"id":"1"},)") << -1 << qint64(0);
        QTest::newRow("too deep") << QByteArray(100'000, '[') << -1 << qint64(0);
    }
    void readsEveryWayOfAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        QFETCH(qint64, total);
        const Result<RemotePage> page = scimPage(body, {});
        QCOMPARE(page ? int(page->resources.size()) : -1, count);
        if (page)
            QCOMPARE(page->totalHint, total);
        else
            QCOMPARE(page.error().kind, ErrorKind::Invalid);
    }

    void aGetWithoutAnAccountIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "{}", "[]", "<html>", R"({"id":""})", R"({"id":null})", R"({"Resources":[{"id":"1"}]})"})
            QTest::newRow(*body ? body : "empty") << QByteArray(body);
    }
    /// Above all it is not the answer that the account is gone.
    void aGetWithoutAnAccountIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(scimAnswer(asking(Ask::Get), answered(200, body), {}).outcome, Outcome::NotSent);
        // A write that was answered so was carried out all the same.
        for (const Ask kind : {Ask::Update, Ask::Replace, Ask::Remove, Ask::Create})
            QCOMPARE(scimAnswer(asking(kind), answered(200, body), {}).outcome, Outcome::Done);
    }

    void aSearchThatFailsFindsNotNothing()
    {
        for (const Ask kind : {Ask::FindByExternalId, Ask::FindByUserName}) {
            QCOMPARE(scimAnswer(asking(kind), answered(404, "{}"), {}).outcome, Outcome::Refused);
            QCOMPARE(scimAnswer(asking(kind), answered(200, "<html>"), {}).outcome, Outcome::Refused);
            QCOMPARE(scimAnswer(asking(kind), answered(200, R"({"id":"1"})"), {}).outcome, Outcome::Refused);
            const RemoteAnswer none = scimAnswer(asking(kind), answered(200, R"({"totalResults":0})"), {});
            QCOMPARE(none.outcome, Outcome::Done);
            QVERIFY(none.found.isEmpty());
        }
        QCOMPARE(scimAnswer(asking(Ask::Get), answered(404, "{}"), {}).outcome, Outcome::NotFound);
    }

    void theHeaderSaysTheVersion()
    {
        const QByteArray body = R"({"id":"1","meta":{"version":"W/\"in the body\""}})";
        QCOMPARE(scimAnswer(asking(Ask::Get), answered(200, body), {}).resource->version,
                 QByteArray("W/\"in the body\""));
        QCOMPARE(scimAnswer(asking(Ask::Get), answered(200, body, {{"ETag", "\"x\""}}), {}).resource->version,
                 QByteArray("\"x\""));
    }

    void aCreationIsFoundByItsAddress()
    {
        const RemoteAnswer answer = scimAnswer(
            asking(Ask::Create), answered(201, {}, {{"Location", "https://elsewhere.test/a/Users/x%20y/"}}), {});
        QCOMPARE(answer.outcome, Outcome::Done);
        QCOMPARE(answer.id, u"x y"_s);
        QVERIFY(!answer.resource);
        QCOMPARE(scimAnswer(asking(Ask::Create), answered(400, R"({"scimType":"uniqueness"})"), {}).outcome,
                 Outcome::Taken);
        QCOMPARE(scimAnswer(asking(Ask::Create), answered(400, R"({"scimType":"invalidValue"})"), {}).outcome,
                 Outcome::Refused);
    }

    void aSecretGoesOut()
    {
        const RemoteAnswer answer
            = scimAnswer(asking(Ask::Create), answered(201, R"({"id":"1","password":"geheim"})"), {});
        QCOMPARE(answer.issued.view().toByteArray(), QByteArray("geheim"));
        QVERIFY(!QJsonDocument(answer.resource->verbatim).toJson().contains("geheim"));
    }
};

STEWARD_TEST(TestScimRequests)

} // namespace steward

#include "tst_scimrequests.moc"
