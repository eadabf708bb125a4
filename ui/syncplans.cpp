#include "ui/syncplans.h"

#include "models/domain/folding.h"
#include "models/items/administratortext.h"
#include "models/sync/remoteprofile.h"
#include "models/sync/syncreport.h"
#include "ui/syncfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace steward {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(SyncPlans)
};

QString whatText(SyncPreviewLine::What what)
{
    switch (what) {
    case SyncPreviewLine::What::Create:
        return PlanText::tr("Add on the server");
    case SyncPreviewLine::What::Update:
        return PlanText::tr("Change on the server");
    case SyncPreviewLine::What::Delete:
        return PlanText::tr("Delete on the server");
    case SyncPreviewLine::What::Add:
        return PlanText::tr("Add here");
    case SyncPreviewLine::What::Change:
        return PlanText::tr("Change here");
    case SyncPreviewLine::What::Conflict:
        return PlanText::tr("To decide");
    case SyncPreviewLine::What::Held:
        return PlanText::tr("To answer");
    case SyncPreviewLine::What::Remove:
        return PlanText::tr("Delete here");
    }
    Q_UNREACHABLE();
}

QString orDash(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("—") : value;
}

/// "Email: a@example.com → b@example.com; Status: Active → Login suspended".
QString differenceText(const QJsonObject &before, const QJsonObject &after)
{
    const WireValues old = wireFromJson(before);
    const WireValues fresh = wireFromJson(after);
    QStringList parts;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        const QString text = wireText(it.key(), *it);
        if (old.contains(it.key()))
            parts.append(PlanText::tr("%1: %2 → %3")
                             .arg(fieldLabel(it.key()), orDash(wireText(it.key(), old.value(it.key()))), orDash(text)));
        else if (!text.isEmpty())
            parts.append(PlanText::tr("%1: %2").arg(fieldLabel(it.key()), text));
    }
    return parts.join(QStringLiteral("; "));
}

QString counted(const QString &text, qint64 count)
{
    return PlanText::tr("%1: %2", "what, how many").arg(text, QLocale().toString(count));
}

QString abilityText(const QString &ability)
{
    const QHash<QString, QString> known {
        {QStringLiteral("filter.externalId"), PlanText::tr("Finds accounts by our id")},
        {QStringLiteral("filter.userName"), PlanText::tr("Finds accounts by user name")},
        {QStringLiteral("filter.lastModified"), PlanText::tr("Lists only what changed")},
        {QStringLiteral("ifMatch"), PlanText::tr("Refuses stale changes")},
        {QStringLiteral("bulk"), PlanText::tr("Takes many new accounts at once")},
        {QStringLiteral("cursor"), PlanText::tr("Pages that do not shift")},
        {QStringLiteral("patch"), PlanText::tr("Changes single fields")},
        {QStringLiteral("changePassword"), PlanText::tr("Takes passwords")},
        {QStringLiteral("schemas"), PlanText::tr("Says which fields it has")},
        {QStringLiteral("externalId"), PlanText::tr("Keeps our id")},
    };
    return known.value(ability, ability);
}

QString moreText(qint64 all, qsizetype listed)
{
    return all > listed ? PlanText::tr("and %Ln more", nullptr, static_cast<int>(all - listed)) : QString();
}

} // namespace

QString remoteName(const RemoteProfile &profile)
{
    return profile.environment.isEmpty() ? profile.url.host() : profile.environment;
}

Plan sendPlan(const SyncOverview &overview, const RemoteProfile &profile)
{
    const auto count = static_cast<int>(overview.toSend());
    Plan plan;
    plan.title = PlanText::tr("Send Changes");
    plan.icon = QStringLiteral("arrow-up");
    plan.heading = PlanText::tr("Send %Ln change(s) to %1?", nullptr, count).arg(isolated(remoteName(profile)));
    plan.text
        = PlanText::tr("%1 is read first; what came up there meanwhile is merged.").arg(isolated(profile.url.host()));
    plan.columns = {PlanText::tr("Account"), PlanText::tr("Change")};
    for (const SyncEntry &entry : overview.entries) {
        if (entry.kind == SyncEntry::Kind::Create || entry.kind == SyncEntry::Kind::Update
            || entry.kind == SyncEntry::Kind::Delete)
            plan.rows.append({entry.name, lineOf(entry)});
    }
    plan.more = moreText(count, plan.rows.size());
    plan.confirm = PlanText::tr("&Send %Ln Change(s)", nullptr, count);
    return plan;
}

