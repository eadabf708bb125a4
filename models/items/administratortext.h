#pragma once

#include "models/domain/administrator.h"
#include "models/domain/catalog.h"
#include "models/items/column.h"

#include <QString>

namespace steward {

/// "Administrator" or "API user".
QString kindText(Kind kind);
/// "Active" or "Login suspended".
QString statusText(Status status);
/// "Sent, not used", "Retry: Today 09:38"; without `now`, the state as it was written down.
QString credentialText(const CredentialMark &credential, Timestamp now);
/// In place of a credential that this directory knows nothing of, because its remote makes and mails the passwords.
QString issuedByServerText();
/// The header of a column.
QString columnTitle(Column column);
/// "Today 09:38", "10 Mar", "10 Mar 2024": a time as lists show it. Empty for 0.
QString shortTime(Timestamp time, Timestamp now);
/// The whole date and time, for tooltips.
QString fullTime(Timestamp time);

/// What a cell shows.
QString cellText(const Administrator &administrator, Column column, const Catalog &catalog, Timestamp now);
/// What a cell says in full; a time with its date.
QString cellDetail(const Administrator &administrator, Column column, const Catalog &catalog);
/// What a screen reader says: on Name the whole row, "Ana Pérez, API user, Active, Salesforce and HttpApi".
QString cellSpeech(const Administrator &administrator, Column column, const Catalog &catalog, Timestamp now);

} // namespace steward
