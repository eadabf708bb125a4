#include "models/actions/deliveryreport.h"

#include "models/exchange/csv.h"

#include <algorithm>

namespace steward {

qsizetype DeliveryReport::sent() const
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const DeliveryLine &line) { return line.isSent(); });
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

QByteArray toCsv(const DeliveryReport &report)
{
    QByteArray csv = csvLine(
        {QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("state"), QStringLiteral("reason")});
    for (const DeliveryLine &line : report.lines)
        csv += csvLine({line.name, line.address, credentialStateKey(line.state), line.reason});
    return csv;
}

} // namespace steward
