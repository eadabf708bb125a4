#include "models/actions/trybrake.h"

#include "models/domain/textrules.h"
#include "models/store/credentialrows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace steward {

namespace {

using std::chrono::milliseconds;

constexpr qint64 FreeTries = 3;
constexpr milliseconds FirstDelay {500};
constexpr milliseconds LongestDelay {8000};
constexpr milliseconds LongestWait {10'000};
constexpr milliseconds Remembered = std::chrono::hours(1);

} // namespace

milliseconds delayAfter(qint64 wrongTries)
{
    if (wrongTries < FreeTries)
        return milliseconds::zero();
    return std::min<milliseconds>(LongestDelay,
                                  FirstDelay * (qint64 {1} << std::min<qint64>(wrongTries - FreeTries, 10)));
}

TryBrake::TryBrake(Store &store, const Author &author, Wait wait)
    : m_store(store), m_author(author.asProgram()), m_wait(std::move(wait))
{
}

QByteArray TryBrake::keyOf(const QUuid &directory, const QString &name, const QString &purpose)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(directory.toRfc4122());
    hash.addData(purpose.toUtf8());
    hash.addData(caseKey(name).toUtf8());
    return hash.result();
}

bool TryBrake::holds(const WrongTries &tries, Timestamp now)
{
    return tries.tries >= FreeTries && now - tries.lastAt < Remembered.count();
}

Result<milliseconds> TryBrake::waitForTurn(const QByteArray &key)
{
    struct Turn {
        Timestamp wait = 0;
        bool given = false;
    };
    const auto reserve = [key](Transaction &transaction) -> Result<Turn> {
        const Result<WrongTries> found = CredentialRows(transaction.connection()).tries(key);
        STEWARD_TRY(found);
        const Timestamp now = transaction.now();
        const Timestamp turn = std::max(now, found->nextAt);
        if (turn - now > LongestWait.count())
            return Turn {turn - now, false};
        WrongTries after = *found;
        after.nextAt = turn + delayAfter(found->tries).count();
        STEWARD_TRY(transaction.noteTries(key, after));
        return Turn {turn - now, true};
    };
    const Result<Written<Turn>> reserved = await(m_store.write(m_author, reserve));
    STEWARD_TRY(reserved);
    const milliseconds wait {reserved->value.wait};
    if (!reserved->value.given)
        return wait;
    if (wait > milliseconds::zero())
        m_wait(wait);
    return milliseconds::zero();
}

Result<void> TryBrake::noteWrong(Transaction &transaction, const QByteArray &key)
{
    STEWARD_TRY(transaction.forgetTries(transaction.now() - Remembered.count()));
    const Result<WrongTries> found = CredentialRows(transaction.connection()).tries(key);
    STEWARD_TRY(found);
    WrongTries after = *found;
    ++after.tries;
    after.lastAt = transaction.now();
    after.nextAt = std::max(after.nextAt, transaction.now() + delayAfter(after.tries).count());
    return transaction.noteTries(key, after);
}

Result<void> TryBrake::forget(Transaction &transaction, const QByteArray &key)
{
    return transaction.noteTries(key, WrongTries {});
}

} // namespace steward
