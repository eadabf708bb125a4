#pragma once

#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/domain/credentialpolicy.h"
#include "models/exchange/importplan.h"
#include "models/store/transaction.h"

#include <QHash>
#include <QSet>

namespace steward {

/// Does what a plan says, in one transaction. Rows that are no longer as the plan saw them are collected, and then
/// nothing is done at all. Writer thread.
class ImportRun {
public:
    /// The clock is for the report.
    ImportRun(Transaction &transaction, const ImportPlan &plan, bool sendCredentials, JobProgress &progress,
              const Clock &clock)
        : m_transaction(transaction),
          m_plan(plan),
          m_sendCredentials(sendCredentials),
          m_progress(progress),
          m_clock(clock)
    {
    }

    Result<Outcome> run(const Consent &consent);

private:
    enum class Pass { Change, AddNamed };

    /// The accounts that will change, as they are now, if they are still as planned.
    Result<QList<Administrator>> accounts();
    Result<JobReport> keep();
    Result<void> each(Pass pass);
    Result<void> addUnnamed();
    Result<void> change(const ImportRow &row);
    Result<void> add(const Administrator &draft, qint64 number);
    /// As a spreadsheet shows it beside the row.
    qint64 numberOf(qsizetype row) const;
    Result<QString> freeUserName(const Email &email);
    /// Why the row cannot be written any more; empty when it can.
    Result<QString> obstacle(const Administrator &after, bool isNewEmail);
    void leave(const Administrator &account, const QString &reason);

    Transaction &m_transaction;
    const ImportPlan &m_plan;
    bool m_sendCredentials;
    JobProgress &m_progress;
    Clock m_clock;
    Catalog m_catalog;
    CredentialPolicy m_policy;
    QSet<AdministratorId> m_changing; ///< Of `accounts`.
    bool m_asPlanned = false;         ///< Nobody has changed anything since: what the plan found still holds.
    std::vector<qsizetype> m_unnamed; ///< New rows for which a user name is proposed.
    std::vector<std::pair<qint64, AdministratorId>> m_written; ///< The number of each row in the file.
    QHash<QString, int> m_lastNumbers;                         ///< Behind proposed user names.
    Outcome m_outcome;
};

} // namespace steward
