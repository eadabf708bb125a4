#include "models/sync/syncpreview.h"

#include "models/store/syncsurvey.h"
#include "models/sync/absence.h"
#include "models/sync/firstmeeting.h"
#include "models/sync/remotestate.h"
#include "models/sync/syncpush.h"

#include <array>

namespace steward {

namespace {

constexpr qsizetype LinesShown = 1000;
constexpr std::array<const char *, 8> Words {"create", "update",   "delete", "add",
                                             "change", "conflict", "held",   "remove"};

Kind kindOn(const WireValues &values)
{
    return values.value(Field::Kind).toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser;
}

Result<QList<RemoteResource>> allOf(RemoteDirectory &remote, bool hasCursor, const StopToken &stop)
{
    QList<RemoteResource> all;
    QSet<QString> seen;
    ListRequest next;
    while (true) {
        const Result<RemotePage> page = remote.list(next, stop);
        STEWARD_TRY(page);
        if (stop.stopRequested())
            return stoppedRound();
        const qsizetype before = all.size();
        for (const RemoteResource &resource : page->resources) {
            if (!resource.id.isEmpty() && !seen.contains(resource.id)) {
                seen.insert(resource.id);
                all.append(resource);
            }
        }
        if (all.size() == before || (hasCursor && page->nextCursor.isEmpty()))
            return all;
        next.startIndex += page->resources.size();
        next.cursor = page->nextCursor;
    }
}

/// What is on neither page of the server, and was on it: as a full round looks for it, `all` completed by what is there
/// all the same.
Result<QList<SyncBase>> absentFrom(QList<RemoteResource> &all, const SyncSeams &seams, const StopToken &stop)
{
    QSet<QString> seen;
    for (const RemoteResource &resource : std::as_const(all))
        seen.insert(resource.id);
    const auto missing = seams.read([&](Connection &connection) -> Result<QList<SyncBase>> {
        SyncRows rows(connection);
        // What is on its way, or waits for an answer already, is not looked for.
        QSet<QUuid> waiting;
        const Result<QList<SyncIntent>> intents = rows.intents();
        STEWARD_TRY(intents);
        for (const SyncIntent &intent : *intents) {
            if (intent.state == SyncIntent::State::Sending)
                waiting.insert(intent.uid);
        }
        const Result<QList<SyncHeld>> held = rows.held();
        STEWARD_TRY(held);
        for (const SyncHeld &one : *held) {
            if (one.kind == SyncHeld::Kind::Missing)
                waiting.insert(one.uid);
        }
        return SyncSurvey(connection).basesThat([&](const SyncBase &base) {
            return !waiting.contains(base.uid) && !seen.contains(base.serverId);
        });
    });
    STEWARD_TRY(missing);
    QList<SyncBase> absent;
    for (qsizetype first = 0; first < missing->size(); first += AbsentAtOnce) {
        const AbsenceAnswers answers = askedForAbsent(seams.remote, missing->mid(first, AbsentAtOnce), stop);
        if (stop.stopRequested())
            return stoppedRound();
        absent += answers.absent;
        all += answers.found;
    }
    return absent;
}

/// Takes one account after the other, and says what each would change.
class Rehearsal {
public:
    Rehearsal(Transaction &transaction, SyncPreview &preview, Absorption::Meeting meeting,
              const std::function<bool(Kind)> &mayView)
        : m_transaction(transaction),
          m_preview(preview),
          m_meeting(meeting),
          m_absorption(transaction, preview.capabilities, meeting),
          m_mayView(mayView)
    {
    }

    /// With `hold`, everything that is missing there is asked about.
    Result<void> run(const QList<RemoteResource> &resources, const QList<SyncBase> &absent, qint64 seen,
                     qint64 seenBefore, bool hold)
    {
        STEWARD_TRY(m_absorption.open());
        const Result<qint64> here = AdministratorRows(m_transaction.connection()).livingCount();
        STEWARD_TRY(here);
        m_preview.here = *here;
        QList<RemoteResource> later;
        for (const RemoteResource &resource : resources) {
            const Result<bool> byName = m_meeting == Absorption::Meeting::ByNameAsWell
                ? meetsByNameOnly(m_transaction.connection(), resource)
                : Result<bool>(false);
            STEWARD_TRY(byName);
            if (*byName)
                later.append(resource);
            else
                STEWARD_TRY(take(resource));
        }
        for (const RemoteResource &resource : std::as_const(later))
            STEWARD_TRY(take(resource));
        STEWARD_TRY(miss(absent, seen, seenBefore, hold));
        const Result<QList<PushItem>> items = pushItems(m_transaction, m_preview.capabilities);
        STEWARD_TRY(items);
        STEWARD_TRY(addWaiting());
        for (const PushItem &item : *items)
            send(item);
        m_preview.equal = m_same.size();
        return {};
    }
    /// Whether a guard refuses to delete what is missing there: a round asks about each then.
    bool isRefused() const { return m_refused; }

private:
    struct Known {
        QUuid uid;
        std::optional<Administrator> row;
        Timestamp modified = 0; ///< When it was agreed on.
    };

