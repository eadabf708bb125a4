#pragma once

#include "models/domain/fields.h"

#include <optional>

namespace steward {

/// What is wrong with one field, in a sentence that says how to put it right.
struct Problem {
    Field field;
    QString message;
    AdministratorId other = {}; ///< The row that already has the value, when that is the problem.

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Everything about a row that can be judged without looking at other rows.
QList<Problem> problemsOf(const Administrator &administrator, const Catalog &catalog);

/// What is wrong with one field that applies to the row's kind; nothing when it can be so.
std::optional<QString> problemOf(const Administrator &administrator, Field field, const Catalog &catalog);

/// The user name that follows from an email: its local part, made acceptable. Uniqueness is the store's business.
QString proposedUserName(const Email &email);

/// The problems as one Error of kind Invalid: their sentences, each once.
Error toError(const QList<Problem> &problems);

} // namespace steward
