#include "models/actions/undoactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/puttingback.h"
#include "models/actions/undotext.h"
#include "models/domain/mergedchanges.h"

#include <algorithm>
#include <functional>

namespace steward {

namespace {

QSet<AdministratorId> chosenOf(const Consent &consent)
{
    return {consent.evenIfChanged.cbegin(), consent.evenIfChanged.cend()};
}

/// Takes back one set inside a transaction that may take back more.
Result<void> swapImages(Transaction &transaction, const ChangeSet &set, TakingBack &back, Outcome &outcome)
{
    const Result<QList<ChangeImage>> images = Journal(transaction.connection()).images(set.id);
    STEWARD_TRY(images);
    Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    back.progress->total += images->size();
    for (auto image = images->crbegin(); image != images->crend(); ++image) {
        if (back.progress->stop)
            return cancelled();
        STEWARD_TRY(swapImage(transaction, *image, *catalog, back, outcome));
        ++back.progress->done;
        if (image->entity != Entity::Role && image->entity != Entity::Application)
            continue;
        // The next may be of the same one, or of accounts that have it.
        catalog = CatalogRows(transaction.connection()).catalog();
        STEWARD_TRY(catalog);
    }
    return swapWaiting(transaction, *catalog, back, outcome);
}

/// What was put back as one change of each row, and what it does to integrations.
Result<Outcome> told(Transaction &transaction, TakingBack &back, const Consent &consent, Outcome outcome)
{
    outcome.changes = merged(outcome.changes);
    outcome.changeCount = outcome.changes.size();
    outcome.leftCount = outcome.left.size();
    outcome.revivesAccounts = revivesAccounts(outcome.changes);
    if (consent.mostTold >= 0) {
        outcome.changes.resize(std::min(outcome.changes.size(), consent.mostTold));
        outcome.left = outcome.left.first(std::min(outcome.left.size(), consent.mostTold));
        outcome.rows = outcome.rows.first(std::min(outcome.rows.size(), consent.mostTold));
    }
    const Result<Impact> impact = back.tally.impact(transaction.connection(), back.counting.get());
    STEWARD_TRY(impact);
    return concluded(transaction, *impact, consent, std::move(outcome));
}

bool isSwapped(const ChangeSet &set)
{
    return set.kind == ChangeKind::Undo || set.kind == ChangeKind::Redo;
}

Result<QList<ChangeSet>> setsOf(Transaction &transaction, QList<ChangeSetId> ids)
{
    // Newest first, so that what a later one changed again is as the earlier one left it.
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<ChangeSet> sets;
    for (const ChangeSetId id : std::as_const(ids)) {
        const Result<std::optional<ChangeSet>> set = Journal(transaction.connection()).set(id);
        STEWARD_TRY(set);
        if (!*set)
            return Error {ErrorKind::NotFound, UndoText::tr("There is no change %1 in the history.").arg(id.value)};
        sets.append(**set);
    }
    return sets;
}

/// Why a kind is not for undoing.
QString whyNot(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Purge:
        return UndoText::tr("What was deleted for good does not come back.");
    case ChangeKind::SendCredentials:
    case ChangeKind::DeliveryBegun:
    case ChangeKind::Delivery:
        return UndoText::tr("A mail that was sent cannot be taken back. Revoke the credentials instead.");
    case ChangeKind::RevokeCredentials:
    case ChangeKind::CopyCredential:
    case ChangeKind::Password:
    case ChangeKind::Expiry:
        return UndoText::tr("A password does not come back. Send new credentials instead.");
    default:
        return UndoText::tr("Such an entry changes no account and no application that could be put back.");
    }
}

/// Reads the rows; of many, the counting begins before anything is changed.
Result<TakingBack> takingBack(Transaction &transaction, const QList<ChangeSet> &sets, const Consent &consent,
                              const UndoActions::Progress &progress, Outcome &outcome)
{
    QList<AdministratorId> ids;
    for (const ChangeSet &set : sets) {
        if (isUndoable(set.kind))
            ids.append(set.administrators);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::unique_ptr<CountAside> counting;
    if (ids.size() >= CountAside::ManyRows)
        counting = std::make_unique<CountAside>(transaction.connection().path());
    STEWARD_TRY(transaction.expect(ids.size()));
    const Result<QList<Administrator>> rows = AdministratorRows(transaction.connection()).byIds(ids);
    STEWARD_TRY(rows);
    if (!consent.preview)
        STEWARD_TRY(transaction.aboutToChange(rows->size()));
    outcome.rows = *rows;
    TakingBack back {RowsBefore(*rows), consent.preview, chosenOf(consent), progress};
    back.counting = std::move(counting);
    return back;
}

Result<Outcome> takeBackOne(Transaction &transaction, ChangeSetId id, ChangeKind kind, const Consent &consent,
                            const UndoActions::Progress &progress)
{
    const Result<QList<ChangeSet>> sets = setsOf(transaction, {id});
    STEWARD_TRY(sets);
    const ChangeSet &set = sets->first();
    if (!isUndoable(set.kind))
        return Error {ErrorKind::Invalid,
                      UndoText::tr("“%1” cannot be undone. %2").arg(sentenceOf(set), whyNot(set.kind))};
    if (kind == ChangeKind::Redo && set.kind != ChangeKind::Undo)
        return Error {ErrorKind::Invalid,
                      UndoText::tr("“%1” was not an undo; only that can be done again.").arg(sentenceOf(set))};
    // To take back an undo is to do the change again.
    if (set.kind == ChangeKind::Undo)
        kind = ChangeKind::Redo;
    Outcome outcome;
    Result<TakingBack> back = takingBack(transaction, *sets, consent, progress, outcome);
    STEWARD_TRY(back);
    // However often it goes back and forth, the sentence is that of the first change.
    transaction.describe(kind, isSwapped(set) ? set.subject : sentenceOf(set), id);
    STEWARD_TRY(swapImages(transaction, set, *back, outcome));
    return told(transaction, *back, consent, std::move(outcome));
}

Result<Outcome> takeBackAll(Transaction &transaction, const QList<ChangeSetId> &ids, const Consent &consent,
                            const UndoActions::Progress &progress)
{
    const Result<QList<ChangeSet>> sets = setsOf(transaction, ids);
    STEWARD_TRY(sets);
    Outcome outcome;
    Result<TakingBack> back = takingBack(transaction, *sets, consent, progress, outcome);
    STEWARD_TRY(back);
    const auto subject = [](qsizetype n) { return UndoText::tr("%Ln change(s)", nullptr, static_cast<int>(n)); };
    transaction.describe(ChangeKind::Undo, subject(sets->size()), sets->first().id);
    QList<ChangeSetId> done;
    for (const ChangeSet &set : *sets) {
        if (!isUndoable(set.kind)) {
            outcome.left.append({{}, sentenceOf(set), whyNot(set.kind)});
            continue;
        }
        const qint64 before = back->swapped;
        STEWARD_TRY(swapImages(transaction, set, *back, outcome));
        if (back->swapped > before)
            done.append(set.id);
    }
    if (!done.isEmpty()) {
        const QString what = subject(done.size());
        transaction.describe(ChangeKind::Undo, what, done.takeFirst());
        for (const ChangeSetId also : std::as_const(done))
            STEWARD_TRY(transaction.noteUndone(also));
    }
    return told(transaction, *back, consent, std::move(outcome));
}

} // namespace

QFuture<Result<Outcome>> UndoActions::swap(ChangeSetId set, ChangeKind kind, const Consent &consent,
                                           const Progress &progress)
{
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return takeBackOne(transaction, set, kind, consent, progress); });
}

QFuture<Result<Outcome>> UndoActions::undoAll(const QList<ChangeSetId> &sets, const Consent &consent,
                                              const Progress &progress)
{
    if (sets.size() == 1)
        return undo(sets.first(), consent, progress);
    if (sets.isEmpty())
        return ready(Result<Outcome>(Outcome()));
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return takeBackAll(transaction, sets, consent, progress); });
}

QFuture<Result<Outcome>> UndoActions::undo(ChangeSetId set, const Consent &consent, const Progress &progress)
{
    return swap(set, ChangeKind::Undo, consent, progress);
}

QFuture<Result<Outcome>> UndoActions::redo(ChangeSetId undoSet, const Consent &consent, const Progress &progress)
{
    return swap(undoSet, ChangeKind::Redo, consent, progress);
}

QFuture<Result<UndoActions::Next>> UndoActions::next()
{
    return m_store.read([author = m_author](Connection &connection) -> Result<Next> {
        Journal journal(connection);
        const Result<std::optional<ChangeSet>> undo = journal.undoable(author);
        STEWARD_TRY(undo);
        const Result<std::optional<ChangeSet>> redo = journal.redoable(author);
        STEWARD_TRY(redo);
        return Next {*undo, *redo};
    });
}

} // namespace steward
