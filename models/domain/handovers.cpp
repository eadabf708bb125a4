#include "models/domain/handovers.h"

#include "models/domain/textrules.h"

#include <QMultiHash>

namespace steward {

bool sharesName(const Administrator &a, const Administrator &b, Field field)
{
    return field == Field::Email ? a.kind == b.kind && a.email.key() == b.email.key()
                                 : caseKey(a.userName) == caseKey(b.userName);
}

QList<qsizetype> failedHandovers(const QList<Handover> &handovers, const std::function<bool(qint64 row)> &isIn)
{
    QMultiHash<qint64, qsizetype> waiting; // By giver.
    QList<qsizetype> failed;
    for (qsizetype i = 0; i < handovers.size(); ++i) {
        const qint64 giver = handovers.at(i).giver;
        if (giver < 0 || !isIn(giver))
            failed.append(i);
        else
            waiting.insert(giver, i);
    }
    for (qsizetype next = 0; next < failed.size(); ++next) {
        const qint64 out = handovers.at(failed.at(next)).taker;
        failed += waiting.values(out);
        waiting.remove(out);
    }
    return failed;
}

} // namespace steward
