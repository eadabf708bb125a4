#pragma once

#include "models/actions/directorysettings.h"

namespace steward {

/// What became of one mail.
struct DeliveryLine {
    AdministratorId id;
    QString name;
    QString address;
    CredentialState state = CredentialState::None;
    QString reason;

    bool isSent() const { return state == CredentialState::Sent || state == CredentialState::Used; }
    friend bool operator==(const DeliveryLine &, const DeliveryLine &) = default;
};

/// What became of a round of mails. A plain value.
struct DeliveryReport {
    QList<DeliveryLine> lines;
    /// Set when the round ended before its end, because no further mail would have fared better.
    std::optional<MailPause> pause;
    bool stopped = false; ///< By the operator.

    qsizetype sent() const;
    /// Failed, or perhaps arrived: nobody tries those again by itself.
    QList<AdministratorId> toRetry() const;
};

/// A header and a line for each mail (RFC 4180).
QByteArray toCsv(const DeliveryReport &report);

} // namespace steward

Q_DECLARE_METATYPE(steward::DeliveryReport)
