#include "models/sync/remoteoutcome.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;
using Ask = RemoteRequest::Kind;

RemoteAnswer::Outcome of(Ask kind, HttpAnswer::Fate fate, int status = 0, const QByteArray &retryAfter = {})
{
    HttpAnswer answer;
    answer.fate = fate;
    answer.status = status;
    if (!retryAfter.isEmpty())
        answer.headers = {{"Retry-After", retryAfter}};
    return remoteOutcome(kind, answer).outcome;
}

} // namespace

class TestRemoteOutcome : public QObject {
    Q_OBJECT

private slots:
    /// What may have been done is Unknown; what only asks can always be asked again.
    void tellsNotSentFromUnknown()
    {
        for (const Ask kind : {Ask::Create, Ask::Update, Ask::Replace, Ask::Remove, Ask::SetPassword}) {
            QCOMPARE(of(kind, HttpAnswer::Fate::Unknown), Outcome::Unknown);
            QCOMPARE(of(kind, HttpAnswer::Fate::NotSent), Outcome::NotSent);
            for (const int status : {408, 500, 502, 503, 504})
                QCOMPARE(of(kind, HttpAnswer::Fate::Answered, status), Outcome::Unknown);
            for (const int status : {425, 429})
                QCOMPARE(of(kind, HttpAnswer::Fate::Answered, status), Outcome::NotSent);
            QCOMPARE(of(kind, HttpAnswer::Fate::Answered, 403), Outcome::Refused);
            QCOMPARE(of(kind, HttpAnswer::Fate::Answered, 403, "5"), Outcome::NotSent);
        }
        for (const Ask kind : {Ask::Get, Ask::FindByExternalId, Ask::FindByUserName}) {
            QCOMPARE(of(kind, HttpAnswer::Fate::Unknown), Outcome::NotSent);
            QCOMPARE(of(kind, HttpAnswer::Fate::Answered, 503), Outcome::NotSent);
        }
    }

    void aCreationAtAWrongAddressIsRefused()
    {
        QCOMPARE(of(Ask::Create, HttpAnswer::Fate::Answered, 404), Outcome::Refused);
        QCOMPARE(of(Ask::Update, HttpAnswer::Fate::Answered, 404), Outcome::NotFound);
    }

    void keepsWhatWasAskedFor()
    {
        RemoteResource ana;
        ana.externalId = QStringLiteral("e1");
        ana.values = {{Field::UserName, QStringLiteral("Ana")}};
        RemoteResource bob;
        bob.values = {{Field::UserName, QStringLiteral("bob")}};
        RemoteAnswer answer;
        answer.found = {ana, bob};
        RemoteRequest find;
        find.kind = Ask::FindByUserName;
        find.key = QStringLiteral("aNA");
        keepMatches(find, answer);
        QCOMPARE(answer.found, QList<RemoteResource>({ana}));
        answer.found = {bob, ana};
        find.kind = Ask::FindByExternalId;
        find.key = QStringLiteral("e1");
        keepMatches(find, answer);
        QCOMPARE(answer.found, QList<RemoteResource>({ana}));
        find.key = QStringLiteral("e2");
        keepMatches(find, answer);
        QVERIFY(answer.found.isEmpty());
    }

    void readsIdsFromLocations()
    {
        QCOMPARE(idOfLocation(QStringLiteral("https://a/scim/v2/Users/7")), QStringLiteral("7"));
        QCOMPARE(idOfLocation(QStringLiteral("/Users/a%2Fb/?x=1")), QStringLiteral("a/b"));
        QCOMPARE(idOfLocation(QString()), QString());
    }
};

STEWARD_TEST(TestRemoteOutcome)

} // namespace steward

#include "tst_remoteoutcome.moc"
