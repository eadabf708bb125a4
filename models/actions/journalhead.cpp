#include "models/actions/journalhead.h"

#include "models/store/anchorrows.h"

namespace steward {

namespace {

/// The newest anchor that this computer or the file knows.
Result<Anchor> newestAnchor(Connection &connection, const AnchorFile &file, const QUuid &directory)
{
    const Result<Anchor> inside = AnchorRows(connection).newest();
    STEWARD_TRY(inside);
    const QList<Anchor> outside = file.anchors(directory);
    return !outside.isEmpty() && outside.last().set >= inside->set ? outside.last() : *inside;
}

Result<Anchor> anchored(const Store &store, Transaction &transaction, const AnchorPlaces &places)
{
    const Result<Anchor> head = store.headOf(transaction.connection());
    STEWARD_TRY(head);
    if (head->set.isNull())
        return head;
    const QList<Anchor> kept = places.file.anchors(head->directory);
    if (!kept.isEmpty() && kept.last().set == head->set && kept.last().hash == head->hash
        && (kept.last().isSigned() || !head->isSigned()))
        return kept.last();
    if (head->isSigned())
        STEWARD_TRY(transaction.noteAnchor(*head));
    places.systemLog(anchorLine(*head));
    STEWARD_TRY(places.file.append(*head));
    return head;
}

} // namespace

Result<QByteArray> currentHeadLine(Store &store)
{
    const Result<Anchor> head
        = await(store.read([&store](Connection &connection) { return store.headOf(connection); }));
    STEWARD_TRY(head);
    return head->set.isNull() ? QByteArray() : anchorLine(*head);
}

Result<bool> isAnchorDue(Connection &connection, const AnchorFile &file, Timestamp now)
{
    const Result<Anchor> head = AnchorRows(connection).head(now);
    STEWARD_TRY(head);
    const Result<Anchor> last = newestAnchor(connection, file, head->directory);
    STEWARD_TRY(last);
    if (head->set <= last->set)
        return false;
    // Before the first anchor, the time counts from the first change.
    const Result<qint64> since = last->set.isNull()
        ? connection.number(QStringLiteral("SELECT at FROM change_set ORDER BY id LIMIT 1"))
        : Result<qint64>(last->at);
    STEWARD_TRY(since);
    return head->set.value - last->set.value >= SetsBetweenAnchors || now - *since >= TimeBetweenAnchors.count();
}

QFuture<Result<Anchor>> anchorHead(Store &store, const Author &author, const AnchorPlaces &places)
{
    return store.write(
        author.asProgram(), [&store, places](Transaction &transaction) { return anchored(store, transaction, places); },
        [](const Anchor &anchor, const std::optional<ChangeSet> &) { return anchor; });
}

} // namespace steward
