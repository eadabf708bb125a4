#include "models/actions/undoactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/guardedchange.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/store/activityrows.h"
#include "models/store/rolerows.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace steward {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

/// So many rows are told of an undo that is done.
constexpr qsizetype MostTold = 1000;

const QString DeletedAtKey = QStringLiteral("deletedAt");
const QString OwnerKey = QStringLiteral("owner");
const QString PrivilegesKey = QStringLiteral("privileges");

/// Whether the row still shows everything that the image left behind.
bool showsImage(const Administrator &row, const QJsonObject &after)
{
    if (after.contains(DeletedAtKey) && after.value(DeletedAtKey).toInteger() != row.deletedAt)
        return false;
    const Patch patch = patchFromJson(after);
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (fieldValue(row, it.key()) != it.value())
            return false;
    }
    return true;
}

bool showsImage(const Application &a, const QJsonObject &after)
{
    const QJsonObject now {{QStringLiteral("name"), a.name},
                           {QStringLiteral("description"), a.description},
                           {QStringLiteral("endpoint"), a.endpoint},
                           {DeletedAtKey, a.deletedAt}};
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

bool showsImage(const Role &role, const QJsonObject &after)
{
    const QJsonObject now {{QStringLiteral("name"), role.name},
                           {QStringLiteral("description"), role.description},
                           {PrivilegesKey, QJsonArray::fromStringList(role.privileges)},
                           {DeletedAtKey, role.deletedAt}};
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// Rows as they were read before anything was taken back; each is handed out once, because then it has changed.
class RowsBefore {
public:
    explicit RowsBefore(const QList<Administrator> &rows) : m_rows(rows)
    {
        m_places.reserve(rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_places.insert(rows.at(i).id, i);
    }
    Result<std::optional<Administrator>> take(Transaction &transaction, AdministratorId id)
    {
        const qsizetype place = m_places.value(id, -1);
        if (place < 0)
            return AdministratorRows(transaction.connection()).byId(id);
        m_places.remove(id);
        return std::optional(m_rows.at(place));
    }

private:
    QList<Administrator> m_rows;
    QHash<AdministratorId, qsizetype> m_places;
};

/// What would be wrong with the row once it is put back. Of a row that stays among the living, only what changes is
/// looked at: it may have been taken by somebody, or no longer be allowed.
Result<QList<Problem>> problemsAfter(Transaction &transaction, const Administrator &after, const ChangeImage &image,
                                     const Patch &patch, const Catalog &catalog)
{
    const bool returns = image.before.contains(DeletedAtKey) || patch.contains(Field::Kind);
    QList<Problem> problems;
    if (returns) {
        problems = problemsOf(after, catalog);
    } else {
        for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
            if (const auto problem = problemOf(after, it.key(), catalog))
                problems.append({it.key(), *problem});
        }
    }
    if (returns || patch.contains(Field::Email) || patch.contains(Field::UserName)) {
        const Result<QList<Problem>> clashes = AdministratorRows(transaction.connection()).clashes(after);
        STEWARD_TRY(clashes);
        problems += *clashes;
    }
    return problems;
}

/// What one undo takes back, and how far it has come.
struct TakingBack {
    RowsBefore rows;
    bool isPreview; ///< Then everything that comes back is told; of what is done, the first rows.
    QSet<AdministratorId> evenIfChanged;
    qint64 swapped = 0;
    ImpactTally tally = {};
    std::unique_ptr<CountAside> counting = {}; ///< What integrations had before, where many rows come back.
};

/// Puts the fields of `image` into the row and checks the result as an edit would be.
Result<void> putBack(Transaction &transaction, const Administrator &row, const ChangeImage &image,
                     const Catalog &catalog, ImpactTally &tally, Outcome &outcome)
{
    const Patch patch = patchFromJson(image.before);
    Administrator after = patched(row, patch);
    if (image.before.isEmpty())
        after.deletedAt = transaction.now();
    else if (image.before.contains(DeletedAtKey))
        after.deletedAt = image.before.value(DeletedAtKey).toInteger();
    if (!after.isDeleted()) {
        const Result<QList<Problem>> problems = problemsAfter(transaction, after, image, patch, catalog);
        STEWARD_TRY(problems);
        if (!problems->isEmpty()) {
            outcome.left.append({row.id, row.displayName(), toError(*problems).message});
            return {};
        }
    }
    tally.add(row, after);
    if (image.before.isEmpty() || image.before.contains(DeletedAtKey))
        return transaction.setDeleted(row, after.deletedAt);
    return transaction.update(row, patch);
}

Result<void> putBackAdministrator(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                  TakingBack &back, Outcome &outcome)
{
    const Result<std::optional<Administrator>> row = back.rows.take(transaction, AdministratorId {image.row});
    STEWARD_TRY(row);
    if (!*row) {
        const AdministratorId id {image.row};
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(id);
        STEWARD_TRY(name);
        outcome.left.append({id, *name, UndoText::tr("The account has been deleted for good since.")});
        return {};
    }
    const bool fresh = image.before.isEmpty();
    if (!showsImage(**row, image.after) || (fresh && (*row)->isDeleted())) {
        // Its fields can be put back all the same; what was added, deleted or restored since cannot.
        const bool choosable = !fresh && !image.before.contains(DeletedAtKey) && !(*row)->isDeleted();
        if (!choosable || !back.evenIfChanged.contains((*row)->id)) {
            outcome.left.append({(*row)->id, (*row)->displayName(),
                                 UndoText::tr("Changed again since; left as it is."),
                                 choosable ? LeftCause::ChangedMeanwhile : LeftCause::Other});
            return {};
        }
    }
    return putBack(transaction, **row, image, catalog, back.tally, outcome);
}

Result<void> putBackApplication(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                Outcome &outcome)
{
    const Application *now = catalog.application(ApplicationId {image.row});
    const auto left = [&](const QString &reason) -> Result<void> {
        outcome.left.append({{}, now ? now->name : QString(), reason});
        return {};
    };
    if (!now || !showsImage(*now, image.after))
        return left(UndoText::tr("Changed again since; left as it is."));
    Application after = *now;
    if (image.before.isEmpty())
        after.deletedAt = transaction.now();
    if (image.before.contains(DeletedAtKey))
        after.deletedAt = image.before.value(DeletedAtKey).toInteger();
    after.name = image.before.value(QStringLiteral("name")).toString(after.name);
    after.description = image.before.value(QStringLiteral("description")).toString(after.description);
    after.endpoint = image.before.value(QStringLiteral("endpoint")).toString(after.endpoint);
    if (after.isDeleted()) {
        const Result<QStringList> users = CatalogRows(transaction.connection()).usersOf(after.id, 1);
        STEWARD_TRY(users);
        if (!users->isEmpty())
            return left(UndoText::tr("API users have this application since; left as it is."));
    } else if (const Application *other = catalog.application(after.name); other && other->id != after.id) {
        return left(UndoText::tr("Another application has this name since; left as it is."));
    }
    return transaction.update(*now, after);
}

/// The role as it was before the image.
Role roleBefore(Role role, const QJsonObject &before, Timestamp now)
{
    if (before.isEmpty())
        role.deletedAt = now;
    if (before.contains(DeletedAtKey))
        role.deletedAt = before.value(DeletedAtKey).toInteger();
    role.name = before.value(QStringLiteral("name")).toString(role.name);
    role.description = before.value(QStringLiteral("description")).toString(role.description);
    if (before.contains(PrivilegesKey)) {
        role.privileges.clear();
        for (const QJsonValue &key : before.value(PrivilegesKey).toArray())
            role.privileges.append(key.toString());
    }
    return role;
}

Result<void> putBackRole(Transaction &transaction, const ChangeImage &image, const Catalog &catalog, Outcome &outcome)
{
    const Role *now = catalog.role(RoleId {image.row});
    const auto left = [&](const QString &reason) -> Result<void> {
        outcome.left.append({{}, now ? now->name : QString(), reason});
        return {};
    };
    if (!now || !showsImage(*now, image.after))
        return left(UndoText::tr("Changed again since; left as it is."));
    const Role after = roleBefore(*now, image.before, transaction.now());
    if (!after.isDeleted()) {
        if (const Role *other = catalog.role(after.name); other && other->id != after.id)
            return left(UndoText::tr("Another role has this name since; left as it is."));
        return transaction.update(*now, after);
    }
    for (const RoleRows::Where where : {RoleRows::Where::Living, RoleRows::Where::RecycleBin}) {
        const Result<qint64> holders = RoleRows(transaction.connection()).holderCount(after.id, where);
        STEWARD_TRY(holders);
        if (*holders > 0)
            return left(UndoText::tr("People have this role since; left as it is."));
    }
    return transaction.update(*now, after);
}

/// Of a credential, who answers for it comes back; a password does not.
bool changesOwner(const ChangeImage &image)
{
    return image.entity == Entity::Credential
        && image.before.value(OwnerKey).toString() != image.after.value(OwnerKey).toString();
}

Result<void> putBackOwner(Transaction &transaction, const ChangeImage &image, Outcome &outcome)
{
    const AdministratorId id {image.row};
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
    STEWARD_TRY(row);
    const Result<Credential> now = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(now);
    if (!*row || now->owner != image.after.value(OwnerKey).toString()) {
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(id);
        STEWARD_TRY(name);
        outcome.left.append({id, *name, UndoText::tr("Changed again since; left as it is.")});
        return {};
    }
    Credential after = *now;
    after.owner = image.before.value(OwnerKey).toString();
    transaction.needs(privilegeFor(AccountDeed::Edit, (*row)->kind));
    return transaction.update(*now, after);
}

QSet<AdministratorId> chosenOf(const Consent &consent)
{
    return {consent.evenIfChanged.cbegin(), consent.evenIfChanged.cend()};
}

/// Swaps one image, and notes what that brings back.
Result<void> swapImage(Transaction &transaction, const ChangeImage &image, const Catalog &catalog, TakingBack &back,
                       Outcome &outcome)
{
    const qsizetype left = outcome.left.size();
    if (image.entity == Entity::Administrator)
        STEWARD_TRY(putBackAdministrator(transaction, image, catalog, back, outcome));
    else if (image.entity == Entity::Application)
        STEWARD_TRY(putBackApplication(transaction, image, catalog, outcome));
    else if (image.entity == Entity::Role)
        STEWARD_TRY(putBackRole(transaction, image, catalog, outcome));
    else if (changesOwner(image))
        STEWARD_TRY(putBackOwner(transaction, image, outcome));
    else
        return {};
    if (outcome.left.size() > left)
        return {};
    ++back.swapped;
    if (!back.isPreview && outcome.changes.size() >= MostTold)
        return {};
    AccountNames names;
    if (isOfAdministrator(image.entity)) {
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(AdministratorId {image.row});
        STEWARD_TRY(name);
        names.insert(AdministratorId {image.row}, *name);
    }
    outcome.changes.append(changedRow({image.entity, image.row, image.after, image.before}, catalog, names));
    return {};
}

/// Takes back one set inside a transaction that may take back more.
Result<void> swapImages(Transaction &transaction, const ChangeSet &set, TakingBack &back, Outcome &outcome)
{
    const Result<QList<ChangeImage>> images = Journal(transaction.connection()).images(set.id);
    STEWARD_TRY(images);
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    for (auto image = images->crbegin(); image != images->crend(); ++image)
        STEWARD_TRY(swapImage(transaction, *image, *catalog, back, outcome));
    return {};
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
Result<QList<Administrator>> rowsOf(Transaction &transaction, const QList<ChangeSet> &sets,
                                    std::unique_ptr<CountAside> &counting)
{
    QList<AdministratorId> ids;
    for (const ChangeSet &set : sets) {
        if (isUndoable(set.kind))
            ids.append(set.administrators);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() >= CountAside::ManyRows)
        counting = std::make_unique<CountAside>(transaction.connection().path());
    STEWARD_TRY(transaction.expect(ids.size()));
    return AdministratorRows(transaction.connection()).byIds(ids);
}

Result<Outcome> takeBackOne(Transaction &transaction, ChangeSetId id, ChangeKind kind, const Consent &consent)
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
    std::unique_ptr<CountAside> counting;
    const Result<QList<Administrator>> rows = rowsOf(transaction, *sets, counting);
    STEWARD_TRY(rows);
    if (!consent.preview)
        STEWARD_TRY(transaction.aboutToChange(rows->size()));
    outcome.rows = *rows;
    // However often it goes back and forth, the sentence is that of the first change.
    transaction.describe(kind, isSwapped(set) ? set.subject : sentenceOf(set), id);
    TakingBack back {RowsBefore(*rows), consent.preview, chosenOf(consent)};
    back.counting = std::move(counting);
    STEWARD_TRY(swapImages(transaction, set, back, outcome));
    const Result<Impact> impact = back.tally.impact(transaction.connection(), back.counting.get());
    STEWARD_TRY(impact);
    return concluded(transaction, *impact, consent, std::move(outcome));
}

Result<Outcome> takeBackAll(Transaction &transaction, const QList<ChangeSetId> &ids, const Consent &consent)
{
    const Result<QList<ChangeSet>> sets = setsOf(transaction, ids);
    STEWARD_TRY(sets);
    Outcome outcome;
    std::unique_ptr<CountAside> counting;
    const Result<QList<Administrator>> rows = rowsOf(transaction, *sets, counting);
    STEWARD_TRY(rows);
    if (!consent.preview)
        STEWARD_TRY(transaction.aboutToChange(rows->size()));
    outcome.rows = *rows;
    const auto subject = [](qsizetype n) { return UndoText::tr("%n change(s)", nullptr, static_cast<int>(n)); };
    transaction.describe(ChangeKind::Undo, subject(sets->size()), sets->first().id);
    QList<ChangeSetId> done;
    TakingBack back {RowsBefore(*rows), consent.preview, chosenOf(consent)};
    back.counting = std::move(counting);
    for (const ChangeSet &set : *sets) {
        if (!isUndoable(set.kind)) {
            outcome.left.append({{}, sentenceOf(set), whyNot(set.kind)});
            continue;
        }
        const qint64 before = back.swapped;
        STEWARD_TRY(swapImages(transaction, set, back, outcome));
        if (back.swapped > before)
            done.append(set.id);
    }
    if (!done.isEmpty()) {
        const QString what = subject(done.size());
        transaction.describe(ChangeKind::Undo, what, done.takeFirst());
        for (const ChangeSetId also : std::as_const(done))
            STEWARD_TRY(transaction.noteUndone(also));
    }
    const Result<Impact> impact = back.tally.impact(transaction.connection(), back.counting.get());
    STEWARD_TRY(impact);
    return concluded(transaction, *impact, consent, std::move(outcome));
}

} // namespace

QFuture<Result<Outcome>> UndoActions::swap(ChangeSetId set, ChangeKind kind, const Consent &consent)
{
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return takeBackOne(transaction, set, kind, consent); });
}

QFuture<Result<Outcome>> UndoActions::undoAll(const QList<ChangeSetId> &sets, const Consent &consent)
{
    if (sets.size() == 1)
        return undo(sets.first(), consent);
    if (sets.isEmpty())
        return ready(Result<Outcome>(Outcome()));
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return takeBackAll(transaction, sets, consent); });
}

QFuture<Result<Outcome>> UndoActions::undo(ChangeSetId set, const Consent &consent)
{
    return swap(set, ChangeKind::Undo, consent);
}

QFuture<Result<Outcome>> UndoActions::redo(ChangeSetId undoSet, const Consent &consent)
{
    return swap(undoSet, ChangeKind::Redo, consent);
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
