#include "models/sync/syncoverview.h"

#include "models/domain/impact.h"
#include "models/store/catalogrows.h"
#include "models/store/journal.h"
#include "models/sync/syncdecisions.h"
#include "models/sync/syncpush.h"

namespace steward {

namespace {

constexpr qint64 ShownOfKind = 1000;
constexpr int RunsLookedAt = 20;

/// Collects the entries kind by kind.
class OverviewMaker {
public:
    OverviewMaker(Transaction &transaction, SyncOverview &overview)
        : m_transaction(transaction),
          m_known(transaction.connection()),
          m_rows(transaction.connection()),
          m_capabilities(Capabilities::fromJson(overview.record.capabilities)),
          m_absorption(transaction, m_capabilities),
          m_overview(overview)
    {
    }

    Result<void> make()
    {
        STEWARD_TRY(m_absorption.open());
        const Result<Catalog> catalog = CatalogRows(m_transaction.connection()).catalog();
        STEWARD_TRY(catalog);
        m_catalog = *catalog;
        STEWARD_TRY(addConflicts());
        STEWARD_TRY(addQuestions());
        STEWARD_TRY(addItems());
        STEWARD_TRY(addTaken());
        return addIntents();
    }

private:
    void add(const SyncEntry &entry)
    {
        if (++m_overview.counts[entry.kind] <= ShownOfKind)
            m_overview.entries.append(entry);
    }

    /// What the file knows of the account.
    Result<SyncEntry> entryOf(const QUuid &uid, SyncEntry::Kind kind)
    {
        SyncEntry entry;
        entry.kind = kind;
        entry.uid = uid;
        const Result<std::optional<SyncBase>> base = m_known.base(uid);
        STEWARD_TRY(base);
        if (*base) {
            entry.base = entry.server = wireFromJson((*base)->agreed);
            entry.changedThere = (*base)->modified;
            entry.isApiUser = entry.base.value(Field::Kind).toString() != kindKey(Kind::Person);
        }
        const Result<std::optional<Administrator>> row = m_rows.byUid(uid);
        STEWARD_TRY(row);
        if (*row) {
            entry.id = (*row)->id;
            entry.isApiUser = (*row)->kind == Kind::ApiUser;
            entry.name = (*row)->displayName();
            entry.organization = (*row)->organization;
            entry.here = m_absorption.onWire(**row);
            entry.changedHere = (*row)->changedAt;
        }
        return entry;
    }

    Result<void> addConflicts()
    {
        const Result<QList<SyncConflict>> open = m_known.openConflicts();
        STEWARD_TRY(open);
        QList<QUuid> order;
        QHash<QUuid, QList<SyncConflict>> byUid;
        for (const SyncConflict &conflict : *open) {
            if (!byUid.contains(conflict.uid))
                order.append(conflict.uid);
            byUid[conflict.uid].append(conflict);
        }
        for (const QUuid &uid : std::as_const(order)) {
            Result<SyncEntry> entry = entryOf(uid, SyncEntry::Kind::Conflict);
            STEWARD_TRY(entry);
            entry->conflicts = byUid.value(uid);
            for (const SyncConflict &conflict : std::as_const(entry->conflicts)) {
                const FieldSpec *spec = fieldSpec(conflict.field);
                if (!spec)
                    continue;
                entry->here.insert(spec->field, conflict.here);
                entry->base.insert(spec->field, conflict.base);
                entry->server.insert(spec->field, conflict.server);
            }
            add(*entry);
        }
        return {};
    }

    Result<void> addQuestions()
    {
        const Result<QList<SyncHeld>> held = m_known.held();
        STEWARD_TRY(held);
        for (const SyncHeld &one : *held) {
            Result<SyncEntry> entry = entryOf(one.uid, SyncEntry::Kind::Question);
            STEWARD_TRY(entry);
            entry->held = one.kind;
            entry->reason = one.reason;
            if (entry->name.isEmpty())
                entry->name = one.name;
            if (!one.resource.isEmpty()) {
                const RemoteResource there = resourceFromJson(one.resource);
                entry->server = completed(there.values, m_capabilities.unsupported);
                entry->changedThere = there.modified;
                if (entry->id.isNull())
                    entry->isApiUser = entry->server.value(Field::Kind).toString() == kindKey(Kind::ApiUser);
            }
            if (entry->id.isNull() && one.kind == SyncHeld::Kind::NameTaken)
                STEWARD_TRY(addNamesake(*entry, one));
            add(*entry);
        }
        return {};
    }

    /// The server's account is not here; whoever has its name is.
    Result<void> addNamesake(SyncEntry &entry, const SyncHeld &held)
    {
        const Result<std::optional<Administrator>> row = namesakeOf(held, m_transaction.connection());
        STEWARD_TRY(row);
        if (!*row)
            return {};
        entry.id = (*row)->id;
        entry.here = m_absorption.onWire(**row);
        entry.changedHere = (*row)->changedAt;
        return {};
    }

