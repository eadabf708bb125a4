#pragma once

#include "models/store/chainverification.h"

#include <QStringList>

namespace steward {

/// What came over of one table.
struct SalvagedTable {
    QString name;
    qint64 read = 0;
    qint64 leftOut = 0;   ///< Rows that contradict the schema, or belong to a row that is lost.
    bool hasGaps = false; ///< Some place of it cannot be read.

    bool isComplete() const { return leftOut == 0 && !hasGaps; }
};

/// What became of a damaged file. A value.
struct SalvageReport {
    QList<SalvagedTable> tables;
    QStringList lostAccounts;      ///< Names; the journal knows them, their rows are gone.
    QStringList lostApplications;  ///< Likewise.
    QStringList lostRoles;         ///< In whose place one without privileges stands, because accounts have it.
    QList<ChangeSetId> imagesGone; ///< Sets of which images are missing.
    ChainReport chain;             ///< Of the journal as it came over.

    /// One sentence for each thing that is missing.
    QStringList missing() const;
};

/// Reads what is readable of a damaged directory file into a new one. The damaged file is never written: a copy of it
/// is read, table by table. Any thread.
class Salvage {
public:
    /// `from` stays as it is; `to` appears when it is complete, and must not exist.
    Salvage(const QString &from, const QString &to) : m_from(from), m_to(to) { }

    /// Storage when nothing can be read. `client` is what the journal calls the program.
    Result<SalvageReport> run(const QString &client, Timestamp now);

private:
    QString m_from;
    QString m_to;
};

} // namespace steward
