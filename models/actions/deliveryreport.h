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

/// How many mails of a round came how far. A value.
struct DeliveryCounts {
    qsizetype sent = 0;
    qsizetype failed = 0;    ///< Refused for good, or tried often enough.
    qsizetype unknown = 0;   ///< May have arrived: handed over, and no answer came.
    qsizetype queued = 0;    ///< Not tried yet, or tried again later.
    qsizetype withdrawn = 0; ///< Their password was taken away meanwhile.

    friend bool operator==(const DeliveryCounts &, const DeliveryCounts &) = default;
};

/// What became of a round of mails. A plain value.
struct DeliveryReport {
    QList<DeliveryLine> lines;
    /// Set when the round ended before its end, because no further mail would have fared better.
    std::optional<MailPause> pause;
    bool stopped = false; ///< By the operator.
    qint64 untried = 0;   ///< Mails that were due, too, when it ended.

    qsizetype sent() const { return counts().sent; }
    /// Every mail that was due was sent.
    bool isComplete() const { return sent() == lines.size() && untried == 0 && !pause; }
    DeliveryCounts counts() const;
    /// Failed, or perhaps arrived: nobody tries those again by itself.
    QList<AdministratorId> toRetry() const;
};

/// "2 mails with credentials sent, 1 failed, 1 may have arrived, 3 still queued".
QString sentenceOf(const DeliveryReport &report);
/// A header and a line for each mail (RFC 4180).
QByteArray toCsv(const DeliveryReport &report);

} // namespace steward

Q_DECLARE_METATYPE(steward::DeliveryReport)
