#include "models/sync/scimbulk.h"

#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;

QList<Outcome> outcomes(const char *body, int requests)
{
    RemoteRequest create;
    create.kind = RemoteRequest::Kind::Create;
    QList<Outcome> all;
    for (const RemoteAnswer &answer : scimBulkAnswers(body, QList<RemoteRequest>(requests, create), {}))
        all.append(answer.outcome);
    return all;
}

} // namespace

class TestScimBulk : public QObject {
    Q_OBJECT

private slots:
    void readsEveryWayOfAStatus()
    {
        QCOMPARE(scimBulkStatus(QStringLiteral("201")), 201);
        QCOMPARE(scimBulkStatus(201), 201);
        QCOMPARE(scimBulkStatus(QJsonObject {{QStringLiteral("code"), 201}}), 201);
        QCOMPARE(scimBulkStatus(QJsonValue::Undefined), 0);
        QCOMPARE(scimBulkStatus(QStringLiteral("Created")), 0);
    }

    void settlesEachByItself()
    {
        // In any order; what is not mentioned is not known.
        QCOMPARE(
            outcomes(
                R"({"Operations":[{"bulkId":"2","status":"409"},{"bulkId":"0","status":"201","location":"/a/1"}]})", 3),
            QList<Outcome>({Outcome::Done, Outcome::Unknown, Outcome::Taken}));
        // Without ids, by their order, if there are as many.
        QCOMPARE(outcomes(R"({"Operations":[{"status":201},{"status":400}]})", 2),
                 QList<Outcome>({Outcome::Done, Outcome::Refused}));
        QCOMPARE(outcomes(R"({"Operations":[{"status":201}]})", 2),
                 QList<Outcome>({Outcome::Unknown, Outcome::Unknown}));
        for (const char *nothing : {"", "{}", "[]", R"({"Operations":[{"bulkId":"7","status":201}]})"})
            QCOMPARE(outcomes(nothing, 2), QList<Outcome>({Outcome::Unknown, Outcome::Unknown}));
    }

    void readsTheAnswerInside()
    {
        RemoteRequest create;
        create.kind = RemoteRequest::Kind::Create;
        const QList<RemoteAnswer> answers = scimBulkAnswers(
            R"({"Operations":[{"bulkId":"0","status":"201","version":"W/1","response":{"id":"5","userName":"a"}},
                {"bulkId":"1","status":"400","response":{"detail":"No"}}]})",
            {create, create}, {});
        QCOMPARE(answers.at(0).resource->id, QStringLiteral("5"));
        QCOMPARE(answers.at(0).resource->version, QByteArray("W/1"));
        QCOMPARE(answers.at(1).words, QStringLiteral("No"));
    }
};

STEWARD_TEST(TestScimBulk)

} // namespace steward

#include "tst_scimbulk.moc"
