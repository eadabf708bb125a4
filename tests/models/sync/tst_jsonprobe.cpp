#include "models/sync/jsonprobe.h"

#include "models/sync/jsontext.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr const char *Mapping = R"({"list":{"path":"/u","items":"rows",
    "paging":{"style":"page","parameter":"p","size":"n","count":10},"modifiedSince":"since"},
    "one":{"path":"/u/{id}"},"id":"id","externalId":"ref","modified":"at","version":{"header":"ETag"},
    "find":{"externalId":"/u?ref={value}","userName":"/u?login={value}"},"fields":{"userName":"login"}})";

/// Two accounts behind a JSON interface that lies in as many ways as there are switches.
struct Liar {
    bool filters = true;
    bool filtersByTime = true;
    Qt::CaseSensitivity caseOfFilters = Qt::CaseInsensitive;
    qsizetype accounts = 2;
    int patchStatus = 412;
    int changes = 0;
    QByteArray rows {};

    LoopbackReply operator()(const LoopbackRequest &request)
    {
        if (request.method == "PATCH") {
            changes += request.body == "{}" ? 0 : 1;
            return {patchStatus, "{}"};
        }
        if (request.method != "GET")
            ++changes;
        if (!rows.isEmpty())
            return {200, rows};
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        QJsonArray all;
        for (qsizetype i = 0; i < accounts; ++i) {
            const QString number = QString::number(i + 1);
            const QJsonObject one {{u"id"_s, number},
                                   {u"ref"_s, QString(u"e" + number)},
                                   {u"login"_s, QString(u"user" + number)},
                                   {u"at"_s, u"2026-01-0%1T00:00:00Z"_s.arg(i + 1)}};
            const auto matches = [&](const QString &parameter, const QString &key) {
                const QString wanted = query.queryItemValue(parameter, QUrl::FullyDecoded);
                return !filters || !query.hasQueryItem(parameter)
                    || one.value(key).toString().compare(wanted, caseOfFilters) == 0;
            };
            const QString since = query.queryItemValue(u"since"_s, QUrl::FullyDecoded);
            const bool late = !filtersByTime || since.isEmpty() || jsonTime(one.value(u"at"_s)) >= jsonTime(since);
            if (matches(u"ref"_s, u"ref"_s) && matches(u"login"_s, u"login"_s) && late)
                all.append(one);
        }
        return LoopbackReply::json({{u"rows"_s, all}});
    }
};

Result<Capabilities> probed(Liar &liar, const QJsonObject &pinned = {})
{
    LoopbackServer server([&liar](const LoopbackRequest &request) { return liar(request); });
    RemoteProfile profile;
    profile.url = server.url();
    profile.pinned = pinned;
    profile.readsPerSecond = profile.writesPerSecond = 0;
    HttpClient http(profile, {}, TestTime().seams());
    const JsonRequests requests(profile.url, *JsonMapping::parsed(*parsedJson(Mapping)));
    return JsonProbe(profile, requests, http, 1'767'600'000'000, {}, {}).run();
}

} // namespace

class TestJsonProbe : public QObject {
    Q_OBJECT

private slots:
    void provesWhatIsThere()
    {
        Liar honest;
        const auto known = probed(honest);
        QVERIFY(known);
        QVERIFY(known->filterByExternalId && known->filterByUserName && known->filterByModified);
        QVERIFY(known->patch && known->ifMatch && known->keepsExternalId && !known->cursor);
        QCOMPARE(known->applications, ApplicationsForm::Unsupported);
        QVERIFY(!known->unsupported.contains(Field::UserName));
        QCOMPARE(honest.changes, 0);
    }

    void believesNoMapping()
    {
        Liar ignores;
        ignores.filters = ignores.filtersByTime = false;
        ignores.patchStatus = 200;
        const auto known = probed(ignores);
        QVERIFY(!known->filterByExternalId && !known->filterByUserName && !known->filterByModified);
        QVERIFY(known->patch && !known->ifMatch);
        Liar exact;
        exact.caseOfFilters = Qt::CaseSensitive;
        QVERIFY(probed(exact)->filterByExternalId);
        QVERIFY(!probed(exact)->filterByUserName);
        Liar without;
        without.patchStatus = 405;
        QVERIFY(!probed(without)->patch && !probed(without)->ifMatch);
        QCOMPARE(ignores.changes, 0);
    }

    void provesNothingWithoutAccounts()
    {
        Liar empty;
        empty.accounts = 0;
        const auto known = probed(empty);
        QVERIFY(known);
        QVERIFY(!known->filterByExternalId && !known->filterByUserName && !known->filterByModified && !known->ifMatch);
        QVERIFY(known->patch);
    }

    void saysWhyItCannot()
    {
        Liar html;
        html.rows = "<html>";
        QCOMPARE(probed(html).error().kind, ErrorKind::Invalid);
        Liar elsewhere;
        elsewhere.rows = R"({"data":[]})";
        QVERIFY(probed(elsewhere).error().message.contains(u"rows"_s));
    }

    void aProfileHasTheLastWord()
    {
        Liar honest;
        const auto known = probed(honest, {{u"ifMatch"_s, false}, {u"pageSize"_s, 0}});
        QVERIFY(!known->ifMatch);
        // Pages of nobody would have no numbers.
        QCOMPARE(known->pageSize, 1);
    }

    void aStopEndsIt()
    {
        Liar honest;
        bool stopped = false;
        LoopbackServer server([&](const LoopbackRequest &request) {
            stopped = true;
            return honest(request);
        });
        RemoteProfile profile;
        profile.url = server.url();
        HttpClient http(profile, {}, TestTime().seams());
        const JsonRequests requests(profile.url, *JsonMapping::parsed(*parsedJson(Mapping)));
        // Half a probe proves nothing.
        QVERIFY(!JsonProbe(profile, requests, http, 1, {}, StopToken([&stopped] { return stopped; })).run());
        QCOMPARE(server.requests.size(), 1);
    }

    void aServerThatSendsItAwayEndsIt()
    {
        Liar honest;
        LoopbackServer server([&](const LoopbackRequest &request) {
            return request.method == "PATCH" ? LoopbackReply {429, "{}", {{"Retry-After", "60"}}} : honest(request);
        });
        RemoteProfile profile;
        profile.url = server.url();
        HttpClient http(profile, {}, TestTime().seams());
        const JsonRequests requests(profile.url, *JsonMapping::parsed(*parsedJson(Mapping)));
        const Result<Capabilities> found
            = JsonProbe(profile, requests, http, 1'767'600'000'000, RetryBudget::ofPerson(), {}).run();
        QCOMPARE(found.error().kind, ErrorKind::Offline);
    }
};

STEWARD_TEST(TestJsonProbe)

} // namespace steward

#include "tst_jsonprobe.moc"
