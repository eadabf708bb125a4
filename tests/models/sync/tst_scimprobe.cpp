#include "models/sync/scimprobe.h"

#include "models/sync/jsontext.h"
#include "models/sync/scimdirectory.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// A SCIM server with two accounts that lies in as many ways as there are switches.
struct Liar {
    bool filters = true;       ///< Otherwise a filter is ignored.
    bool filtersEmpty = false; ///< Answers 200 without rows to any filter.
    bool ifMatch = true;
    bool bulk = true;
    bool hasAccounts = true;
    bool cursorRepeats = false;
    Qt::CaseSensitivity caseOfFilters = Qt::CaseInsensitive;
    QByteArray configuration =
        R"({"patch":{"supported":true},"bulk":{"supported":"true","maxOperations":1000,"maxPayloadSize":1000000},
            "filter":{"supported":true,"maxResults":80},"changePassword":{"supported":true},
            "pagination":{"cursor":true,"maxPageSize":60}})";
    QByteArray schemas;
    int changes = 0; ///< That were applied.

    LoopbackReply operator()(const LoopbackRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        if (url.path() == u"/ServiceProviderConfig")
            return configuration.isEmpty() ? LoopbackReply {404} : LoopbackReply {200, configuration};
        if (url.path() == u"/Schemas")
            return schemas.isEmpty() ? LoopbackReply {404} : LoopbackReply {200, schemas};
        if (url.path() == u"/Bulk")
            return bulk ? LoopbackReply {200, R"({"Operations":[{"status":"404"}]})"} : LoopbackReply {200, "{}"};
        if (request.method == "PATCH") {
            if (ifMatch)
                return {412, "{}"};
            ++changes;
            return {204};
        }
        if (request.method != "GET")
            ++changes;
        return list(QUrlQuery(url));
    }

    LoopbackReply list(const QUrlQuery &query) const
    {
        QJsonArray all;
        if (hasAccounts) {
            all = {*parsedJson(R"({"id":"1","externalId":"e1","userName":"ana","displayName":"Ana",
                                   "meta":{"lastModified":"2026-01-01T00:00:00Z"}})"),
                   *parsedJson(R"({"id":"2","externalId":"e2","userName":"bob",
                                   "meta":{"lastModified":"2026-01-02T00:00:00Z"}})")};
        }
        const QString filter = query.queryItemValue(QStringLiteral("filter"), QUrl::FullyDecoded);
        if (!filter.isEmpty() && filtersEmpty)
            all = {};
        if (!filter.isEmpty() && filters) {
            const QString value = filter.section(u'"', 1, 1);
            for (qsizetype i = all.size(); i-- > 0;) {
                const QJsonObject one = all.at(i).toObject();
                const bool matches = filter.startsWith(u"meta")
                    ? jsonTime(jsonAt(one, QStringLiteral("meta.lastModified"))) >= jsonTime(value)
                    : one.value(filter.section(u' ', 0, 0)).toString().compare(value, caseOfFilters) == 0;
                if (!matches)
                    all.removeAt(i);
            }
        }
        QJsonObject page {{QStringLiteral("totalResults"), all.size()}};
        if (query.hasQueryItem(QStringLiteral("cursor")) && query.queryItemValue(QStringLiteral("count")) == u"1") {
            const bool second = !query.queryItemValue(QStringLiteral("cursor")).isEmpty() && !cursorRepeats;
            all = {all.at(second ? 1 : 0)};
            page.insert(QStringLiteral("nextCursor"), second ? QString() : QStringLiteral("next"));
        }
        page.insert(QStringLiteral("Resources"), all);
        return LoopbackReply::json(page);
    }
};

Capabilities probed(Liar &liar, const QJsonObject &pinned = {})
{
    LoopbackServer server([&liar](const LoopbackRequest &request) { return liar(request); });
    RemoteProfile profile;
    profile.url = server.url();
    profile.pinned = pinned;
    ScimDirectory directory(profile, {}, TestTime().seams());
    const Result<Capabilities> found = directory.probe(1'767'300'000'000, {}, {});
    return found ? *found : Capabilities();
}

} // namespace