Plan connectPlan(const SyncPreview &preview, const RemoteProfile &profile)
{
    Plan plan;
    plan.title = PlanText::tr("Preview");
    plan.icon = QStringLiteral("server");
    plan.heading = PlanText::tr("Connect to %1?").arg(isolated(remoteName(profile)));
    QStringList counts {counted(PlanText::tr("On the server"), preview.onServer),
                        counted(PlanText::tr("here"), preview.here),
                        counted(PlanText::tr("the same on both sides"), preview.equal)};
    const QList<std::pair<QString, qint64>> deeds {{PlanText::tr("to add here"), preview.add},
                                                   {PlanText::tr("to change here"), preview.change},
                                                   {PlanText::tr("to delete here"), preview.removeHere},
                                                   {PlanText::tr("to add on the server"), preview.create},
                                                   {PlanText::tr("to change on the server"), preview.update},
                                                   {PlanText::tr("to decide field by field"), preview.conflicts},
                                                   {PlanText::tr("to answer"), preview.held}};
    for (const auto &[text, count] : deeds) {
        if (count > 0)
            counts.append(counted(text, count));
    }
    plan.text = counts.join(QStringLiteral(" · "));
    plan.note = profile.reviewBeforeSending
        ? PlanText::tr("Nothing is deleted on either side, and nothing is sent until you choose Send.")
        : PlanText::tr("Nothing is deleted on either side. What both sides have differently is yours to decide.");
    plan.columns = {PlanText::tr("Account"), PlanText::tr("What happens"), PlanText::tr("Difference")};
    for (const SyncPreviewLine &line : preview.lines)
        plan.rows.append({line.name, whatText(line.what),
                          line.reason.isEmpty() ? differenceText(line.before, line.after) : line.reason});
    const qint64 all = preview.create + preview.update + preview.remove + preview.add + preview.change
        + preview.removeHere + preview.conflicts + preview.held;
    plan.more = moreText(all, plan.rows.size());
    plan.confirm = PlanText::tr("&Connect");
    plan.cancel = PlanText::tr("&Back");
    return plan;
}

Report serverReport(const Capabilities &capabilities)
{
    Report report;
    report.title = PlanText::tr("Server Details");
    report.heading = capabilities.product.isEmpty() ? PlanText::tr("The server answers") : capabilities.product;
    report.text = capabilities.probedAt == 0 && capabilities.evidence.isEmpty()
        ? PlanText::tr("What it can do is tried with the next sync.")
        : PlanText::tr("What it can do was tried with requests that change nothing.");
    report.columns = {PlanText::tr("Ability"), PlanText::tr("Proven"), PlanText::tr("What was tried")};
    for (const Evidence &one : capabilities.evidence)
        report.rows.append({abilityText(one.ability), one.proven ? PlanText::tr("Yes") : PlanText::tr("No"), one.words,
                            false, !one.proven});
    QStringList missing;
    for (const FieldSpec &spec : fieldTable()) {
        if (capabilities.unsupported.contains(spec.field))
            missing.append(fieldLabel(spec.field));
    }
    if (!missing.isEmpty())
        report.rows.append({PlanText::tr("Fields kept here alone"), PlanText::tr("No"),
                            missing.join(QStringLiteral(", ")), false, true});
    return report;
}

Report historyReport(const QList<SyncRun> &runs, Timestamp now)
{
    Report report;
    report.title = PlanText::tr("Sync History");
    report.heading = PlanText::tr("The last %Ln sync(s) of note", nullptr, static_cast<int>(runs.size()));
    report.text = PlanText::tr("A sync that finds nothing new leaves no trace.");
    report.columns = {PlanText::tr("When"), PlanText::tr("Result"), PlanText::tr("What was done")};
    for (const SyncRun &run : runs) {
        const SyncReport done = SyncReport::fromJson(run.report);
        const QString result = done.error ? PlanText::tr("Ended early")
            : done.inStep()               ? PlanText::tr("In step")
                                          : PlanText::tr("Something waits");
        report.rows.append({shortTime(run.finishedAt, now), result, done.sentence(), done.error.has_value(),
                            !done.error && !done.inStep()});
    }
    return report;
}

} // namespace steward
