#pragma once

#include "models/domain/catalog.h"

#include <QString>
#include <QStringList>

namespace steward {

/// What somebody who typed a wrong value most likely meant; empty when nothing is likely.

/// How many letters have to be typed, left out, changed or swapped to make `b` of `a`; more than `limit` is `limit`
/// + 1.
int typosBetween(const QString &a, const QString &b, int limit);
/// The one of `known` that differs from `typed` by case, blanks, accents or few typos.
QString nearestOf(const QString &typed, const QStringList &known);

/// An address that can be taken: blanks and brackets removed, the @ put in before a domain that is known.
QString curedEmail(const QString &typed, const QStringList &knownDomains);
/// The address at the known domain that its own is probably a typo of.
QString withKnownDomain(const QString &address, const QStringList &knownDomains);
/// The names with each unknown one replaced by its nearest; empty when one has none.
QString curedApplications(const QString &typed, const Catalog &catalog);

} // namespace steward
