#pragma once

#include "models/domain/changeset.h"

#include <QStringList>

namespace steward {

using JobId = Id<struct JobTag>;

/// Why a job left a row as it is.
enum class LeftCause : quint8 {
    None,
    Gone, ///< Deleted for good.
    RecycleBin,
    NotApplicable,    ///< Such accounts do not have the field.
    Invalid,          ///< The new value cannot be taken.
    Taken,            ///< Somebody else has the email or the user name.
    Stops,            ///< An integration would stop working.
    NotPermitted,     ///< Privileges or guards forbid it.
    LastHolder,       ///< Nobody could put things right any more.
    ChangedMeanwhile, ///< By somebody else, since it was looked at.
    MayHaveArrived,   ///< Its mail was handed over, and no answer came.
    StillQueued,      ///< Its mail was not taken yet, and is tried again.
    Other             ///< What a newer Steward knows, or a program said.
};

/// "gone", "recycle-bin" …: the words of the file and of reports; they stay the same in every language.
QString leftCauseKey(LeftCause cause);
LeftCause leftCauseFromKey(const QString &key);
/// What the reader can do about it: "Change the value", "Retry" …; empty: nothing.
QString leftCauseAdvice(LeftCause cause);

/// What was asked of a job, who asked, and what became of it. A value.
struct JobReport {
    JobId id;
    ChangeKind kind = ChangeKind::Edit;
    QString title;       ///< "Role set to Auditor".
    QJsonObject request; ///< What was asked, so that it can be asked again.
    ChangeSetId set;     ///< Null: nothing was changed.
    JobId retryOf;       ///< The job whose failed rows this one ran again.
    Timestamp startedAt = 0;
    Timestamp finishedAt = 0;
    QString operatorName;
    AdministratorId operatorId;
    QString client;
    qint64 changed = 0;
    qint64 unchanged = 0; ///< Were so already.
    qint64 left = 0;      ///< Were to change, and did not.
    qint64 unknown = 0;   ///< Of `left`: mails that may have arrived. Counted when it is read.
    qint64 queued = 0;    ///< Of `left`: mails that are still queued. Counted when it is read.

    qint64 failed() const { return left - unknown - queued; }
    qint64 total() const { return changed + unchanged + left; }
    bool isComplete() const { return left == 0; }
    friend bool operator==(const JobReport &, const JobReport &) = default;
};

/// "993 of 1,000 changed, 7 failed".
QString sentenceOf(const JobReport &report);

/// What became of one row of a job.
struct JobRow {
    enum class Outcome : quint8 { Changed, Unchanged, Left };

    qint64 number = 0; ///< Its place in the selection, from 1, or its row in the file; 0 when nobody has noted it.
    AdministratorId id;
    QString name;
    Outcome outcome = Outcome::Left;
    LeftCause cause = LeftCause::None;
    QString reason;     ///< For a reader.
    QJsonObject before; ///< By field key, as in the journal: what changed, or was to change.
    QJsonObject after;

    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// "changed", "unchanged" and "failed".
QString jobOutcomeKey(JobRow::Outcome outcome);

} // namespace steward

Q_DECLARE_METATYPE(steward::JobId)
Q_DECLARE_METATYPE(steward::JobReport)
