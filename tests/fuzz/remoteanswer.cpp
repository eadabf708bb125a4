#include "tests/fuzz/fuzztarget.h"

#include "models/sync/jsonrequests.h"
#include "models/sync/jsonresource.h"
#include "models/sync/jsontext.h"
#include "models/sync/scimbulk.h"
#include "models/sync/scimpatch.h"
#include "models/sync/scimschemas.h"

#include <QJsonDocument>

namespace steward::fuzz {

namespace {

JsonMapping mapping()
{
    const Result<JsonMapping> parsed = JsonMapping::parsed(*parsedJson(
        R"({"list":{"path":"/a","items":"Resources","paging":{"style":"cursor","parameter":"c","next":"nextCursor"}},
            "id":"id","externalId":"externalId","modified":"meta.lastModified","version":{"field":"meta.version"},
            "fields":{"firstName":"name.givenName","email":"emails","userName":"userName","kind":"userType",
            "role":"roles","applications":{"path":"entitlements","item":"value"},"suspended":"active"}})"));
    require(parsed.ok(), "the mapping is good");
    return *parsed;
}

/// What was read and is put in again changes nothing that is read.
void checkScim(const RemoteResource &read, const Capabilities &known)
{
    require(!read.id.isEmpty(), "a row has an id");
    const QJsonObject again = scimReplacement(read.verbatim, read.values, known);
    require(scimResource(again, known).values == read.values, "a replacement holds what was read");
    QString secret;
    require(withoutSecrets(read.verbatim, &secret) == read.verbatim && secret.isEmpty(), "no secret is kept");
    for (auto it = read.values.cbegin(); it != read.values.cend(); ++it) {
        const QJsonObject patch = scimPatch({{it.key(), *it}}, {read.values, read.verbatim}, known);
        require(parsedJson(QJsonDocument(patch).toJson()).ok(), "a patch is JSON");
    }
}

} // namespace

/// Whatever a server answers.
void tryOne(QByteArrayView input)
{
    static const JsonMapping plain = mapping();
    const QByteArray body = input.toByteArray();
    Capabilities known;
    if (const Result<QJsonObject> schemas = parsedJson(body)) {
        const QSet<QString> attributes = scimAttributes(*schemas);
        known.unsupported = scimUnsupported(attributes);
        known.applications = scimApplicationsForm(attributes);
    }
    for (const Capabilities &abilities : {Capabilities(), known}) {
        if (const Result<RemotePage> page = scimPage(body, abilities)) {
            for (const RemoteResource &one : page->resources)
                checkScim(one, abilities);
        }
    }
    RemoteRequest create;
    create.kind = RemoteRequest::Kind::Create;
    require(scimBulkAnswers(body, {create, create}, {}).size() == 2, "each creation has its answer");
    const QString words = serverWords(body);
    require(words.size() <= 300 && !words.contains(u'\n'), "words are short and of one line");
    if (const Result<RemotePage> page = JsonRequests(QUrl(), plain).page(body)) {
        for (const RemoteResource &one : page->resources)
            require(jsonResource(jsonWith(one.verbatim, one.values, plain), plain).values == one.values,
                    "an account holds what was read");
    }
}

} // namespace steward::fuzz
