#pragma once

#include "models/core/result.h"
#include "models/core/worker.h"
#include "models/secrets/secret.h"
#include "models/sync/capabilities.h"
#include "models/sync/remoteresource.h"
#include "models/sync/retrybudget.h"

#include <optional>

namespace steward {

/// A part of a walk over all accounts of the server.
struct ListRequest {
    QString cursor;              ///< Of the page before, where the server has cursors.
    qint64 startIndex = 1;       ///< SCIM counts from 1.
    Timestamp modifiedSince = 0; ///< 0: all.
};

struct RemotePage {
    QList<RemoteResource> resources;
    QString nextCursor;    ///< Empty: no further page, or no cursors.
    qint64 totalHint = -1; ///< What the server says; not to be relied on.
};

/// What is wanted of one account on the server. Several are asked for at once, never two of one account.
struct RemoteRequest {
    enum class Kind : quint8 {
        Get,              ///< By `id`.
        FindByExternalId, ///< `key`; by a filter, only when the capability is proven.
        FindByUserName,   ///< `key`.
        Create,           ///< `values` with external id `key`.
        Update,           ///< The fields of `values`, on top of `before` (and `verbatim`, if known); PATCH.
        Replace,          ///< The same as a PUT: `verbatim` with `values` put in.
        Remove,
        SetPassword ///< `password`.
    };

    Kind kind = Kind::Get;
    QString id;
    QString key;
    WireValues values;
    WireValues before;
    QJsonObject verbatim;
    QByteArray ifMatch; ///< Empty: none.
    QString requestId;  ///< For the server's log; the same again when the request is repeated.
    Secret password;
};

struct RemoteAnswer {
    enum class Outcome : quint8 {
        Done,         ///< `resource` if the server showed it.
        NotFound,     ///< 404 and 410.
        Taken,        ///< 409: something is already called so.
        Stale,        ///< 412: changed meanwhile.
        Refused,      ///< 400, 403, 422 …: it would not be taken again; `words` are the server's.
        Unauthorized, ///< 401: nothing more can be done until somebody signs in again.
        NotSent,      ///< Never left, or the server said that it did nothing (429): can be sent again.
        Unknown       ///< It left, and nobody knows what became of it.
    };

    Outcome outcome = Outcome::NotSent;
    std::optional<RemoteResource> resource;
    QList<RemoteResource> found; ///< Of the Find requests; empty with Done: there is none.
    QString id;                  ///< Of something created, when only that is known.
    int status = 0;              ///< Of HTTP; 0 without an answer.
    QString words;               ///< What the server said, as plain text, for the reader; no secrets.
    Secret issued;               ///< A secret that the server gave back once.
};

/// The other side of a sync: values in, values out. One implementation for each dialect. Blocks: sync thread.
class RemoteDirectory {
public:
    virtual ~RemoteDirectory() = default;

    /// Asks what the server says of itself, and tries what it claims by requests that change nothing. A server that
    /// cannot be asked within the budget is an Error.
    virtual Result<Capabilities> probe(Timestamp now, const RetryBudget &budget, const StopToken &stop) = 0;
    /// How the following requests are put; found by `probe`, or known from earlier.
    virtual void use(const Capabilities &capabilities) = 0;
    /// One page. Any answer that is not a page is an Error of kind Offline, Unauthorized, Forbidden or Invalid.
    virtual Result<RemotePage> list(const ListRequest &request, const StopToken &stop) = 0;
    /// Answers in the order of the requests; a few are under way at once. Creates go by Bulk where that is known to
    /// work. When it is stopped, what was not sent is NotSent.
    virtual QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &stop) = 0;
};

} // namespace steward
