#pragma once

#include "models/domain/changedetails.h"
#include "models/domain/changeset.h"
#include "models/domain/impact.h"
#include "models/domain/jobreport.h"
#include "models/domain/patch.h"
#include "models/domain/validation.h"

#include <optional>

namespace steward {

/// What the operator has agreed to before a verb runs.
struct Consent {
    QList<Integration> stopping = {}; ///< Integrations that may stop: those that were shown.
    bool everything = false;          ///< Whatever stops may stop (`--even-if-last`).
    bool preview = false;             ///< Compute the outcome, keep nothing.
    QString reason = {};              ///< Why a guard is overridden; empty: it is not.
    /// Of taking back: accounts that come back although somebody has changed them since.
    QList<AdministratorId> evenIfChanged = {};
    /// Of taking back: so many rows are told at most, -1 all. What is handed to a window is thrown away in its thread.
    qsizetype mostTold = -1;
};

/// A row that a verb left alone, and why.
struct RowLeft {
    AdministratorId id;
    QString name;
    QString reason;
    LeftCause cause = LeftCause::Other;

    friend bool operator==(const RowLeft &, const RowLeft &) = default;
};

/// What became of a verb. Only `Done` has changed anything.
struct Outcome {
    enum class State {
        Done,         ///< Committed; `set` is the change set.
        Unchanged,    ///< Everything was so already.
        Preview,      ///< What would have been done.
        NeedsConsent, ///< Something would stop that was not agreed to: ask, then call again.
        Refused,      ///< `problems` must be put right first.
        Conflicting   ///< Fields were changed meanwhile by somebody else: choose, then call again.
    };

    State state = State::Unchanged;
    std::optional<ChangeSet> set;
    AdministratorId id;        ///< The new or edited row.
    ApplicationId application; ///< The new or edited application.
    RoleId role;               ///< The new or edited role.
    QList<Administrator> rows; ///< The rows concerned, as they were before.
    Impact impact;
    Catalog catalog; ///< As of the transaction, for the names in `impact`.
    QList<Problem> problems;
    QList<FieldConflict> conflicts;
    std::optional<Administrator> current; ///< The row as it stands now, when `conflicts` is not empty.
    /// Who sees these reads on; the report of a job has all.
    static constexpr qsizetype MostNamed = 1000;
    QList<RowLeft> left;       ///< Of a job the first `MostNamed`.
    QList<ChangedRow> changes; ///< What comes back, by row; of taking back only.
    qint64 changeCount = 0;    ///< Of taking back: how many there are, told or not.
    qint64 leftCount = 0;
    bool revivesAccounts = false; ///< Of taking back: some come out of the recycle bin.
    std::optional<JobReport> job; ///< Of a verb on many rows; with an id when it is kept.
};

} // namespace steward
