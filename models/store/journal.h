#pragma once

#include "models/domain/changeset.h"
#include "models/store/connection.h"

#include <QCryptographicHash>

namespace steward {

/// Builds one change set: images are handed in one by one, the set closes with the hash that chains it to the one
/// before. The hash is BLAKE2b-256 over, in this order: the hash before (32 bytes, zeros for the first set), each
/// image (entity, row, before, after), then id, at, operator, client, kind, subject, row count, undone set. Texts are
/// UTF-8 after their length, numbers and lengths 8 bytes little endian; JSON is compact with sorted keys. Thread of its
/// transaction.
class JournalWriter {
public:
    void addToHash(const ChangeImage &image);
    QByteArray close(const ChangeSet &set, const QByteArray &previous);
    qint64 imageCount() const { return m_images; }

private:
    void add(qint64 number);
    void add(const QByteArray &bytes);

    QByteArray m_imageBytes;
    QCryptographicHash m_imageHash{QCryptographicHash::Blake2b_256};
    qint64 m_images = 0;
};

/// Reads the journal of one connection. Thread of the connection.
class Journal {
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    Result<qint64> lastId();
    Result<QByteArray> lastHash();
    /// Sets with an id above `after`, oldest first, with the rows that they touched.
    Result<QList<ChangeSet>> since(qint64 after, int limit);
    /// The newest sets first.
    Result<QList<ChangeSet>> newest(int limit);
    /// Sets that touched one administrator, the newest first.
    Result<QList<ChangeSet>> ofAdministrator(AdministratorId id, int limit);
    Result<ChangeSet> set(ChangeSetId id);
    Result<QList<ChangeImage>> images(ChangeSetId id);
    /// The newest set that can be undone (or, with `redo`, the newest undo that was not followed by other changes).
    Result<std::optional<ChangeSet>> undoable();
    Result<std::optional<ChangeSet>> redoable();
    /// Recomputes every hash; the id of the first set that does not fit, or 0.
    Result<qint64> firstBroken();

private:
    Result<QList<ChangeSet>> query(const QString &sql, const QList<qint64> &parameters, bool withRows);
    Result<void> readRows(ChangeSet &set);

    Connection &m_connection;
};

} // namespace steward
