#pragma once

#include "models/sync/remoteprofile.h"

#include <QSslConfiguration>
#include <QSslError>

namespace steward {

/// What is wrong with the private CA or the pin of a profile, or nothing.
Result<void> checkedTrust(const RemoteProfile &profile);

/// Verifies host and chain; with a private CA, trusts that one alone.
QSslConfiguration trustOf(const RemoteProfile &profile);

/// Whether the certificate has the pinned public key (RFC 7469, section 2.4), or nothing is pinned.
bool isPinned(const QSslCertificate &certificate, const QByteArray &pin);

/// Why the server was not trusted, and what to do about it.
QString trustProblem(const QList<QSslError> &errors, const QString &host);

} // namespace steward
