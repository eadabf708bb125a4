#pragma once

#include "models/domain/handovers.h"
#include "models/exchange/importplan.h"
#include "models/exchange/rowreader.h"

#include <QHash>
#include <QSet>

namespace steward {

/// An account as a file knows it.
using AccountRevision = std::pair<AdministratorId, qint64>;

/// The accounts of the directory that some rows of a file could mean.
struct DirectoryRows {
    QHash<QString, QList<Administrator>> byEmail; ///< Living ones by `Email::key()`; two when a person is one too.
    QHash<QString, Administrator> byUserName;     ///< Living ones by `caseKey`.
    QHash<QUuid, Administrator> byUid;            ///< Those in the recycle bin too.
    QHash<AccountRevision, AccountPast> pasts = {};
};

/// Makes a plan, some rows at a time: the caller asks which accounts they could mean, reads those, and hands them in,
/// in the order of the file; meanwhile it may ask for the next rows. One thread.
class ImportPlanner {
public:
    struct Keys {
        QStringList emails;
        QStringList userNames;
        QList<QUuid> uids;
    };
    /// Some rows, read, and what they name.
    struct Batch {
        Keys keys;
        QList<ReadRow> rows;
    };

    ImportPlanner(const ImportDraft &draft, const ImportContext &context);

    /// Whether all rows are read.
    bool isDone() const;
    /// Reads the next rows, at most `count`.
    Batch next(qsizetype count);
    /// Which of the accounts that were found were changed after the file was written, and at which revision it knows
    /// them.
    QList<std::pair<Administrator, qint64>> outdated(const Batch &batch, const DirectoryRows &found) const;
    /// Decides about those rows.
    void take(const Batch &batch, const DirectoryRows &found);

    /// When all rows are taken: accounts of which the names are wanted, and their names.
    QList<AdministratorId> similar() const;
    void nameSimilar(const QHash<AdministratorId, QString> &names);
    std::shared_ptr<const ImportPlan> finish();

private:
    /// A row takes what another account has, which some row of the file may give up.
    struct Contest {
        qsizetype row = 0;
        AdministratorId other;
        RowIssue issue; ///< If none does.
    };

    static std::shared_ptr<ImportPlan> begun(const ImportDraft &draft, const ImportContext &context);
    void decide(const ReadRow &read, const DirectoryRows &found);
    std::optional<Administrator> accountOf(const ReadRow &read, const DirectoryRows &found,
                                           QList<RowIssue> &issues) const;
    std::optional<Administrator> byEmail(const ReadRow &read, const DirectoryRows &found,
                                         QList<RowIssue> &issues) const;
    void checkOthers(ImportRow &row, const DirectoryRows &found);
    void contest(const ImportRow &row, const Administrator &other, const RowIssue &issue);
    bool isContested(qsizetype row) const { return !m_contests.empty() && m_contests.back().row == row; }
    void checkFile(ImportRow &row);
    void noteGiven(const ImportRow &row);
    void settleContests();
    void refuse(const Contest &contest);
    void pointOutSimilar(const ImportRow &row);
    QString freeUserName(const QString &wanted, const DirectoryRows &found) const;
    void keep(const ImportRow &row, QList<RowIssue> ownIssues, const AccountPast *past);

    std::shared_ptr<ImportPlan> m_plan;
    RowReader m_reader;
    qsizetype m_next = 0;
    QHash<QString, qint64> m_emails; ///< Kind and email to the number of the first row with them.
    QHash<QString, qint64> m_userNames;
    QHash<AdministratorId, qint64> m_accounts;
    QHash<quint64, qint64> m_sounds;
    std::vector<Contest> m_contests;
    /// Which accounts get another email or user name, to their rows of the sheet.
    QMap<Field, QHash<AdministratorId, qsizetype>> m_givers;
    QHash<qsizetype, AdministratorId> m_similar; ///< Rows to the account that sounds alike.
};

} // namespace steward
