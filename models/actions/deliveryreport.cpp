#include "models/actions/deliveryreport.h"

#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryReport)
};

} // namespace

DeliveryCounts DeliveryReport::counts() const
{
    DeliveryCounts counts;
    counts.queued = untried;
    for (const DeliveryLine &line : lines) {
        switch (line.state) {
        case CredentialState::Sent:
        case CredentialState::Used:
            ++counts.sent;
            break;
        case CredentialState::Failed:
            ++counts.failed;
            break;
        case CredentialState::Unknown:
            ++counts.unknown;
            break;
        case CredentialState::Retry:
            ++counts.queued;
            break;
        // Due again, and so among the untried; or another mail to the same account is on its way.
        case CredentialState::Queued:
        case CredentialState::Sending:
            break;
        case CredentialState::Expired:
        case CredentialState::Revoked:
        case CredentialState::None:
        case CredentialState::Shown:
            ++counts.withdrawn;
            break;
        }
    }
    return counts;
}

QList<AdministratorId> DeliveryReport::toRetry() const
{
    QList<AdministratorId> ids;
    for (const DeliveryLine &line : lines) {
        if (line.state == CredentialState::Failed || line.state == CredentialState::Unknown)
            ids.append(line.id);
    }
    return ids;
}

QString sentenceOf(const DeliveryReport &report)
{
    const DeliveryCounts counts = report.counts();
    QStringList parts {ReportText::tr("%Ln mail(s) with credentials sent", nullptr, static_cast<int>(counts.sent))};
    if (counts.failed > 0)
        parts.append(ReportText::tr("%Ln failed", nullptr, static_cast<int>(counts.failed)));
    if (counts.unknown > 0)
        parts.append(ReportText::tr("%Ln may have arrived", nullptr, static_cast<int>(counts.unknown)));
    if (counts.queued > 0)
        parts.append(ReportText::tr("%Ln still queued", nullptr, static_cast<int>(counts.queued)));
    if (counts.withdrawn > 0)
        parts.append(ReportText::tr("%Ln withdrawn meanwhile", nullptr, static_cast<int>(counts.withdrawn)));
    return parts.join(QStringLiteral(", "));
}

QByteArray toCsv(const DeliveryReport &report)
{
    QByteArray csv = csvLine(
        {QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("state"), QStringLiteral("reason")});
    for (const DeliveryLine &line : report.lines)
        csv += csvLine({neutralized(line.name), neutralized(line.address), credentialStateKey(line.state),
                        neutralized(line.reason)});
    return csv;
}

} // namespace steward
