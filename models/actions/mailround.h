#pragma once

#include "models/actions/deliveryreport.h"
#include "models/actions/remotepasswords.h"
#include "models/mail/smtpsession.h"
#include "models/store/store.h"

namespace steward {

/// Hands over all mails that are due, one after the other over one SMTP session. For each: a new password, its verifier
/// committed with state `sending`, then the mail, then what became of it. Blocks: mail thread.
class MailRound {
public:
    struct Progress {
        qint64 done = 0;
        qint64 total = 0;
    };

    /// `password` is the mail server's; empty when it needs none.
    MailRound(Store &store, const Author &author, Secret password);

    /// Each password is set there before it is mailed.
    void setAt(std::shared_ptr<RemotePasswords> remote) { m_remote = std::move(remote); }

    Result<DeliveryReport> run(const StopToken &stop, const std::function<void(const Progress &)> &progress);

private:
    /// One mail between its two commits.
    struct Attempt {
        Administrator row;
        Credential credential; ///< As committed with state `sending`.
        DirectorySettings settings;
        QString directory;
        QStringList applications;
        QStringList endpoints;
    };

    /// What is due now, the longest waiting first, with how many there are.
    struct Due {
        QList<AdministratorId> ids;
        qint64 count = 0;
        DirectorySettings settings;
    };

    Result<DeliveryReport> deliverAll(const StopToken &stop, const std::function<void(const Progress &)> &progress);
    /// What became of each mail is found again later, and what failed can be sent again.
    Result<void> keep(const DeliveryReport &report, Timestamp startedAt);
    Result<void> settleDeadProcesses();
    Result<Due> due();
    Result<DeliveryLine> deliver(SmtpSession &session, const Attempt &attempt, const Secret &password,
                                 const StopToken &stop, DeliveryReport &report);
    Result<std::optional<Attempt>> begin(AdministratorId id, const QString &verifier);
    /// Sets it at the remote, and mails it.
    MailOutcome handOver(SmtpSession &session, const Attempt &attempt, const Mail &mail, const Secret &password,
                         const StopToken &stop);
    Result<Mail> compose(const Attempt &attempt, const Secret &password) const;
    Result<DeliveryLine> finish(const Attempt &attempt, const MailOutcome &outcome, bool stopped);

    Store &m_store;
    Author m_author;
    Secret m_password;
    std::shared_ptr<RemotePasswords> m_remote;
};

/// What the kept result of a round says was asked: mails to those whose mail has failed can be queued again.
QJsonObject credentialsRequest();

/// What a template may speak of for this account.
QMap<QString, QString> templateValues(const Administrator &row, const DirectorySettings &settings,
                                      const QString &directory, const QStringList &applications,
                                      const QStringList &endpoints, Timestamp expiresAt);

} // namespace steward
