#pragma once

#include "models/store/store.h"

#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

namespace steward {

/// What two processes must agree on: every row as JSON by id, read from the tables or put together from the journal.
using DirectoryModel = QMap<qint64, QJsonObject>;

/// One directory of API users for the process tests, and the checks that hold after whatever happened to it.
namespace processTest {

/// A new file with `count` API users; leaves it closed.
Result<void> create(const QString &path, int count);

/// A random edit of one random row, based on what `reader` sees now; Conflict when somebody was faster.
class RandomEdit {
public:
    explicit RandomEdit(quint32 seed) : m_random(seed) { }
    /// The change set's id; 0 when the new value was the old one.
    Result<qint64> run(Store &store, const QString &author, qint64 number);
    int below(int bound) { return m_random.bounded(bound); }

private:
    Patch patch(const Administrator &row, const QString &author, qint64 number);

    QRandomGenerator m_random;
};

Result<DirectoryModel> tables(Connection &connection);
/// The images of the whole journal played onto nothing.
Result<DirectoryModel> replayed(Connection &connection);
/// An empty text when integrity, schema, chain and replay are as they must be; else what is not.
Result<QString> fault(Connection &connection);

} // namespace processTest
} // namespace steward
