#include "models/domain/jobreport.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace steward {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobReport)
};

constexpr std::array<const char *, 13> CauseKeys {
    "",      "gone",          "recycle-bin", "not-applicable",    "invalid",          "taken",
    "stops", "not-permitted", "last-holder", "changed-meanwhile", "may-have-arrived", "still-queued",
    "other"};
static_assert(CauseKeys.size() == static_cast<std::size_t>(LeftCause::Other) + 1);

QString verbOf(ChangeKind kind, const QString &part, const QString &all)
{
    switch (kind) {
    case ChangeKind::Delete:
        return JobText::tr("%1 of %2 deleted").arg(part, all);
    case ChangeKind::Import:
        return JobText::tr("%1 of %2 imported").arg(part, all);
    case ChangeKind::SendCredentials:
        return JobText::tr("%1 of %2 sent").arg(part, all);
    default:
        return JobText::tr("%1 of %2 changed").arg(part, all);
    }
}

} // namespace

QString leftCauseKey(LeftCause cause)
{
    return QLatin1StringView(CauseKeys.at(static_cast<std::size_t>(cause)));
}

LeftCause leftCauseFromKey(const QString &key)
{
    for (std::size_t i = 0; i < CauseKeys.size(); ++i) {
        if (key == QLatin1StringView(CauseKeys.at(i)))
            return static_cast<LeftCause>(i);
    }
    return LeftCause::Other;
}

QString leftCauseAdvice(LeftCause cause)
{
    switch (cause) {
    case LeftCause::RecycleBin:
        return JobText::tr("Restore it first");
    case LeftCause::Invalid:
        return JobText::tr("Edit the account");
    case LeftCause::Taken:
        return JobText::tr("Choose another value");
    case LeftCause::Stops:
        return JobText::tr("Add another API user first");
    case LeftCause::NotPermitted:
        return JobText::tr("Ask somebody who may");
    case LeftCause::LastHolder:
        return JobText::tr("Add another holder first");
    case LeftCause::ChangedMeanwhile:
        return JobText::tr("Retry");
    case LeftCause::MayHaveArrived:
        return JobText::tr("Ask the recipient first");
    case LeftCause::None:
    case LeftCause::Gone:
    case LeftCause::NotApplicable:
    case LeftCause::StillQueued:
    case LeftCause::Other:
        return {};
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const JobReport &report)
{
    const QLocale locale;
    const QString done = verbOf(report.kind, locale.toString(report.changed), locale.toString(report.total()));
    QStringList parts {done};
    if (report.failed() > 0)
        parts.append(JobText::tr("%1 failed").arg(locale.toString(report.failed())));
    if (report.unknown > 0)
        parts.append(JobText::tr("%1 may have arrived").arg(locale.toString(report.unknown)));
    if (report.queued > 0)
        parts.append(JobText::tr("%1 still queued").arg(locale.toString(report.queued)));
    if (report.unchanged > 0)
        parts.append(JobText::tr("%1 already set").arg(locale.toString(report.unchanged)));
    return parts.join(QStringLiteral(", "));
}

QString jobOutcomeKey(JobRow::Outcome outcome)
{
    switch (outcome) {
    case JobRow::Outcome::Changed:
        return QStringLiteral("changed");
    case JobRow::Outcome::Unchanged:
        return QStringLiteral("unchanged");
    case JobRow::Outcome::Left:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace steward
