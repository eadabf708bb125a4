#include "models/sync/jsonrequests.h"

#include "models/sync/jsonresource.h"
#include "models/sync/jsonsentences.h"
#include "models/sync/jsontext.h"
#include "models/sync/remoteoutcome.h"

#include <QJsonDocument>

#include <algorithm>

namespace steward {

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

JsonRequests::JsonRequests(const QUrl &base, const JsonMapping &mapping) : m_base(base), m_mapping(mapping) { }

HttpRequest JsonRequests::list(const ListRequest &request, const Capabilities &known) const
{
    QByteArray query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!name.isEmpty())
            query += (query.isEmpty() ? "" : "&") + encoded(name) + '=' + encoded(value);
    };
    if (m_mapping.paging != JsonMapping::Paging::None)
        add(m_mapping.sizeParameter, QString::number(known.pageSize));
    const qint64 offset = std::max<qint64>(0, request.startIndex - 1);
    if (m_mapping.paging == JsonMapping::Paging::Page)
        add(m_mapping.whereParameter, QString::number(offset / known.pageSize + m_mapping.firstPage));
    else if (m_mapping.paging == JsonMapping::Paging::Offset)
        add(m_mapping.whereParameter, QString::number(offset));
    else if (m_mapping.paging == JsonMapping::Paging::Cursor && !request.cursor.isEmpty())
        add(m_mapping.whereParameter, request.cursor);
    if (request.modifiedSince > 0 && known.filterByModified)
        add(m_mapping.modifiedSince, jsonTimeText(request.modifiedSince));
    QString path = m_mapping.list;
    if (!query.isEmpty())
        path += (path.contains(u'?') ? u'&' : u'?') + QString::fromLatin1(query);
    HttpRequest get = put(HttpRequest::Method::Get, path, {}, {});
    get.slow = true;
    return get;
}

HttpRequest JsonRequests::put(HttpRequest::Method method, const QString &path, const QJsonObject &body,
                              const QByteArray &ifMatch) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_base.toEncoded(QUrl::StripTrailingSlash) + path.toUtf8());
    request.headers = {{"Accept", "application/json"}};
    for (auto it = m_mapping.headers.cbegin(); it != m_mapping.headers.cend(); ++it)
        request.headers.append(std::pair(it.key().toUtf8(), it->toUtf8()));
    if (!ifMatch.isEmpty())
        request.headers.append({"If-Match", ifMatch});
    if (request.isRead() || method == HttpRequest::Method::Delete)
        return request;
    request.mediaType
        = method == HttpRequest::Method::Post ? QByteArray("application/json") : m_mapping.mediaType.toLatin1();
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest JsonRequests::one(const RemoteRequest &request) const
{
    const auto filled = [](QString path, const char *placeholder, const QString &value) {
        return path.replace(QLatin1StringView(placeholder), QString::fromLatin1(encoded(value)));
    };
    const QString one = filled(m_mapping.one, "{id}", request.id);
    const QByteArray ifMatch = m_mapping.versionField.isEmpty() ? request.ifMatch : QByteArray();
    // Where the version is a member of the account, the change carries it.
    const auto versioned = [&](QJsonObject body, const QJsonObject &known) {
        if (!m_mapping.versionField.isEmpty() && !request.ifMatch.isEmpty()) {
            const QJsonValue version = jsonAt(known, m_mapping.versionField);
            setJsonAt(body, m_mapping.versionField,
                      scalarText(version).toUtf8() == request.ifMatch ? version
                                                                      : QJsonValue(QString::fromUtf8(request.ifMatch)));
        }
        return body;
    };
    HttpRequest wire;
    switch (request.kind) {
    case RemoteRequest::Kind::Get:
        return put(HttpRequest::Method::Get, one, {}, {});
    case RemoteRequest::Kind::FindByExternalId:
        return put(HttpRequest::Method::Get, filled(m_mapping.findByExternalId, "{value}", request.key), {}, {});
    case RemoteRequest::Kind::FindByUserName:
        return put(HttpRequest::Method::Get, filled(m_mapping.findByUserName, "{value}", request.key), {}, {});
    case RemoteRequest::Kind::Create: {
        QJsonObject account = jsonWith({}, request.values, m_mapping);
        if (!m_mapping.externalId.isEmpty())
            setJsonAt(account, m_mapping.externalId, request.key);
        wire = put(HttpRequest::Method::Post, m_mapping.list.section(u'?', 0, 0), account, {});
        break;
    }
    case RemoteRequest::Kind::Update: {
        const QJsonObject account
            = request.verbatim.isEmpty() ? jsonWith({}, request.before, m_mapping) : request.verbatim;
        wire = put(HttpRequest::Method::Patch, one, versioned(jsonPatch(account, request.values, m_mapping), account),
                   ifMatch);
        break;
    }
    case RemoteRequest::Kind::Replace:
        wire = put(HttpRequest::Method::Put, one,
                   versioned(jsonWith(request.verbatim, request.values, m_mapping), request.verbatim), ifMatch);
        break;
    case RemoteRequest::Kind::Remove:
        wire = put(HttpRequest::Method::Delete, one, {}, ifMatch);
        break;
    case RemoteRequest::Kind::SetPassword:
        break; // Never sent.
    }
    if (!request.requestId.isEmpty())
        wire.headers.append({"X-Request-Id", request.requestId.toLatin1()});
    return wire;
}

