#include "models/store/refusal.h"

namespace steward {

Result<void> noteRefusal(Transaction &transaction, const ChangeSet &tried, const QString &reason)
{
    transaction.describe(ChangeKind::Refusal, sentenceOf(tried));
    return transaction.note({{QStringLiteral("tried"), changeKindKey(tried.kind)},
                             {QStringLiteral("subject"), tried.subject},
                             {QStringLiteral("reason"), reason}});
}

} // namespace steward