    Result<Known> knownOf(const RemoteResource &resource)
    {
        AdministratorRows rows(m_transaction.connection());
        const auto base = SyncRows(m_transaction.connection()).baseOfServerId(resource.id);
        STEWARD_TRY(base);
        const QUuid uid = *base ? (*base)->uid : uidOf(resource);
        Result<std::optional<Administrator>> row = rows.byUid(uid);
        STEWARD_TRY(row);
        if (!*row)
            row = rows.byUserName(resource.values.value(Field::UserName).toString());
        STEWARD_TRY(row);
        return Known {uid, *row, *base ? (*base)->modified : 0};
    }

    /// Conflicts and questions get their lines in `addWaiting`, except that a conflict may come with other changes.
    Result<void> take(const RemoteResource &resource)
    {
        const Result<Known> before = knownOf(resource);
        STEWARD_TRY(before);
        const Result<Absorption::Tally> tally = m_absorption.absorb(resource);
        STEWARD_TRY(tally);
        m_rolledBack = m_rolledBack || tally->rolledBack > 0;
        const Result<Known> after = knownOf(resource);
        STEWARD_TRY(after);
        const WireValues old = before->row ? m_absorption.onWire(*before->row) : WireValues();
        const WireValues fresh = after->row ? m_absorption.onWire(*after->row) : WireValues();
        SyncPreviewLine line {SyncPreviewLine::What::Change,
                              after->row ? after->row->displayName()
                                         : resource.values.value(Field::UserName).toString(),
                              wireToJson(wireDifference(fresh, old)),
                              wireToJson(wireDifference(old, fresh)),
                              {},
                              before->row ? before->row->kind : kindOn(resource.values)};
        if (tally->added > 0) {
            line.what = SyncPreviewLine::What::Add;
            ++m_preview.add;
        } else if (tally->held > 0) {
            return {};
        } else if (tally->conflicts > 0) {
            line.what = SyncPreviewLine::What::Conflict;
            m_told.insert(after->uid);
        } else if (tally->changed > 0) {
            ++m_preview.change;
        } else {
            m_same.insert(after->uid);
            if (before->modified == resource.modified)
                m_newestUnchanged = std::max(m_newestUnchanged, resource.modified);
            return {};
        }
        append(line);
        return {};
    }

    /// Questions about what is missing get their lines in `addWaiting` too.
    Result<void> miss(const QList<SyncBase> &absent, qint64 seen, qint64 seenBefore, bool hold)
    {
        const Result<qint64> total = SyncRows(m_transaction.connection()).baseCount();
        STEWARD_TRY(total);
        const bool many = isManyAbsent(absent.size(), *total, seen, seenBefore);
        const AbsenceFindings findings {many, hold || many || m_rolledBack, m_rolledBack, m_newestUnchanged};
        const bool admitted = !absent.isEmpty() && m_transaction.admit();
        for (const SyncBase &base : absent) {
            const auto row = AdministratorRows(m_transaction.connection()).byUid(base.uid);
            STEWARD_TRY(row);
            const Result<Absence> settled = settleAbsence(m_transaction, m_absorption, base, findings);
            STEWARD_TRY(settled);
            if (*settled != Absence::Deleted)
                continue;
            ++m_preview.removeHere;
            append({SyncPreviewLine::What::Remove, (*row)->displayName(), {}, {}, {}, (*row)->kind});
        }
        if (admitted) {
            const Result<void> now = m_transaction.admit();
            m_refused = !now && now.error().kind == ErrorKind::Forbidden;
        }
        return {};
    }

    /// What waits for a person after all that, whether it came up now or earlier.
    Result<void> addWaiting()
    {
        SyncRows known(m_transaction.connection());
        const Result<QList<SyncConflict>> conflicts = known.openConflicts();
        STEWARD_TRY(conflicts);
        QMap<QUuid, SyncPreviewLine> lines;
        for (const SyncConflict &conflict : *conflicts) {
            SyncPreviewLine &line = lines[conflict.uid];
            line.what = SyncPreviewLine::What::Conflict;
            line.before.insert(conflict.field, conflict.here);
            line.after.insert(conflict.field, conflict.server);
        }
        m_preview.conflicts = lines.size();
        const Result<QList<SyncHeld>> held = known.held();
        STEWARD_TRY(held);
        m_preview.held = held->size();
        for (const SyncHeld &one : *held) {
            SyncPreviewLine &line = lines[one.uid];
            line.what = SyncPreviewLine::What::Held;
            line.name = one.name;
            line.reason = one.reason;
            line.kind = kindOn(resourceFromJson(one.resource).values);
        }
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            if (it->what == SyncPreviewLine::What::Conflict && m_told.contains(it.key()))
                continue;
            const auto row = AdministratorRows(m_transaction.connection()).byUid(it.key());
            STEWARD_TRY(row);
            if (*row) {
                it->name = (*row)->displayName();
                it->kind = (*row)->kind;
            }
            m_same.remove(it.key());
            append(*it);
        }
        return addIntents();
    }

