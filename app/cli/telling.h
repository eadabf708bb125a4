#pragma once

#include "app/cli/session.h"
#include "models/actions/outcome.h"

namespace steward {

/// What the options --dry-run, --even-if-last and --override agree to.
Consent consentOf(const Arguments &arguments);

/// Prints what became of a verb on `named` (for one that adds, on its new row) and says the exit code. `preview` is the
/// sentence for --dry-run with %1 for a name, such as "Would delete %1".
Result<ExitCode> tell(Session &session, const Outcome &outcome, const QList<Administrator> &named,
                      const QString &preview);

/// What is in use by somebody, and so cannot go, is refused; it is no conflict with another change.
Result<Outcome> refusedInUse(Result<Outcome> outcome);

QList<AdministratorId> idsOf(const QList<Administrator> &rows);

/// "Salesforce will stop working for Retail Bank", one line for each integration that loses an API user.
QStringList consequenceLines(const Impact &impact, const Catalog &catalog);

/// Prints rows: as JSON when that was asked for, otherwise `lines`.
Result<void> printRows(Session &session, const QList<Administrator> &rows, const QStringList &lines);

} // namespace steward
