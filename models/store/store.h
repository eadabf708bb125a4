#pragma once

#include "models/core/future.h"
#include "models/core/worker.h"
#include "models/store/directoryfile.h"
#include "models/store/signer.h"
#include "models/store/transaction.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace steward {

/// What a finished write hands back: the function's own value and the change set, if anything changed.
template <typename T> struct Written {
    T value;
    std::optional<ChangeSet> set;
};

/// What a new directory holds from its first change set on.
struct DirectoryContent {
    QString name;
    Author author;
    /// Fills the empty tables; runs in the writer thread, inside the transaction that creates the directory.
    std::function<Result<void>(Transaction &)> fill;
};

/// An open directory file: one way to change it (`write`), one way to read it (`read`), and a signal for every change
/// by anybody, other processes included. Lives in the GUI thread; the functions run in its writer and reader threads.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(Clock clock = systemClock(), QObject *parent = nullptr);
    ~Store() override;

    /// Opens an existing directory, migrating an older one; anything else is refused and left as it is.
    QFuture<Result<void>> open(const QString &path,
                               directoryFile::Checking checking = directoryFile::Checking::WhenOpened);
    /// Whether the open file is sound: of a large one that is known only after it was opened, and until then nothing is
    /// written to it.
    QFuture<Result<void>> checked();
    /// Creates a directory and opens it; an existing file is left alone, a failure leaves no file behind.
    QFuture<Result<void>> create(const QString &path, const DirectoryContent &content);

    /// Runs `fn(Transaction &) -> Result<T>` in the writer thread and commits unless it returns an Error; the answer is
    /// `wrap(T, std::optional<ChangeSet>)`, the set being empty when nothing changed. What privileges or guards forbid
    /// is taken back, and the attempt is written into the journal.
    template <typename Function, typename Wrap> auto write(const Author &author, Function fn, Wrap wrap)
    {
        using R = std::invoke_result_t<Function &, Transaction &>;
        using T = std::decay_t<decltype(std::declval<R>().value())>;
        using W = std::invoke_result_t<Wrap &, T, std::optional<ChangeSet>>;
        return m_writerThread.run([this, author, fn = std::move(fn), wrap = std::move(wrap)]() mutable -> Result<W> {
            auto begun = beginWrite(author);
            STEWARD_TRY(begun);
            R outcome = fn(**begun);
            if (!outcome)
                return refused(std::move(*begun), outcome.error());
            Result<ChangeSet> set = (*begun)->commit();
            if (!set)
                return refused(std::move(*begun), set.error());
            if (set->id.isNull())
                return wrap(std::move(*outcome), std::optional<ChangeSet>());
            announce(*set);
            return wrap(std::move(*outcome), std::optional<ChangeSet>(*set));
        });
    }

    template <typename Function> auto write(const Author &author, Function fn)
    {
        using T = std::decay_t<decltype(std::declval<std::invoke_result_t<Function &, Transaction &>>().value())>;
        return write(author, std::move(fn), [](T value, const std::optional<ChangeSet> &set) {
            return Written<T> {std::move(value), set};
        });
    }

    /// Runs `fn(Connection &) -> Result<T>` or `fn(Connection &, StopToken) -> Result<T>` in the reader thread.
    template <typename Function> auto read(Function fn)
    {
        return m_readerThread.run([this, fn = std::move(fn)](StopToken stop) mutable {
            if constexpr (std::is_invocable_v<Function &, Connection &, StopToken>) {
                using R = std::invoke_result_t<Function &, Connection &, StopToken>;
                const Result<Connection *> connection = reading();
                return connection ? fn(**connection, stop) : R(connection.error());
            } else {
                using R = std::invoke_result_t<Function &, Connection &>;
                const Result<Connection *> connection = reading();
                return connection ? fn(**connection) : R(connection.error());
            }
        });
    }

    /// Heads of the journal and manifests of backups are signed from now on; before, they leave the file unsigned. Any
    /// thread.
    void signWith(const Signer &signer);
    Signer signer() const;
    /// The newest head as `connection` sees it, signed if there is a key; without a set when the journal is empty.
    Result<Anchor> headOf(Connection &connection) const;

    /// Runs in the writer thread before a change of so many rows is written; its Error refuses the change.
    void beforeMany(std::function<Result<void>(Connection &, qint64 rows)> prepare);

    QString path() const { return m_path; }
    Timestamp now() const { return m_clock(); }

signals:
    /// After each commit, of this store or of another process, in the order of the journal.
    void changed(const steward::ChangeSet &set);
    /// The file has changed, and perhaps no change set tells of it: what a sync remembers has none. Of another process, or
    /// of this one; at most as often as the file is looked at.
    void touched();

private:
    void checkBeforeWriting(); ///< Writer thread.
    Result<void> opened(std::unique_ptr<Connection> connection);
    Result<std::unique_ptr<Transaction>> beginWrite(const Author &author);
    /// Rolls back, and hands `error` on; what was forbidden becomes a change set of its own.
    Error refused(std::unique_ptr<Transaction> transaction, const Error &error);
    Result<Connection *> reading();
    void announce(const ChangeSet &set);
    void deliver(const ChangeSet &set);
    void watchOtherProcesses();

    Clock m_clock;
    QString m_path;
    QTimer m_watch;
    bool m_watching = false;
    qint64 m_lastDelivered = 0;           ///< Id of the newest change set that `changed` told of.
    std::atomic<bool> m_isOpen = false;   ///< Until then nothing is read: only what was inspected is opened.
    std::unique_ptr<Connection> m_writer; ///< Writer thread only.
    std::optional<Error> m_damage;        ///< Writer thread only.
    std::unique_ptr<Connection> m_reader; ///< Reader thread only.
    qint64 m_dataVersion = -1;            ///< Reader thread only.
    mutable std::mutex m_signMutex;
    Signer m_signer; ///< Guarded by the mutex.
    std::function<Result<void>(Connection &, qint64 rows)> m_beforeMany; ///< Writer thread only.
    Worker m_readerThread {QStringLiteral("reader")};
    Worker m_writerThread {QStringLiteral("writer")};
};

} // namespace steward
