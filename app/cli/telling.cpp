#include "app/cli/telling.h"

#include "app/cli/columns.h"

#include <algorithm>

namespace steward {

namespace {

struct TellingText {
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

Listing impactListing(const Impact &impact, const Catalog &catalog)
{
    Listing listing;
    listing.keys = {QStringLiteral("application"), QStringLiteral("organization"), QStringLiteral("usableBefore"),
                    QStringLiteral("usableAfter"), QStringLiteral("stops")};
    for (const IntegrationImpact &one : impact.integrations)
        listing.rows.append({catalog.applicationName(one.integration.application), one.integration.organization,
                             one.usableBefore, one.usableAfter, one.stops()});
    return listing;
}

ExitCode tellProblems(Session &session, const QList<Problem> &problems)
{
    bool taken = false;
    for (const Problem &problem : problems) {
        session.console().message(problem.message);
        taken = taken || !problem.other.isNull();
    }
    return taken ? ExitCode::Conflict : ExitCode::Usage;
}

ExitCode tellConflicts(Session &session, const Outcome &outcome)
{
    for (const FieldConflict &conflict : outcome.conflicts)
        session.console().message(
            TellingText::tr("%1 was changed meanwhile to “%2”. Nothing was changed; try again.")
                .arg(fieldSpec(conflict.field).text(), fieldText(conflict.field, conflict.theirs, outcome.catalog)));
    return ExitCode::Conflict;
}

ExitCode tellRefusal(Session &session, const Outcome &outcome)
{
    for (const QString &line : consequenceLines(outcome.impact, outcome.catalog))
        session.console().message(line);
    session.console().message(TellingText::tr("Nothing was changed. Add --even-if-last to do it all the same."));
    return ExitCode::Refused;
}

ExitCode tellPreview(Session &session, const Outcome &outcome, const QString &preview)
{
    if (session.wantsJson()) {
        session.console().resultBytes(toJson(impactListing(outcome.impact, outcome.catalog)));
        return ExitCode::Done;
    }
    for (const Administrator &row : outcome.rows) {
        const bool left = std::any_of(outcome.left.cbegin(), outcome.left.cend(),
                                      [&row](const RowLeft &one) { return one.id == row.id; });
        if (!left)
            session.console().result(preview.arg(nameOf(row)));
    }
    for (const QString &line : consequenceLines(outcome.impact, outcome.catalog))
        session.console().result(line);
    if (!outcome.impact.stopsAnything())
        session.console().result(TellingText::tr("No application stops."));
    return ExitCode::Done;
}

/// One line for each row that the set touched; a single one for what concerns no row or takes back another set.
QStringList doneLines(const ChangeSet &set, const QList<Administrator> &rows)
{
    const QString number = TellingText::tr("change %1").arg(set.id.value);
    const auto line = [&number](const QString &text) { return QStringLiteral("%1 [%2]").arg(text, number); };
    if (set.kind == ChangeKind::Undo || set.kind == ChangeKind::Redo || set.administrators.isEmpty())
        return {line(sentenceOf(set))};
    QStringList lines;
    for (const Administrator &row : rows) {
        if (!set.administrators.contains(row.id))
            continue;
        ChangeSet one = set;
        one.rowCount = 1;
        one.subject = nameOf(row);
        lines.append(line(sentenceOf(one)));
    }
    return lines;
}

ExitCode tellLeft(Session &session, const Outcome &outcome)
{
    for (const RowLeft &left : outcome.left)
        session.console().message(TellingText::tr("Left alone: %1. %2").arg(left.name, left.reason));
    return outcome.left.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace

Consent consentOf(const Arguments &arguments)
{
    Consent consent;
    consent.everything = arguments.has(evenIfLastOption().name);
    consent.preview = arguments.has(dryRunOption().name);
    consent.reason = arguments.text(overrideOption().name).trimmed();
    return consent;
}

Result<Outcome> refusedInUse(Result<Outcome> outcome)
{
    if (outcome || outcome.error().kind != ErrorKind::Conflict)
        return outcome;
    Error refused = outcome.error();
    refused.kind = ErrorKind::Forbidden;
    return refused;
}

QList<AdministratorId> idsOf(const QList<Administrator> &rows)
{
    QList<AdministratorId> ids;
    for (const Administrator &row : rows)
        ids.append(row.id);
    return ids;
}

QStringList consequenceLines(const Impact &impact, const Catalog &catalog)
{
    QStringList lines;
    for (const IntegrationImpact &one : impact.integrations) {
        if (one.stops()) {
            lines.append(TellingText::tr("%1: no usable API user remains.").arg(stopHeading(Impact {{one}}, catalog)));
            continue;
        }
        const QString integration = integrationText(one.integration, catalog);
        lines.append(one.keeper.isEmpty()
                         ? TellingText::tr("%1 keeps working with %2 API users.")
                               .arg(integration, QString::number(one.usableAfter))
                         : TellingText::tr("%1 keeps working with %2 alone.").arg(integration, one.keeper));
    }
    return lines;
}

Result<void> printRows(Session &session, const QList<Administrator> &rows, const QStringList &lines)
{
    if (!session.wantsJson()) {
        for (const QString &line : lines)
            session.console().result(line);
        return {};
    }
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    session.console().resultBytes(toJson(listingOf(rows, standardColumns(), *catalog)));
    return {};
}

Result<ExitCode> tell(Session &session, const Outcome &outcome, const QList<Administrator> &named,
                      const QString &preview)
{
    switch (outcome.state) {
    case Outcome::State::Refused:
        return tellProblems(session, outcome.problems);
    case Outcome::State::Conflicting:
        return tellConflicts(session, outcome);
    case Outcome::State::NeedsConsent:
        return tellRefusal(session, outcome);
    case Outcome::State::Preview:
        tellPreview(session, outcome, preview);
        return tellLeft(session, outcome);
    case Outcome::State::Unchanged:
    case Outcome::State::Done:
        break;
    }
    const Result<QList<Administrator>> rows = session.current(named);
    STEWARD_TRY(rows);
    QStringList lines {TellingText::tr("Nothing to change; everything was so already.")};
    if (outcome.set)
        lines = doneLines(*outcome.set, *rows);
    else if (!outcome.left.isEmpty())
        lines.clear();
    const bool takesBack
        = outcome.set && (outcome.set->kind == ChangeKind::Undo || outcome.set->kind == ChangeKind::Redo);
    if (takesBack && !outcome.left.isEmpty())
        lines.append(
            TellingText::tr("Put back: %1. Left alone: %2.").arg(outcome.set->rowCount).arg(outcome.left.size()));
    STEWARD_TRY(printRows(session, *rows, lines));
    return tellLeft(session, outcome);
}

} // namespace steward