Result<RemotePage> JsonRequests::page(const QByteArray &body) const
{
    const Result<QJsonObject> answer = parsedJson(body);
    if (!answer)
        return answer.error();
    const QJsonValue items = m_mapping.items.isEmpty() ? answer->value(QString()) : jsonAt(*answer, m_mapping.items);
    if (!items.isArray())
        return Error {ErrorKind::Invalid,
                      JsonText::tr("The server's answer holds no list of accounts at “%1”. Check “list.items” in the "
                                   "mapping.")
                          .arg(m_mapping.items)};
    RemotePage page;
    for (const QJsonValue &one : items.toArray()) {
        RemoteResource resource = jsonResource(one.toObject(), m_mapping);
        if (!resource.id.isEmpty())
            page.resources.append(std::move(resource));
    }
    if (!m_mapping.nextCursor.isEmpty())
        page.nextCursor = scalarText(jsonAt(*answer, m_mapping.nextCursor));
    if (!m_mapping.total.isEmpty())
        page.totalHint = jsonAt(*answer, m_mapping.total).toInteger(-1);
    return page;
}

RemoteAnswer JsonRequests::answer(const RemoteRequest &request, const HttpAnswer &answer) const
{
    const bool finds
        = request.kind == RemoteRequest::Kind::FindByExternalId || request.kind == RemoteRequest::Kind::FindByUserName;
    RemoteAnswer result = remoteOutcome(request.kind, answer);
    // A search may be the address of one account, where nothing is.
    if (finds && result.outcome == RemoteAnswer::Outcome::NotFound)
        result.outcome = RemoteAnswer::Outcome::Done;
    if (result.outcome != RemoteAnswer::Outcome::Done)
        return result;
    if (finds) {
        if (const Result<RemotePage> several = page(answer.body); several && answer.status == 200)
            result.found = several->resources;
    }
    const Result<QJsonObject> body = parsedJson(answer.body);
    const QJsonObject account = body ? jsonAt(*body, m_mapping.enveloped).toObject() : QJsonObject();
    QString issued;
    RemoteResource resource = jsonResource(account, m_mapping, &issued);
    if (!m_mapping.versionHeader.isEmpty())
        resource.version = answer.header(m_mapping.versionHeader.toLatin1().constData());
    result.issued = Secret(issued.toUtf8());
    result.id = resource.id.isEmpty() ? idOfLocation(QString::fromUtf8(answer.header("Location"))) : resource.id;
    if (resource.id.isEmpty()) {
        if (request.kind == RemoteRequest::Kind::Get)
            result.outcome = RemoteAnswer::Outcome::NotSent; // 200, but not with an account.
        return result;
    }
    if (finds && result.found.isEmpty())
        result.found = {std::move(resource)};
    else if (!finds)
        result.resource = std::move(resource);
    return result;
}

} // namespace steward
