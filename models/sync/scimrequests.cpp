#include "models/sync/scimrequests.h"

#include "models/sync/jsontext.h"
#include "models/sync/remoteoutcome.h"
#include "models/sync/scimpatch.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace steward {

namespace {

struct ScimText {
    Q_DECLARE_TR_FUNCTIONS(RemoteScim)
};

constexpr std::pair<const char *, const char *> Accept {"Accept", "application/scim+json, application/json;q=0.9"};

/// The text as the inside of a JSON string, in locked memory.
Secret jsonEscaped(const Secret &text)
{
    const auto escaped = [](char c) -> QByteArray {
        if (c == '"' || c == '\\')
            return QByteArray("\\") + c;
        if (uchar(c) < 0x20)
            return "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        return QByteArray(1, c);
    };
    qsizetype size = 0;
    for (const char c : text.view())
        size += escaped(c).size();
    return Secret::filled(size, [&](std::span<char> bytes) {
        auto out = bytes.begin();
        for (const char c : text.view()) {
            const QByteArray one = escaped(c);
            out = std::copy(one.begin(), one.end(), out);
        }
    });
}

bool isFind(RemoteRequest::Kind kind)
{
    return kind == RemoteRequest::Kind::FindByExternalId || kind == RemoteRequest::Kind::FindByUserName;
}

} // namespace

QUrl scimUrl(const QUrl &base, const QByteArray &endpoint, const QString &id, const ScimQuery &query)
{
    QByteArray url = base.toEncoded(QUrl::StripTrailingSlash) + endpoint;
    if (!id.isEmpty())
        url += '/' + QUrl::toPercentEncoding(id);
    char before = '?';
    for (const auto &[name, value] : query) {
        url += before + name + '=' + QUrl::toPercentEncoding(value);
        before = '&';
    }
    return QUrl::fromEncoded(url);
}

HttpRequest scimGet(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers.append(Accept);
    return request;
}

HttpRequest scimWrite(HttpRequest::Method method, const QUrl &url, const QJsonObject &body, const Capabilities &known,
                      const QByteArray &ifMatch)
{
    HttpRequest request = scimGet(url);
    request.method = method;
    request.mediaType = known.mediaType.toLatin1();
    if (method != HttpRequest::Method::Delete)
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (!ifMatch.isEmpty())
        request.headers.append({"If-Match", ifMatch});
    return request;
}

HttpRequest scimSetPassword(const QUrl &url, const Secret &password, const Capabilities &known)
{
    HttpRequest request = scimWrite(HttpRequest::Method::Patch, url, {}, known);
    request.body.clear();
    const std::array<Secret, 3> parts {
        Secret(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)"
               R"({"op":"replace","path":"password","value":")"),
        jsonEscaped(password), Secret("\"}]}")};
    request.secretBody = Secret::joined(parts);
    return request;
}

ScimQuery scimWalk(const ListRequest &request, const Capabilities &known)
{
    ScimQuery query {{"count", QString::number(known.pageSize)}};
    // An empty cursor asks for the first page (RFC 9865, section 2.1).
    if (known.cursor && (!request.cursor.isEmpty() || request.startIndex <= 1))
        query.append({"cursor", request.cursor});
    else
        query.append({"startIndex", QString::number(request.startIndex)});
    if (request.modifiedSince > 0 && known.filterByModified)
        query.append(
            {"filter", QStringLiteral("meta.lastModified ge \"%1\"").arg(jsonTimeText(request.modifiedSince))});
    return query;
}

Result<RemotePage> scimPage(const QByteArray &body, const Capabilities &known)
{
    const Result<QJsonObject> list = parsedJson(body);
    if (!list)
        return list.error();
    QJsonValue resources = list->value(QStringLiteral("Resources"));
    for (const char *other : {"resources", ""}) {
        if (!resources.isArray())
            resources = list->value(QLatin1StringView(other));
    }
    const QJsonValue total = list->value(QStringLiteral("totalResults"));
    // Without rows the array may be missing (RFC 7644, section 3.4.2).
    if (!resources.isArray() && total.isUndefined())
        return Error {
            ErrorKind::Invalid,
            ScimText::tr("The server's answer is not a list of accounts. Check whether the URL is that of its "
                         "SCIM interface.")};
    RemotePage page;
    page.totalHint = total.isUndefined() ? -1 : total.toVariant().toLongLong();
    page.nextCursor = scalarText(list->value(QStringLiteral("nextCursor")));
    const QJsonArray all = resources.toArray();
    page.resources.reserve(all.size());
    for (const QJsonValue &one : all) {
        RemoteResource resource = scimResource(one.toObject(), known);
        if (!resource.id.isEmpty())
            page.resources.append(std::move(resource));
    }
    return page;
}

RemoteAnswer scimAnswer(const RemoteRequest &request, const HttpAnswer &answer, const Capabilities &known)
{
    RemoteAnswer result = remoteOutcome(request.kind, answer);
    const Result<QJsonObject> body = parsedJson(answer.body);
    if (result.outcome == RemoteAnswer::Outcome::Refused && body
        && body->value(QStringLiteral("scimType")).toString() == u"uniqueness")
        result.outcome = RemoteAnswer::Outcome::Taken;
    // A search that finds nothing is answered with an empty list.
    if (result.outcome == RemoteAnswer::Outcome::NotFound && isFind(request.kind))
        result.outcome = RemoteAnswer::Outcome::Refused;
    if (result.outcome != RemoteAnswer::Outcome::Done)
        return result;
    if (isFind(request.kind)) {
        const Result<RemotePage> page = scimPage(answer.body, known);
        if (page)
            result.found = page->resources;
        else
            result.outcome = RemoteAnswer::Outcome::Refused;
        return result;
    }
    QString issued;
    RemoteResource resource = body ? scimResource(*body, known, &issued) : RemoteResource {};
    result.issued = Secret(issued.toUtf8());
    result.id = resource.id.isEmpty() ? idOfLocation(QString::fromUtf8(answer.header("Location"))) : resource.id;
    if (const QByteArray etag = answer.header("ETag"); !etag.isEmpty())
        resource.version = etag;
    if (!resource.id.isEmpty())
        result.resource = std::move(resource);
    else if (request.kind == RemoteRequest::Kind::Get)
        result.outcome = RemoteAnswer::Outcome::NotSent; // 200, but not with an account.
    return result;
}

} // namespace steward