    /// What was refused, and what had no answer.
    Result<void> addIntents()
    {
        const Result<QList<SyncIntent>> intents = SyncRows(m_transaction.connection()).intents();
        STEWARD_TRY(intents);
        for (const SyncIntent &intent : *intents) {
            ++(intent.state == SyncIntent::State::Blocked ? m_preview.blocked : m_preview.unknown);
            m_same.remove(intent.uid);
        }
        return {};
    }

    void send(const PushItem &item)
    {
        m_same.remove(item.uid);
        const WireValues agreed = wireFromJson(item.base.agreed);
        SyncPreviewLine line {
            SyncPreviewLine::What::Update, item.name, {},
            wireToJson(item.sent),         {},        kindOn(item.here.isEmpty() ? agreed : item.here)};
        for (auto it = item.sent.cbegin(); it != item.sent.cend(); ++it) {
            if (agreed.contains(it.key()))
                line.before.insert(QLatin1StringView(fieldSpec(it.key()).key), agreed.value(it.key()));
        }
        switch (item.kind) {
        case SyncIntent::Kind::Create:
            line.what = SyncPreviewLine::What::Create;
            ++m_preview.create;
            break;
        case SyncIntent::Kind::Update:
            ++m_preview.update;
            break;
        case SyncIntent::Kind::Delete:
            line.what = SyncPreviewLine::What::Delete;
            ++m_preview.remove;
            break;
        }
        append(line);
    }

    void append(const SyncPreviewLine &line)
    {
        if (!m_mayView(line.kind))
            ++m_preview.hidden;
        else if (m_preview.lines.size() < LinesShown)
            m_preview.lines.append(line);
    }

    Transaction &m_transaction;
    SyncPreview &m_preview;
    Absorption::Meeting m_meeting;
    Absorption m_absorption;
    const std::function<bool(Kind)> &m_mayView;
    QSet<QUuid> m_same; ///< On both sides.
    QSet<QUuid> m_told; ///< Have a line as a conflict.
    bool m_rolledBack = false;
    bool m_refused = false;
    Timestamp m_newestUnchanged = 0; ///< Of the accounts that stand as we know them.
};

} // namespace

QJsonObject SyncPreview::toJson() const
{
    QJsonArray array;
    for (const SyncPreviewLine &line : lines) {
        QJsonObject object {{QStringLiteral("what"), QLatin1StringView(Words[static_cast<size_t>(line.what)])},
                            {QStringLiteral("who"), line.name},
                            {QStringLiteral("before"), line.before},
                            {QStringLiteral("after"), line.after}};
        if (!line.reason.isEmpty())
            object.insert(QStringLiteral("reason"), line.reason);
        array.append(object);
    }
    return {{QStringLiteral("onServer"), onServer}, {QStringLiteral("here"), here},
            {QStringLiteral("equal"), equal},       {QStringLiteral("create"), create},
            {QStringLiteral("update"), update},     {QStringLiteral("delete"), remove},
            {QStringLiteral("add"), add},           {QStringLiteral("change"), change},
            {QStringLiteral("remove"), removeHere}, {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("held"), held},         {QStringLiteral("blocked"), blocked},
            {QStringLiteral("unknown"), unknown},   {QStringLiteral("hidden"), hidden},
            {QStringLiteral("lines"), array}};
}

Result<SyncPreview> previewOf(const SyncSeams &seams, const Capabilities &capabilities, bool firstMeeting,
                              const std::function<bool(Kind)> &mayView, const StopToken &stop)
{
    SyncPreview preview;
    preview.capabilities = capabilities;
    if (capabilities.probedAt == 0) {
        const Result<Capabilities> found = seams.remote.probe(seams.clock(), RetryBudget::ofPerson(), stop);
        STEWARD_TRY(found);
        preview.capabilities = *found;
    }
    seams.remote.use(preview.capabilities);
    Result<QList<RemoteResource>> all = allOf(seams.remote, preview.capabilities.cursor, stop);
    STEWARD_TRY(all);
    const qsizetype walked = all->size();
    const Result<QList<SyncBase>> absent = absentFrom(*all, seams, stop);
    STEWARD_TRY(absent);
    preview.onServer = all->size();
    const SyncPreview empty = preview;
    const auto rehearse = [&](bool hold) {
        preview = empty;
        return seams.write([&](Transaction &transaction) -> Result<bool> {
            const auto known = SyncRows(transaction.connection()).remote();
            STEWARD_TRY(known);
            // What is to be looked at is marked from the moment on at which there is a remote.
            if (!*known)
                STEWARD_TRY(transaction.keepRemote({}));
            Rehearsal rehearsal(transaction, preview,
                                firstMeeting ? Absorption::Meeting::ByNameAsWell : Absorption::Meeting::ById, mayView);
            const qint64 seenBefore = *known ? RemoteState::fromJson((*known)->state).lastFullCount : 0;
            const Result<void> done = rehearsal.run(*all, *absent, walked, seenBefore, hold);
            transaction.abandon();
            STEWARD_TRY(done);
            return rehearsal.isRefused();
        });
    };
    auto refused = rehearse(false);
    if (refused && refused->value)
        refused = rehearse(true);
    STEWARD_TRY(refused);
    return preview;
}

} // namespace steward
