#include "ui/notices.h"

#include <QLoggingCategory>

namespace steward {

namespace {
Q_LOGGING_CATEGORY(lcNotices, "steward.notices")
}

void Notices::report(const Outcome &outcome)
{
    if (outcome.set)
        emit done(*outcome.set);
    if (outcome.job && !outcome.job->id.isNull() && !outcome.job->isComplete())
        emit jobIncomplete(*outcome.job);
    else if (!outcome.left.isEmpty())
        emit left(outcome);
    else if (!outcome.set)
        emit nothing(tr("Nothing had to be changed."));
}

void Notices::report(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qCWarning(lcNotices).noquote() << error.message << error.detail;
    emit failed(error);
}

} // namespace steward
