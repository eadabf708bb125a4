#include "models/store/refusal.h"

namespace steward {

Result<void> noteRefusal(Transaction &transaction, const ChangeSet &tried, const QString &reason)
{
    // Nothing was changed; the sentence is about what was wanted.
    ChangeSet wanted = tried;
    if (wanted.rowCount == 0 && !wanted.subject.isEmpty())
        wanted.rowCount = 1;
    transaction.describe(ChangeKind::Refusal, sentenceOf(wanted));
    return transaction.note({{QStringLiteral("tried"), changeKindKey(tried.kind)},
                             {QStringLiteral("subject"), tried.subject},
                             {QStringLiteral("reason"), reason}});
}

} // namespace steward
