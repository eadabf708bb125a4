#include "models/sync/scimbulk.h"

#include "models/sync/jsontext.h"
#include "models/sync/remoteoutcome.h"

#include <QJsonDocument>

namespace steward {

namespace {

RemoteAnswer answerOf(const QJsonObject &operation, const RemoteRequest &request, const Capabilities &known)
{
    HttpAnswer single;
    single.fate = HttpAnswer::Fate::Answered;
    single.status = scimBulkStatus(operation.value(QStringLiteral("status")));
    // Some servers put the account or the error into a string.
    const QJsonValue response = operation.value(QStringLiteral("response"));
    single.body = response.isObject() ? QJsonDocument(response.toObject()).toJson(QJsonDocument::Compact)
                                      : response.toString().toUtf8();
    single.headers = {{"Location", operation.value(QStringLiteral("location")).toString().toUtf8()},
                      {"ETag", operation.value(QStringLiteral("version")).toString().toUtf8()}};
    RemoteAnswer answer = scimAnswer(request, single, known);
    answer.words = serverWords(single.body);
    return answer;
}

} // namespace

QJsonObject scimBulkCreate(const RemoteRequest &request, const QString &bulkId, const Capabilities &known)
{
    return {{QStringLiteral("method"), QStringLiteral("POST")},
            {QStringLiteral("path"), QStringLiteral("/Users")},
            {QStringLiteral("bulkId"), bulkId},
            {QStringLiteral("data"), scimNewResource(request.values, request.key, known)}};
}

HttpRequest scimBulk(const QUrl &base, const QJsonArray &operations, const Capabilities &known)
{
    // Without failOnErrors: each operation stands for itself.
    HttpRequest request = scimWrite(
        HttpRequest::Method::Post, scimUrl(base, "/Bulk"),
        {{QStringLiteral("schemas"), QJsonArray {QStringLiteral("urn:ietf:params:scim:api:messages:2.0:BulkRequest")}},
         {QStringLiteral("Operations"), operations}},
        known);
    request.slow = true;
    return request;
}

int scimBulkStatus(const QJsonValue &status)
{
    if (status.isObject())
        return scimBulkStatus(status.toObject().value(QStringLiteral("code")));
    return status.toVariant().toInt();
}

QList<RemoteAnswer> scimBulkAnswers(const QByteArray &body, const QList<RemoteRequest> &requests,
                                    const Capabilities &known)
{
    RemoteAnswer unknown;
    unknown.outcome = RemoteAnswer::Outcome::Unknown;
    QList<RemoteAnswer> answers(requests.size(), unknown);
    const Result<QJsonObject> answer = parsedJson(body);
    if (!answer)
        return answers;
    const QJsonArray operations = answer->value(QStringLiteral("Operations")).toArray();
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const QJsonObject operation = operations.at(i).toObject();
        bool isNumber = false;
        const QString bulkId = scalarText(operation.value(QStringLiteral("bulkId")));
        qsizetype which = bulkId.toLongLong(&isNumber);
        // Without ids, only as many answers as operations say which is which.
        if (!isNumber)
            which = bulkId.isEmpty() && operations.size() == requests.size() ? i : -1;
        if (which >= 0 && which < requests.size())
            answers[which] = answerOf(operation, requests.at(which), known);
    }
    return answers;
}

} // namespace steward
