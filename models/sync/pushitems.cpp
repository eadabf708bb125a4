#include "models/sync/syncpush.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int LookedAtOnce = 1000;

/// Looks at one account after the other and says what there is to send.
class ItemFinder {
public:
    ItemFinder(Transaction &transaction, const Capabilities &capabilities)
        : m_transaction(transaction), m_known(transaction.connection()), m_absorption(transaction, capabilities)
    {
    }

    Result<void> open()
    {
        STEWARD_TRY(m_absorption.open());
        const Result<QList<SyncIntent>> intents = m_known.intents();
        STEWARD_TRY(intents);
        for (const SyncIntent &intent : *intents) {
            if (intent.state == SyncIntent::State::Blocked)
                m_settled.insert(intent.uid);
        }
        return {};
    }

    /// What the server has refused, and what has come about in another way since: nobody could answer that any more.
    Result<void> forgetSettledRefusals()
    {
        for (const QUuid &uid : std::as_const(m_settled))
            STEWARD_TRY(m_transaction.dropIntent(uid));
        return {};
    }

    Result<std::optional<PushItem>> itemOf(const Administrator &row)
    {
        const Result<std::optional<SyncBase>> base = m_known.base(row.uid);
        STEWARD_TRY(base);
        const WireValues here = m_absorption.onWire(row);
        const Result<bool> waits = waitsForPerson(row.uid, row.isDeleted() ? WireValues() : here);
        STEWARD_TRY(waits);
        if (*waits) {
            m_settled.remove(row.uid);
            return std::optional<PushItem>();
        }
        PushItem item {row.uid, SyncIntent::Kind::Create, row.displayName(), base->value_or(SyncBase()), here, here};
        if (row.isDeleted()) {
            item.kind = SyncIntent::Kind::Delete;
            item.sent.clear();
        } else if (*base) {
            item.kind = SyncIntent::Kind::Update;
            item.sent = wireDifference(wireFromJson((*base)->agreed), here);
            if (item.sent.isEmpty()) {
                STEWARD_TRY(m_transaction.noteCleanRevision(row.uid, row.revision));
                return std::optional<PushItem>();
            }
        }
        return unlessUnderWay(item);
    }

    Result<std::optional<PushItem>> itemOfOrphan(const QUuid &uid)
    {
        const Result<std::optional<SyncBase>> base = m_known.base(uid);
        STEWARD_TRY(base);
        const Result<bool> waits = waitsForPerson(uid, {});
        STEWARD_TRY(waits);
        if (*base)
            m_settled.remove(uid);
        if (*waits || !*base)
            return std::optional<PushItem>();
        const WireValues agreed = wireFromJson((*base)->agreed);
        return unlessUnderWay(
            {uid, SyncIntent::Kind::Delete, agreed.value(Field::UserName).toString(), **base, {}, {}});
    }

private:
    Result<bool> waitsForPerson(const QUuid &uid, const WireValues &here)
    {
        const Result<std::optional<SyncHeld>> held = m_known.held(uid);
        STEWARD_TRY(held);
        if (*held && (*held)->kind == SyncHeld::Kind::NameTaken) {
            const WireValues there = resourceFromJson((*held)->resource).values;
            if (sameOnWire(Field::UserName, here.value(Field::UserName), there.value(Field::UserName)))
                return true;
            STEWARD_TRY(m_transaction.dropHeld(uid));
        } else if (*held && (*held)->kind != SyncHeld::Kind::Unusable) {
            return true;
        }
        const Result<QList<SyncConflict>> conflicts = m_known.openConflicts(uid);
        STEWARD_TRY(conflicts);
        bool open = false;
        for (const SyncConflict &conflict : *conflicts) {
            const FieldSpec *spec = fieldSpec(conflict.field);
            // Whoever edits the field after the server's value came into force has seen that value.
            if (spec && here.contains(spec->field) && sameOnWire(spec->field, here.value(spec->field), conflict.server))
                open = true;
            else
                STEWARD_TRY(m_transaction.settleConflict(conflict.id, QStringLiteral("edited")));
        }
        return open;
    }

    Result<std::optional<PushItem>> unlessUnderWay(const PushItem &item)
    {
        m_settled.remove(item.uid);
        const Result<std::optional<SyncIntent>> intent = m_known.intent(item.uid);
        STEWARD_TRY(intent);
        if (!*intent)
            return std::optional<PushItem>(item);
        const bool same = (*intent)->kind == item.kind && (*intent)->sent == wireToJson(item.sent);
        // What the server has refused is not asked again as long as it would be the same.
        if ((*intent)->state == SyncIntent::State::Sending || same)
            return std::optional<PushItem>();
        STEWARD_TRY(m_transaction.dropIntent(item.uid));
        return std::optional<PushItem>(item);
    }

    Transaction &m_transaction;
    SyncRows m_known;
    Absorption m_absorption;
    QSet<QUuid> m_settled; ///< Refused ones that nothing is to be sent for, as far as was looked.
};

int turnOf(SyncIntent::Kind kind)
{
    return kind == SyncIntent::Kind::Delete ? 0 : kind == SyncIntent::Kind::Update ? 1 : 2;
}

} // namespace

bool PushItem::isRemoval() const
{
    return kind == SyncIntent::Kind::Delete
        || (kind == SyncIntent::Kind::Update && sent.value(Field::Suspended).toBool());
}

Result<QList<PushItem>> pushItems(Transaction &transaction, const Capabilities &capabilities)
{
    ItemFinder finder(transaction, capabilities);
    STEWARD_TRY(finder.open());
    SyncRows known(transaction.connection());
    AdministratorRows rows(transaction.connection());
    QList<PushItem> items;
    AdministratorId last;
    while (true) {
        const Result<QList<AdministratorId>> ids = known.candidates(last, LookedAtOnce);
        STEWARD_TRY(ids);
        if (ids->isEmpty())
            break;
        last = ids->constLast();
        const Result<QList<Administrator>> some = rows.byIds(*ids);
        STEWARD_TRY(some);
        for (const Administrator &row : *some) {
            const Result<std::optional<PushItem>> item = finder.itemOf(row);
            STEWARD_TRY(item);
            if (*item)
                items.append(**item);
        }
    }
    const Result<QList<QUuid>> orphans = known.orphans();
    STEWARD_TRY(orphans);
    for (const QUuid &uid : *orphans) {
        const Result<std::optional<PushItem>> item = finder.itemOfOrphan(uid);
        STEWARD_TRY(item);
        if (*item)
            items.append(**item);
    }
    STEWARD_TRY(finder.forgetSettledRefusals());
    std::stable_sort(items.begin(), items.end(),
                     [](const PushItem &a, const PushItem &b) { return turnOf(a.kind) < turnOf(b.kind); });
    return items;
}

} // namespace steward
