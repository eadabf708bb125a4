#pragma once

#include "models/core/future.h"
#include "models/store/store.h"

#include <chrono>

namespace steward {

/// How long tries of a name wait for each other after so many wrong ones.
std::chrono::milliseconds delayAfter(qint64 wrongTries);

/// Slows down the guessing of passwords: from the third wrong try of a name on, tries of that name wait for each other,
/// across processes and restarts, whether there is such a name or not. Blocks: worker code.
class TryBrake {
public:
    /// Sleeps; a test hands in its own.
    using Wait = std::function<void(std::chrono::milliseconds)>;

    TryBrake(Store &store, const Author &author, Wait wait);

    /// Under which the tries of a name are counted; need not be readable in the file. Another `purpose` counts apart.
    static QByteArray keyOf(const QUuid &directory, const QString &name, const QString &purpose = {});
    /// Whether a name with these tries has to wait for its turn.
    static bool holds(const WrongTries &tries, Timestamp now);

    /// Waits for the turn of this name. When too many are before it, it does not, and says how long it would have been;
    /// otherwise zero.
    Result<std::chrono::milliseconds> waitForTurn(const QByteArray &key);
    /// Counts a wrong try, and after a good one forgets the wrong ones; part of the caller's transaction.
    static Result<void> noteWrong(Transaction &transaction, const QByteArray &key);
    static Result<void> forget(Transaction &transaction, const QByteArray &key);

private:
    Store &m_store;
    Author m_author;
    Wait m_wait;
};

} // namespace steward
