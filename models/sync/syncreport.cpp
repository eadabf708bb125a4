#include "models/sync/syncreport.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(SyncReport)
};

constexpr std::array<std::pair<const char *, qint64 SyncReport::*>, 13> Counts {{
    {"created", &SyncReport::created},
    {"updated", &SyncReport::updated},
    {"deleted", &SyncReport::deleted},
    {"added", &SyncReport::added},
    {"changed", &SyncReport::changed},
    {"removed", &SyncReport::removed},
    {"conflicts", &SyncReport::conflicts},
    {"held", &SyncReport::held},
    {"blocked", &SyncReport::blocked},
    {"unknown", &SyncReport::unknown},
    {"waiting", &SyncReport::waiting},
    {"doubtful", &SyncReport::doubtful},
    {"replaced", &SyncReport::replaced},
}};

/// A server's words are no sentence always, and others follow.
QString ended(const QString &words)
{
    const QString text = words.trimmed();
    return text.isEmpty() || text.back().isPunct() ? text : text + u'.';
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings.append(one.toString());
    return strings;
}

} // namespace

void SyncReport::add(const Absorption::Tally &tally)
{
    added += tally.added;
    changed += tally.changed;
    replaced += tally.replaced;
    rolledBack = rolledBack || tally.rolledBack > 0;
    rightsBack += tally.rightsBack;
}

bool SyncReport::inStep() const
{
    return !error && !removalsToConfirm && conflicts + held + blocked + unknown + waiting + doubtful == 0;
}

bool SyncReport::isNoteworthy() const
{
    return error || removalsToConfirm || rolledBack || !stopped.isEmpty() || sent() + taken() + replaced > 0;
}

QJsonObject SyncReport::toJson() const
{
    QJsonObject object;
    for (const auto &[key, count] : Counts)
        object.insert(QLatin1StringView(key), this->*count);
    if (removalsToConfirm)
        object.insert(QStringLiteral("removalsToConfirm"), *removalsToConfirm);
    object.insert(QStringLiteral("full"), full);
    object.insert(QStringLiteral("rolledBack"), rolledBack);
    object.insert(QStringLiteral("rightsBack"), QJsonArray::fromStringList(rightsBack));
    object.insert(QStringLiteral("stopped"), QJsonArray::fromStringList(stopped));
    QJsonArray ids;
    for (const ChangeSetId id : sets)
        ids.append(id.value);
    object.insert(QStringLiteral("changeSets"), ids);
    if (error)
        object.insert(QStringLiteral("error"), error->message);
    return object;
}

SyncReport SyncReport::fromJson(const QJsonObject &object)
{
    SyncReport report;
    for (const auto &[key, count] : Counts)
        report.*count = object.value(QLatin1StringView(key)).toInteger();
    if (const QJsonValue removals = object.value(QStringLiteral("removalsToConfirm")); !removals.isUndefined())
        report.removalsToConfirm = removals.toInteger();
    report.full = object.value(QStringLiteral("full")).toBool();
    report.rolledBack = object.value(QStringLiteral("rolledBack")).toBool();
    report.rightsBack = stringsOf(object.value(QStringLiteral("rightsBack")));
    report.stopped = stringsOf(object.value(QStringLiteral("stopped")));
    for (const QJsonValue &id : object.value(QStringLiteral("changeSets")).toArray())
        report.sets.append(ChangeSetId {id.toInteger()});
    if (const QString error = object.value(QStringLiteral("error")).toString(); !error.isEmpty())
        report.error = Error {ErrorKind::Offline, error};
    return report;
}

QString SyncReport::sentence() const
{
    QStringList parts;
    if (error)
        parts.append(ended(error->message));
    if (sent() > 0)
        parts.append(ReportText::tr("%Ln change(s) sent.", nullptr, static_cast<int>(sent())));
    if (taken() > 0)
        parts.append(ReportText::tr("%Ln change(s) taken from the server.", nullptr, static_cast<int>(taken())));
    if (conflicts > 0)
        parts.append(ReportText::tr("%Ln conflict(s) to decide.", nullptr, static_cast<int>(conflicts)));
    if (held > 0)
        parts.append(ReportText::tr("%Ln question(s) to answer.", nullptr, static_cast<int>(held)));
    if (blocked > 0)
        parts.append(ReportText::tr("%Ln account(s) refused by the server.", nullptr, static_cast<int>(blocked)));
    if (unknown + waiting > 0)
        parts.append(ReportText::tr("%Ln account(s) will be sent later.", nullptr, static_cast<int>(unknown + waiting)));
    if (doubtful > 0)
        parts.append(ReportText::tr("%Ln account(s) are missing on the server and are looked for once more.", nullptr,
                                    static_cast<int>(doubtful)));
    if (removalsToConfirm)
        parts.append(ReportText::tr("%Ln deletion(s) and suspensions wait for your confirmation.", nullptr,
                                    static_cast<int>(*removalsToConfirm)));
    if (rolledBack)
        parts.append(ReportText::tr("The server was restored from an older state; what is newer here was sent again."));
    return parts.isEmpty() ? ReportText::tr("Nothing to send, nothing new on the server.") : parts.join(u' ');
}

} // namespace steward
