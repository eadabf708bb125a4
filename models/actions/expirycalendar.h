#pragma once

#include "models/domain/administrator.h"
#include "models/store/credentialrows.h"

namespace steward {

/// A password that expires, with whose it is.
struct ExpiringCredential {
    Administrator row;
    Credential credential;
};

/// Living accounts whose password expires until then, the earliest first. Part of a job.
Result<QList<ExpiringCredential>> expiringCredentials(Connection &connection, Timestamp until);

/// An iCalendar with one event for each (RFC 5545); the same password keeps its UID in every export.
QByteArray toCalendar(const QList<ExpiringCredential> &expiring, Timestamp now);

} // namespace steward
