#include "models/sync/syncpreview.h"

#include "models/sync/absorption.h"
#include "models/sync/syncpush.h"

#include <array>

namespace steward {

namespace {

constexpr qsizetype LinesShown = 1000;
constexpr std::array<const char *, 7> Words {"create", "update", "delete", "add", "change", "conflict", "held"};

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

/// Takes one account after the other, and says what each would change.
class Rehearsal {
public:
    Rehearsal(Transaction &transaction, SyncPreview &preview, Absorption::Meeting meeting,
              const std::function<bool(Kind)> &mayView)
        : m_transaction(transaction),
          m_preview(preview),
          m_absorption(transaction, preview.capabilities, meeting),
          m_mayView(mayView)
    {
    }

    Result<void> run(const QList<RemoteResource> &resources)
    {
        STEWARD_TRY(m_absorption.open());
        for (const RemoteResource &resource : resources)
            STEWARD_TRY(take(resource));
        const Result<QList<PushItem>> items = pushItems(m_transaction, m_preview.capabilities);
        STEWARD_TRY(items);
        for (const PushItem &item : *items)
            send(item);
        const Result<qint64> here = AdministratorRows(m_transaction.connection()).livingCount();
        STEWARD_TRY(here);
        m_preview.here = *here;
        return {};
    }

private:
    Result<std::optional<Administrator>> rowOf(const RemoteResource &resource)
    {
        AdministratorRows rows(m_transaction.connection());
        const auto base = SyncRows(m_transaction.connection()).baseOfServerId(resource.id);
        STEWARD_TRY(base);
        Result<std::optional<Administrator>> row = rows.byUid(*base ? (*base)->uid : uidOf(resource));
        STEWARD_TRY(row);
        return *row ? row : rows.byUserName(resource.values.value(Field::UserName).toString());
    }

    Result<void> take(const RemoteResource &resource)
    {
        const Result<std::optional<Administrator>> before = rowOf(resource);
        STEWARD_TRY(before);
        const Result<Absorption::Tally> tally = m_absorption.absorb(resource);
        STEWARD_TRY(tally);
        const Result<std::optional<Administrator>> after = rowOf(resource);
        STEWARD_TRY(after);
        const WireValues old = *before ? m_absorption.onWire(**before) : WireValues();
        const WireValues fresh = *after ? m_absorption.onWire(**after) : WireValues();
        SyncPreviewLine line {SyncPreviewLine::What::Change,
                              *after ? (*after)->displayName() : resource.values.value(Field::UserName).toString(),
                              wireToJson(wireDifference(fresh, old)),
                              wireToJson(wireDifference(old, fresh)),
                              {},
                              *before ? (*before)->kind : kindOn(resource.values)};
        m_preview.equal += tally->added + tally->changed + tally->conflicts + tally->held == 0 ? 1 : 0;
        m_preview.add += tally->added;
        m_preview.held += tally->held;
        if (tally->added > 0)
            line.what = SyncPreviewLine::What::Add;
        else if (tally->held > 0)
            line.what = SyncPreviewLine::What::Held;
        else if (tally->conflicts > 0)
            line.what = SyncPreviewLine::What::Conflict;
        m_preview.conflicts += tally->conflicts > 0 ? 1 : 0;
        m_preview.change += line.what == SyncPreviewLine::What::Change ? tally->changed : 0;
        if (line.what != SyncPreviewLine::What::Change || tally->changed > 0)
            append(line);
        return {};
    }

    void send(const PushItem &item)
    {
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
    Absorption m_absorption;
    const std::function<bool(Kind)> &m_mayView;
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
    return {{QStringLiteral("onServer"), onServer},
            {QStringLiteral("here"), here},
            {QStringLiteral("equal"), equal},
            {QStringLiteral("create"), create},
            {QStringLiteral("update"), update},
            {QStringLiteral("delete"), remove},
            {QStringLiteral("add"), add},
            {QStringLiteral("change"), change},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("held"), held},
            {QStringLiteral("hidden"), hidden},
            {QStringLiteral("lines"), array}};
}

Result<SyncPreview> previewOf(const SyncSeams &seams, const Capabilities &capabilities, bool firstMeeting,
                              const std::function<bool(Kind)> &mayView, const StopToken &stop)
{
    SyncPreview preview;
    preview.capabilities = capabilities;
    if (capabilities.probedAt == 0) {
        const Result<Capabilities> found = seams.remote.probe(seams.clock(), stop);
        STEWARD_TRY(found);
        preview.capabilities = *found;
    }
    seams.remote.use(preview.capabilities);
    const Result<QList<RemoteResource>> all = allOf(seams.remote, preview.capabilities.cursor, stop);
    STEWARD_TRY(all);
    preview.onServer = all->size();
    const auto rehearsed = seams.write([&](Transaction &transaction) -> Result<bool> {
        const auto known = SyncRows(transaction.connection()).remote();
        STEWARD_TRY(known);
        // What is to be looked at is marked from the moment on at which there is a remote.
        if (!*known)
            STEWARD_TRY(transaction.keepRemote({}));
        Rehearsal rehearsal(transaction, preview,
                            firstMeeting ? Absorption::Meeting::ByNameAsWell : Absorption::Meeting::ById, mayView);
        const Result<void> done = rehearsal.run(*all);
        transaction.abandon();
        STEWARD_TRY(done);
        return true;
    });
    STEWARD_TRY(rehearsed);
    return preview;
}

} // namespace steward
