#pragma once

#include "models/domain/patch.h"
#include "models/domain/validation.h"
#include "models/store/transaction.h"
#include "models/sync/wirevalues.h"

#include <functional>

namespace steward {

/// Puts values from the wire into rows of this file: names of roles and applications become ids, and those that are
/// unknown here are made (a role without privileges, so that nobody gains any). Writer thread, inside one transaction.
class WireIntake {
public:
    explicit WireIntake(Transaction &transaction) : m_transaction(transaction) { }

    Result<void> open();
    const Catalog &catalog() const { return m_catalog; }

    /// What `row` is with these values, with what cannot be taken as problems; those fields stay as they are.
    struct Taken {
        Administrator row;
        QList<Problem> problems;
    };
    Result<Taken> taken(const Administrator &row, const WireValues &values) { return taken(row, values, nullptr); }
    /// Whether the row that `clash` names gets another email or user name in this transaction, so that `taker` may have
    /// its own.
    using GivesUp = std::function<Result<bool>(const Problem &clash, const Administrator &taker)>;
    Result<Taken> taken(const Administrator &row, const WireValues &values, const GivesUp &givesUp);

private:
    Result<RoleId> roleNamed(const QString &name);
    Result<ApplicationId> applicationNamed(const QString &name);
    Result<QJsonValue> localValue(const FieldSpec &spec, const QJsonValue &value);
    Result<void> keepUnique(const Administrator &before, Taken &taken, const GivesUp &givesUp);

    Transaction &m_transaction;
    Catalog m_catalog;
};

} // namespace steward
