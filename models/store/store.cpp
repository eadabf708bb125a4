#include "models/store/store.h"

#include "models/store/anchorrows.h"
#include "models/store/directoryfile.h"
#include "models/store/placement.h"
#include "models/store/refusal.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds WatchInterval {400};
constexpr int SetsPerLook = 200;

Q_LOGGING_CATEGORY(lcStore, "steward.store")

} // namespace

Store::Store(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_watch.setInterval(WatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Store::watchOtherProcesses);
}

Store::~Store()
{
    m_readerThread.stop([this] { m_reader.reset(); });
    // What was handed in before is written; then the file is left alone.
    QFuture<bool> closed = m_writerThread.run([this] {
        directoryFile::close(std::move(m_writer));
        return true;
    });
    closed.result();
}

QFuture<Result<void>> Store::open(const QString &path, directoryFile::Checking checking)
{
    m_path = path;
    return m_writerThread.run([this, path, checking]() -> Result<void> {
        Result<std::unique_ptr<Connection>> connection = directoryFile::open(path, checking);
        STEWARD_TRY(connection);
        // Queued before any write can be, so that nothing is written to a damaged file.
        if (checking == directoryFile::Checking::WhenOpened && directoryFile::isCheckedLater(path))
            m_writerThread.run([this] {
                checkBeforeWriting();
                return true;
            });
        return opened(std::move(*connection));
    });
}

void Store::checkBeforeWriting()
{
    if (const Result<void> checked = directoryFile::check(*m_writer); !checked)
        m_damage = checked.error();
}

QFuture<Result<void>> Store::checked()
{
    return m_writerThread.run([this] { return m_damage ? Result<void>(*m_damage) : Result<void>(); });
}

QFuture<Result<void>> Store::create(const QString &path, const DirectoryContent &content)
{
    m_path = path;
    return m_writerThread.run([this, path, content]() -> Result<void> {
        if (QFileInfo::exists(path))
            return nameTaken(path);
        // Nobody finds a directory that is not complete.
        const QString partial = partialPath(path);
        Result<std::unique_ptr<Connection>> connection = directoryFile::create(partial);
        STEWARD_TRY(connection);
        const auto filled = [&]() -> Result<void> {
            auto transaction = Transaction::begin(**connection, content.author, now());
            STEWARD_TRY(transaction);
            (*transaction)->describe(ChangeKind::Create, content.name);
            STEWARD_TRY((*transaction)->setDirectory(content.name, {}));
            STEWARD_TRY(content.fill(**transaction));
            const Result<ChangeSet> set = (*transaction)->commit();
            STEWARD_TRY(set);
            return {};
        }();
        directoryFile::close(std::move(*connection));
        const Result<void> placed = filled ? putInPlace(partial, path, Existing::Kept) : filled;
        if (!placed) {
            discard(partial);
            return placed;
        }
        connection = directoryFile::open(path, directoryFile::Checking::Never);
        STEWARD_TRY(connection);
        return opened(std::move(*connection));
    });
}

Result<void> Store::opened(std::unique_ptr<Connection> connection)
{
    const Result<qint64> last = Journal(*connection).lastId();
    STEWARD_TRY(last);
    m_lastDelivered = *last;
    m_writer = std::move(connection);
    m_isOpen = true;
    QMetaObject::invokeMethod(&m_watch, qOverload<>(&QTimer::start), Qt::QueuedConnection);
    return {};
}

void Store::signWith(const Signer &signer)
{
    const std::scoped_lock lock(m_signMutex);
    m_signer = signer;
}

Signer Store::signer() const
{
    const std::scoped_lock lock(m_signMutex);
    return m_signer;
}

void Store::beforeMany(std::function<Result<void>(Connection &, qint64)> prepare)
{
    m_writerThread.run([this, prepare = std::move(prepare)] {
        m_beforeMany = prepare;
        return true;
    });
}

Result<Anchor> Store::headOf(Connection &connection) const
{
    Result<Anchor> head = AnchorRows(connection).head(now());
    STEWARD_TRY(head);
    if (const Signer key = signer(); key.hasKey() && !head->set.isNull()) {
        head->publicKey = key.publicKey;
        head->signature = key.sign(signedText(*head));
    }
    return head;
}

Result<std::unique_ptr<Transaction>> Store::beginWrite(const Author &author)
{
    if (!m_writer)
        return Error {ErrorKind::Storage, tr("No directory is open."), {}};
    if (m_damage)
        return *m_damage;
    auto transaction = Transaction::begin(*m_writer, author, m_clock());
    if (transaction && m_beforeMany)
        (*transaction)->prepareMany(m_beforeMany);
    return transaction;
}

Error Store::refused(std::unique_ptr<Transaction> transaction, const Error &error)
{
    const ChangeSet tried = transaction->described();
    const Author author = transaction->author();
    transaction.reset();
    if (error.kind != ErrorKind::Forbidden && error.kind != ErrorKind::NeedsReason
        && error.kind != ErrorKind::Unauthorized)
        return error;
    const auto written = [&]() -> Result<ChangeSet> {
        auto record = beginWrite(author);
        STEWARD_TRY(record);
        STEWARD_TRY(noteRefusal(**record, tried, error.message));
        return (*record)->commit();
    }();
    if (written)
        announce(*written);
    else
        qCWarning(lcStore).noquote() << "a refusal could not be written down:" << written.error().detail;
    return error;
}

Result<Connection *> Store::reading()
{
    if (!m_isOpen)
        return Error {ErrorKind::Storage, tr("No directory is open."), {}};
    if (!m_reader) {
        // The writer has opened first: a read-only connection could not roll back the journal of a crash.
        Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, Connection::Access::ReadOnly);
        STEWARD_TRY(connection);
        m_reader = std::move(*connection);
    }
    return m_reader.get();
}

void Store::announce(const ChangeSet &set)
{
    QMetaObject::invokeMethod(
        this, [this, set] { deliver(set); }, Qt::QueuedConnection);
}

void Store::deliver(const ChangeSet &set)
{
    if (set.id.value <= m_lastDelivered)
        return;
    if (set.id.value != m_lastDelivered + 1) {
        // Another process was faster; its sets come first.
        watchOtherProcesses();
        return;
    }
    m_lastDelivered = set.id.value;
    emit changed(set);
}

void Store::watchOtherProcesses()
{
    if (m_watching)
        return;
    m_watching = true;
    using Seen = std::optional<QList<ChangeSet>>; // Nothing: the file is as it was.
    const auto look = [this, last = m_lastDelivered](Connection &connection) -> Result<Seen> {
        const Result<qint64> version = connection.number(QStringLiteral("PRAGMA data_version"));
        STEWARD_TRY(version);
        if (*version == m_dataVersion)
            return Seen();
        Result<QList<ChangeSet>> sets = Journal(connection).since(last, SetsPerLook);
        STEWARD_TRY(sets);
        // A full batch is not the end: look again next time.
        m_dataVersion = sets->size() < SetsPerLook ? *version : -1;
        return Seen(*sets);
    };
    whenDone(read(look), this, [this](const Result<Seen> &sets) {
        m_watching = false;
        if (!sets) {
            // A process that died while it wrote leaves a journal that only a writing connection can roll back.
            m_writerThread.run(
                [this] { return m_writer && m_writer->number(QStringLiteral("SELECT count(*) FROM directory")).ok(); });
            return;
        }
        if (!*sets)
            return;
        for (const ChangeSet &set : **sets)
            deliver(set);
        emit touched();
    });
}

} // namespace steward