class TestScimProbe : public QObject {
    Q_OBJECT

private slots:
    void provesWhatIsThere()
    {
        Liar honest;
        const Capabilities known = probed(honest);
        QVERIFY(known.filterByExternalId && known.filterByUserName && known.filterByModified);
        QVERIFY(known.ifMatch && known.patch && known.cursor);
        QCOMPARE(known.bulkOperations, 100);
        QCOMPARE(known.bulkBytes, 500'000);
        QCOMPARE(known.pageSize, 60);
        QCOMPARE(known.probedAt, 1'767'300'000'000);
        QVERIFY(known.unsupported.isEmpty());
        QVERIFY(!known.changePassword);
        QVERIFY(known.evidence.size() >= 8);
        QCOMPARE(honest.changes, 0);
    }

    void believesNoClaim()
    {
        Liar ignores;
        ignores.filters = false;
        ignores.ifMatch = false;
        ignores.bulk = false;
        ignores.cursorRepeats = true;
        const Capabilities known = probed(ignores);
        QVERIFY(!known.filterByExternalId && !known.filterByUserName && !known.filterByModified);
        QVERIFY(!known.ifMatch && known.patch && !known.cursor);
        QCOMPARE(known.bulkOperations, 0);
        Liar exact;
        exact.caseOfFilters = Qt::CaseSensitive;
        QVERIFY(probed(exact).filterByExternalId);
        QVERIFY(!probed(exact).filterByUserName);
        Liar empty;
        empty.filtersEmpty = true;
        QVERIFY(!probed(empty).filterByExternalId);
        QVERIFY(!probed(empty).filterByModified);
    }

    void provesNothingWithoutAccounts()
    {
        Liar empty;
        empty.hasAccounts = false;
        const Capabilities known = probed(empty);
        QVERIFY(!known.filterByExternalId && !known.filterByUserName && !known.filterByModified);
        QVERIFY(!known.ifMatch && !known.cursor);
        QVERIFY(known.patch); // Claimed, and harmless to try.
        QCOMPARE(empty.changes, 0);
    }

    void doesWithoutSelfDescription()
    {
        Liar silent;
        silent.configuration.clear();
        const Capabilities known = probed(silent);
        QVERIFY(known.filterByExternalId && known.ifMatch && known.patch);
        QCOMPARE(known.bulkOperations, 0);
    }

    void knowsFieldsThatAreNotListed()
    {
        Liar small;
        small.schemas = R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User","attributes":[
            {"name":"userName"},{"name":"Emails"},{"name":"active"},{"name":"password"},
            {"name":"name","subAttributes":[{"name":"givenName"}]}]}]})";
        const Capabilities known = probed(small);
        QCOMPARE(known.unsupported,
                 QSet<Field>({Field::LastName, Field::Kind, Field::Organization, Field::Role, Field::Language,
                              Field::Applications}));
        QCOMPARE(known.applications, ApplicationsForm::Unsupported);
        QVERIFY(known.changePassword);
    }

    void aProfileHasTheLastWord()
    {
        Liar honest;
        const Capabilities known = probed(honest,
                                          {{QStringLiteral("ifMatch"), false},
                                           {QStringLiteral("pageSize"), 10},
                                           {QStringLiteral("applications"), QStringLiteral("noType")}});
        QVERIFY(!known.ifMatch);
        QCOMPARE(known.pageSize, 10);
        QCOMPARE(known.applications, ApplicationsForm::NoType);
        QVERIFY(known.filterByExternalId);
    }

    void saysWhyItCannot()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {401, R"({"detail":"No"})"}; });
        RemoteProfile profile;
        profile.url = server.url();
        ScimDirectory directory(profile, Secret("x"), TestTime().seams());
        QCOMPARE(directory.probe(1, {}, {}).error().kind, ErrorKind::Unauthorized);
        // Not a SCIM server at all.
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply {200, "<html>"}; });
        profile.url = other.url();
        ScimDirectory nothing(profile, Secret("x"), TestTime().seams());
        QCOMPARE(nothing.probe(1, {}, {}).error().kind, ErrorKind::Invalid);
    }

    void saysSoonThatTheServerIsIll()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {500}; });
        RemoteProfile profile;
        profile.url = server.url();
        TestTime time;
        ScimDirectory directory(profile, {}, time.seams());
        const Result<Capabilities> found = directory.probe(1, RetryBudget::ofPerson(), {});
        QCOMPARE(found.error().kind, ErrorKind::Offline);
        QVERIFY2(found.error().message.contains(u"500"_s), qPrintable(found.error().message));
        QVERIFY2(time.waited() <= 5000, qPrintable(QString::number(time.waited())));
    }

    /// What is ill in one place only is found out for the rest.
    void endsWithWhatIsWell()
    {
        Liar honest;
        LoopbackServer server([&](const LoopbackRequest &request) {
            return request.target.startsWith("/S") || request.target.contains("filter") ? LoopbackReply {500}
                                                                                        : honest(request);
        });
        RemoteProfile profile;
        profile.url = server.url();
        profile.readsPerSecond = profile.writesPerSecond = 0;
        TestTime time;
        ScimDirectory directory(profile, {}, time.seams());
        const Result<Capabilities> found = directory.probe(1, RetryBudget::ofPerson(), {});
        QVERIFY(found);
        QVERIFY(found->ifMatch);
        QVERIFY(!found->filterByUserName);
        QVERIFY2(time.waited() <= 5000, qPrintable(QString::number(time.waited())));
    }

    /// Half a probe proves nothing.
    void isNoProbeWhenItIsSentAway()
    {
        Liar honest;
        LoopbackServer server([&](const LoopbackRequest &request) {
            return request.target.contains("filter") ? LoopbackReply {429, "{}", {{"Retry-After", "600"}}}
                                                     : honest(request);
        });
        RemoteProfile profile;
        profile.url = server.url();
        TestTime time;
        ScimDirectory directory(profile, {}, time.seams());
        const Result<Capabilities> found = directory.probe(1, RetryBudget::ofPerson(), {});
        QCOMPARE(found.error().kind, ErrorKind::Offline);
        QVERIFY2(found.error().message.contains(u"10 minute"_s), qPrintable(found.error().message));
    }
};

STEWARD_TEST(TestScimProbe)

} // namespace steward

#include "tst_scimprobe.moc"
