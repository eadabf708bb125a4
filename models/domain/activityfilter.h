#pragma once

#include "models/domain/changeset.h"

#include <QStringList>

#include <optional>

namespace steward {

/// Who worked: an administrator by id, whatever the name was at the time; where the journal has no id, a name.
struct ActivityOperator {
    AdministratorId id;
    QString name;

    friend bool operator==(const ActivityOperator &a, const ActivityOperator &b)
    {
        return a.id == b.id && (!a.id.isNull() || a.name == b.name);
    }
};

/// Which change sets the activity shows: all conditions must hold; within one list any of its values is enough, and an
/// empty list is no condition. Categories and kinds are one list. A value.
struct ActivityFilter {
    Timestamp from = 0; ///< The first moment; 0: from the beginning.
    Timestamp to = 0;   ///< The first moment that is too late; 0: until now.
    QList<ChangeCategory> categories = {};
    QList<ChangeKind> kinds = {};
    QList<ActivityOperator> operators = {};
    AdministratorId record = {};            ///< Changes of this account, and its sign-ins.
    QList<ApplicationId> applications = {}; ///< Changes of them, and of lists of applications that name them.
    QStringList organizations = {};         ///< Changes of accounts that are, or were, in them; "" stands for "none".
    QString text = {}; ///< Found, without case and accents, in what the entry says and in the values of the change.

    /// Whether any condition is set.
    bool isActive() const;
    /// The words of the kinds and of those in the categories; empty: all.
    QStringList kindKeys() const;
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// What was asked for, as the entry of an export tells it: times in UTC, only conditions that are set.
QJsonObject toJson(const ActivityFilter &filter);

/// The category that has this word; "access" and the like.
std::optional<ChangeCategory> changeCategoryFromKey(const QString &key);
/// The kind that has exactly this word; `changeKindFromKey` would take an edit for a word that it does not know.
std::optional<ChangeKind> knownChangeKind(const QString &key);

} // namespace steward

Q_DECLARE_METATYPE(steward::ActivityOperator)