    Result<void> addItems()
    {
        const Result<QList<PushItem>> items = pushItems(m_transaction, m_capabilities);
        STEWARD_TRY(items);
        for (const PushItem &item : *items) {
            const SyncEntry::Kind kind = item.kind == SyncIntent::Kind::Create ? SyncEntry::Kind::Create
                : item.kind == SyncIntent::Kind::Update                        ? SyncEntry::Kind::Update
                                                                               : SyncEntry::Kind::Delete;
            if (m_overview.counts.value(kind) >= ShownOfKind) {
                ++m_overview.counts[kind];
                continue;
            }
            Result<SyncEntry> entry = entryOf(item.uid, kind);
            STEWARD_TRY(entry);
            if (entry->name.isEmpty())
                entry->name = item.name;
            if (kind == SyncEntry::Kind::Delete)
                entry->here.clear();
            STEWARD_TRY(addStops(*entry));
            add(*entry);
        }
        return {};
    }

    /// What the account could sign in for when both sides agreed last, and nobody can here.
    Result<void> addStops(SyncEntry &entry)
    {
        const QList<Integration> now = integrationsOf(entry.here);
        for (const Integration &integration : integrationsOf(entry.base)) {
            if (now.contains(integration))
                continue;
            if (!m_usable.contains(integration)) {
                const Result<qint64> usable = CatalogRows(m_transaction.connection()).usableCount(integration);
                STEWARD_TRY(usable);
                m_usable.insert(integration, *usable);
            }
            if (m_usable.value(integration) == 0)
                entry.stops.append(integrationText(integration, m_catalog));
        }
        return {};
    }

    QList<Integration> integrationsOf(const WireValues &values) const
    {
        QList<Integration> integrations;
        if (values.value(Field::Suspended).toBool())
            return integrations;
        for (const QString &name : applicationList(values.value(Field::Applications))) {
            if (const Application *application = m_catalog.application(name))
                integrations.append({application->id, values.value(Field::Organization).toString()});
        }
        return integrations;
    }

    Result<void> addTaken()
    {
        const Result<QList<SyncRun>> runs = m_known.runs(RunsLookedAt);
        STEWARD_TRY(runs);
        if (!runs->isEmpty())
            m_overview.lastRun = runs->constFirst();
        for (const SyncRun &run : *runs) {
            const SyncReport report = SyncReport::fromJson(run.report);
            if (report.taken() == 0)
                continue;
            for (const ChangeSetId set : report.sets)
                STEWARD_TRY(addTaken(set));
            // Whatever was taken beyond what is shown is counted only.
            qint64 &count = m_overview.counts[SyncEntry::Kind::Taken];
            count = count < ShownOfKind ? count : std::max(count, report.taken());
            return {};
        }
        return {};
    }

    Result<void> addTaken(ChangeSetId set)
    {
        if (m_overview.counts.value(SyncEntry::Kind::Taken) >= ShownOfKind)
            return {};
        const Result<QList<ChangeImage>> images = Journal(m_transaction.connection()).images(set);
        STEWARD_TRY(images);
        for (const ChangeImage &image : *images) {
            if (image.entity != Entity::Administrator)
                continue;
            if (m_overview.counts.value(SyncEntry::Kind::Taken) >= ShownOfKind)
                return {};
            const Result<std::optional<Administrator>> row = m_rows.byId(AdministratorId {image.row});
            STEWARD_TRY(row);
            if (!*row)
                continue;
            Result<SyncEntry> entry = entryOf((*row)->uid, SyncEntry::Kind::Taken);
            STEWARD_TRY(entry);
            Administrator before = **row;
            const Patch old = patchFromJson(image.before);
            for (auto it = old.cbegin(); it != old.cend(); ++it)
                setFieldValue(before, it.key(), *it);
            entry->base = image.before.isEmpty() ? WireValues() : m_absorption.onWire(before);
            if ((*row)->isDeleted())
                entry->server.clear();
            add(*entry);
        }
        return {};
    }

    Result<void> addIntents()
    {
        const Result<QList<SyncIntent>> intents = m_known.intents();
        STEWARD_TRY(intents);
        for (const SyncIntent &intent : *intents) {
            const bool blocked = intent.state == SyncIntent::State::Blocked;
            Result<SyncEntry> entry
                = entryOf(intent.uid, blocked ? SyncEntry::Kind::Refused : SyncEntry::Kind::Unknown);
            STEWARD_TRY(entry);
            entry->reason = intent.reason;
            if (entry->name.isEmpty())
                entry->name = entry->base.value(Field::UserName).toString();
            add(*entry);
        }
        return {};
    }

    Transaction &m_transaction;
    SyncRows m_known;
    AdministratorRows m_rows;
    Capabilities m_capabilities;
    Absorption m_absorption;
    Catalog m_catalog;
    QMap<Integration, qint64> m_usable; ///< Those that were asked for.
    SyncOverview &m_overview;
};

} // namespace

qint64 SyncOverview::toSend() const
{
    return counts.value(SyncEntry::Kind::Create) + counts.value(SyncEntry::Kind::Update)
        + counts.value(SyncEntry::Kind::Delete);
}

qint64 SyncOverview::waiting() const
{
    return counts.value(SyncEntry::Kind::Conflict) + counts.value(SyncEntry::Kind::Question)
        + counts.value(SyncEntry::Kind::Refused);
}

Result<SyncOverview> overviewOf(Transaction &transaction)
{
    SyncOverview overview;
    const Result<std::optional<RemoteRecord>> record = SyncRows(transaction.connection()).remote();
    STEWARD_TRY(record);
    transaction.abandon();
    if (!*record)
        return overview;
    overview.record = **record;
    overview.state = RemoteState::fromJson((*record)->state);
    STEWARD_TRY(OverviewMaker(transaction, overview).make());
    return overview;
}

} // namespace steward
