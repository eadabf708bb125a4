#pragma once

#include "models/exchange/rowresolution.h"

#include <array>
#include <memory>
#include <vector>

namespace steward {

/// What an import is made of: the file, what its columns mean, and what the operator has decided. A value.
struct ImportDraft {
    std::shared_ptr<const Sheet> sheet;
    ColumnMapping mapping;
    ImportOptions options;
    RowEdits edits;
};

/// What an import would do, row by row, to the directory as it was looked at. Keeps a few bytes a row, and of a file
/// that is not too large the new accounts; a row is read again when it is asked for. Made by an ImportPlanner, shared as constant; any thread.
class ImportPlan {
public:
    const ImportDraft &draft() const { return m_draft; }
    const ImportContext &context() const { return m_context; }

    qsizetype rowCount() const { return static_cast<qsizetype>(m_verdicts.size()); }
    RowState state(qsizetype row) const { return m_verdicts[static_cast<std::size_t>(row)].state; }
    qint64 count(RowState state) const { return m_counts[static_cast<std::size_t>(state)]; }
    /// Those that an import adds or changes.
    qint64 readyCount() const { return count(RowState::New) + count(RowState::Changed); }
    /// Rows whose account was changed after the file was written.
    qint64 outdatedCount() const { return m_pasts.size(); }
    ImportRow row(qsizetype row) const;
    /// The account that a new row makes.
    Administrator added(qsizetype row) const;
    /// Whether a new row says its user name; else one is proposed.
    bool isNamed(qsizetype row) const { return m_verdicts[static_cast<std::size_t>(row)].isNamed; }
    /// The account that a changed row is about, or the name that a new one would have: for sentences.
    QString nameOfFirst() const;

private:
    friend class ImportPlanner;

    struct Verdict {
        RowState state = RowState::New;
        bool isNamed = false; ///< Of new rows.
        qint32 account = -1;  ///< In `m_before`, of new rows in `m_added`.
    };

    ImportDraft m_draft;
    ImportContext m_context;
    std::vector<Verdict> m_verdicts;
    std::vector<Administrator> m_before;        ///< Of rows that change or have problems.
    std::vector<Administrator> m_added;         ///< Of the first new rows.
    QHash<qsizetype, AccountPast> m_pasts;      ///< Of accounts that were changed after the file was written.
    QHash<qsizetype, QList<RowIssue>> m_issues; ///< What other rows have to do with it.
    std::array<qint64, RowStateCount> m_counts {};
};

} // namespace steward
