#pragma once

#include "models/actions/batchbalance.h"
#include "models/actions/bulkplan.h"
#include "models/domain/handovers.h"
#include "models/domain/validation.h"
#include "models/store/author.h"

#include <QHash>

namespace steward {

/// Judges the rows of a job, some at a time, and at last the whole: for a preview in short reads, and in the
/// transaction that does it. What privileges, guards and other accounts forbid is left out row by row. One thread at a
/// time.
class BulkPlanner {
public:
    /// Whether to count what the rows have in common.
    enum class Survey : quint8 { Without, With };

    /// With the plan that was shown, rows that show something else now are left out, and so is what it left out.
    BulkPlanner(const BulkJob &job, const Author &author, Survey survey, BulkPlanPtr seen = {});

    /// Reads who acts and by which rules; an Error when the job is wrong by itself. With a `reason`, whoever may
    /// overrides the guards that can be overridden.
    Result<void> begin(Connection &connection, Timestamp now, const QString &reason = {});
    bool isDone() const { return m_next >= m_order.size(); }
    std::size_t judged() const { return m_next; }
    /// The rows in the order of their ids, in which they lie in the file.
    const std::vector<quint32> &order() const { return m_order; }
    /// Judges the next rows, at most `count`.
    Result<void> judge(Connection &connection, std::size_t count);
    /// How many usable API users integrations have before the job, if somebody counts them meanwhile.
    void know(const QMap<Integration, qint64> &usable) { m_balance.know(usable); }
    /// Weighs the whole, when all rows are judged; looks at no more than so many accounts at a time, until it is true.
    Result<bool> settle(Connection &connection, qint64 accounts);
    std::shared_ptr<const BulkPlan> finish();

    /// What the job does to a row as it is now.
    QList<FieldEffect> effects(const Administrator &row, const QString &owner, std::size_t number) const
    {
        return m_editor->effects(row, owner, static_cast<qint64>(number) + 1);
    }
    const RowEditor &editor() const { return *m_editor; }

    /// A row that will change, as far as its own judgement goes.
    struct Change {
        quint32 row;
        Administrator before;
        Patch patch = {};
    };
    /// Those in the order of their ids, kept for whoever changes them next; only of a job that is not too large.
    bool keepsChanges() const { return m_survey == Survey::Without && m_order.size() <= MostKept; }
    std::vector<Change> takeChanges() { return std::move(m_changes); }

private:
    /// About a kilobyte each.
    static constexpr std::size_t MostKept = 150'000;

    /// Marks are compared between a plan that was shown and the one that is done.
    bool comparesMarks() const { return m_survey == Survey::With || m_seen; }

    struct Judgement {
        BulkVerdict verdict = BulkVerdict::LeftOut;
        LeftReason reason = {};
        quint32 mark = 0;
    };

    /// `found` is the account as it is now; null: it is gone.
    Result<Judgement> judged(Connection &connection, quint32 row, const Administrator *found);
    Result<Judgement> edited(Connection &connection, quint32 row, const Administrator &before);
    Result<Judgement> deleted(Connection &connection, quint32 row, const Administrator &before);
    std::optional<LeftReason> denied(const Footprint &footprint) const;
    Result<std::optional<LeftReason>> taken(Connection &connection, quint32 row, const Administrator &after,
                                            const Patch &patch);
    /// The row of the batch that gives up what `clash` says is taken by it; below zero when none does.
    Result<qint64> giverOf(Connection &connection, const Problem &clash, const Administrator &taker) const;
    Result<std::optional<LeftReason>> claimed(Connection &connection, quint32 row, const QString &key, Field field);
    Result<void> weigh(Connection &connection, quint32 row, const Administrator &before, const Administrator &after);
    bool isIn(quint32 row) const { return m_plan->m_verdicts[row] == BulkVerdict::WillChange; }
    void leaveOut(quint32 row, const LeftReason &reason);
    /// Leaves out the rows that would take what others keep now; whether there are any.
    bool leaveOutTakers();
    Result<void> nameThosePreventing(Connection &connection, const std::vector<quint32> &rows);
    void tally(const Administrator &row);
    quint32 reasonIndex(const LeftReason &reason);

    BulkJob m_job;
    Author m_author;
    Survey m_survey;
    BulkPlanPtr m_seen;
    std::shared_ptr<BulkPlan> m_plan;
    std::optional<RowEditor> m_editor;
    Authority m_authority;
    Holders m_holders;
    bool m_needsPassword = false;
    bool m_overrides = false;
    Timestamp m_now = 0;
    std::vector<quint32> m_order;
    std::size_t m_next = 0; ///< In `m_order`.
    std::vector<Change> m_changes;
    BatchBalance m_balance;
    QHash<quint64, quint32> m_claims; ///< Hashes of emails and user names to the row of the batch that gets them.
    QList<Handover> m_handovers;
    QList<quint32> m_takenReasons; ///< Of each handover, when it does not come about.
    QHash<QString, quint32> m_reasonIndex;
    QMap<Field, QHash<QString, std::pair<QJsonValue, qint64>>> m_tallies;
};

} // namespace steward
