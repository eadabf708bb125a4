#pragma once

#include "models/domain/impact.h"
#include "models/domain/jobreport.h"
#include "models/domain/roweditor.h"

#include <QMap>

#include <array>
#include <memory>
#include <vector>

namespace steward {

/// What is to be done to which rows. A value that threads share.
struct BulkJob {
    enum class Deed : quint8 { Edit, Delete };

    BulkEdit edit; ///< Of Deed::Edit. An empty one changes nothing: to look at the selection alone.
    std::shared_ptr<const std::vector<quint32>> ids; ///< Each once, in the order in which they are numbered.
    bool includeStopping = false; ///< Rows without which an integration stops are changed too, not left out.
    QString title = {};           ///< Empty: made from the edit.
    Deed deed = Deed::Edit;
    JobId retryOf = {};

    std::size_t size() const { return ids ? ids->size() : 0; }
};

/// What a job does with a row.
enum class BulkVerdict : quint8 { WillChange, AlreadySet, LeftOut };
inline constexpr int BulkVerdictCount = 3;

/// Why a row is left out.
struct LeftReason {
    LeftCause cause = LeftCause::None;
    QString text;

    friend bool operator==(const LeftReason &, const LeftReason &) = default;
};

/// How often the values of one field occur among the selected rows.
struct FieldTally {
    static constexpr qsizetype MostValues = 20;

    QList<std::pair<QJsonValue, qint64>> values; ///< The most frequent first.
    qint64 rows = 0;                             ///< To which the field applies.
    bool hasMore = false;                        ///< There are other values beside these.

    /// All rows to which the field applies have this one.
    bool isShared() const { return values.size() == 1 && !hasMore; }
    friend bool operator==(const FieldTally &, const FieldTally &) = default;
};

/// What the selected rows have in common.
struct BulkSelection {
    qint64 persons = 0;
    qint64 apiUsers = 0;
    qint64 missing = 0; ///< Gone, or in the recycle bin.
    QMap<Field, FieldTally> fields;

    friend bool operator==(const BulkSelection &, const BulkSelection &) = default;
};

/// One row of a plan, read again when it is asked for.
struct BulkRow {
    std::size_t row = 0;
    AdministratorId id;
    std::optional<Administrator> account; ///< None when it is gone.
    QString owner;                        ///< Of its credentials, where the edit changes that.
    BulkVerdict verdict = BulkVerdict::LeftOut;
    LeftReason left;           ///< Of LeftOut.
    QList<FieldEffect> fields; ///< What a left-out row would change is Refused.
};

/// What a job would do, row by row, to the directory as it was looked at; nine bytes a row. Made by a BulkPlanner,
/// shared as constant; any thread.
class BulkPlan {
public:
    const BulkJob &job() const { return m_job; }
    const Catalog &catalog() const { return m_catalog; }
    const CredentialPolicy &policy() const { return m_policy; }

    std::size_t rowCount() const { return m_verdicts.size(); }
    AdministratorId id(std::size_t row) const { return AdministratorId {(*m_job.ids)[row]}; }
    BulkVerdict verdict(std::size_t row) const { return m_verdicts[row]; }
    qint64 count(BulkVerdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    /// The rows of a segment, in order.
    std::vector<quint32> rowsOf(BulkVerdict verdict) const;
    /// Why a row is left out; of cause None when it is not.
    const LeftReason &left(std::size_t row) const { return m_reasons[m_reasonOf[row]]; }
    /// Rows left out, by cause.
    QMap<LeftCause, qint64> leftCounts() const;
    /// Tells whether the row shows the same values as when it was looked at.
    quint32 mark(std::size_t row) const { return m_marks[row]; }

    /// Of what will change.
    const Impact &impact() const { return m_impact; }
    /// What would stop if no row were left out for that, how many rows are left out because of it, and the names of the
    /// first three.
    const QList<Integration> &preventedStops() const { return m_prevented; }
    qint64 preventing() const { return m_preventing; }
    const QStringList &preventingNames() const { return m_preventingNames; }

    const BulkSelection &selection() const { return m_selection; }

private:
    friend class BulkPlanner;

    BulkJob m_job;
    Catalog m_catalog;
    CredentialPolicy m_policy;
    std::vector<BulkVerdict> m_verdicts;
    std::vector<quint32> m_marks;
    std::vector<quint32> m_reasonOf; ///< In `m_reasons`.
    std::vector<LeftReason> m_reasons {LeftReason()};
    std::array<qint64, BulkVerdictCount> m_counts {};
    Impact m_impact;
    QList<Integration> m_prevented;
    qint64 m_preventing = 0;
    QStringList m_preventingNames;
    BulkSelection m_selection;
};

using BulkPlanPtr = std::shared_ptr<const BulkPlan>;

/// "Role set to Auditor", or the title that the job was given.
QString titleOf(const BulkJob &job, const Catalog &catalog);
/// Which kind of change the job is.
ChangeKind changeKindOf(const BulkJob &job);

} // namespace steward
