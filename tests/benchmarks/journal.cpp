// Measures the verification of a journal beside hashing the same bytes in memory, and prints the ratio:
// bench_journal [--sets N].

#include "models/store/chainhash.h"
#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace steward;

namespace {

void mustRun(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(db));
}

/// The bytes that the hashes of a journal cover, each set behind 32 bytes of room for the hash before it.
struct Covered {
    QByteArray bytes;
    QList<qsizetype> ends;

    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void add(const QByteArray &text)
    {
        add(static_cast<qint64>(text.size()));
        bytes.append(text);
    }
};

/// One edit after the other, as the console writes them.
Covered fill(Connection &connection, qint64 count)
{
    Covered covered;
    sqlite3 *db = connection.handle();
    mustRun(db, "PRAGMA synchronous=OFF; BEGIN");
    sqlite3_stmt *set = nullptr;
    sqlite3_stmt *image = nullptr;
    sqlite3_prepare_v2(
        db, "INSERT INTO change_set VALUES (?1, ?2, 'Olga Nováková', 'window', 'edit', ?3, 1, NULL, ?4, ?5, 2, 7, '')",
        -1, &set, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO change_image VALUES (?1, 1, 'administrator', ?2, ?3, ?4)", -1, &image, nullptr);
    QByteArray previous = ChainHash::beginning();
    for (qint64 id = 1; id <= count; ++id) {
        const QByteArray subject = "Ana Pérez " + QByteArray::number(id % 5000);
        const QByteArray before
            = R"({"email":"ana.perez)" + QByteArray::number(id) + R"(@example.com","firstName":"Ana"})";
        const QByteArray after
            = R"({"email":"a.perez)" + QByteArray::number(id) + R"(@example.com","firstName":"Anna"})";
        const qint64 at = 1'700'000'000'000 + id * 1000;
        ChainHash chain(previous);
        chain.add("administrator", id % 5000, before, after);
        const QByteArray hash
            = chain.close(ChainHash::Fields {id, at, "Olga Nováková", "window", "edit", subject, 1, 0, 7, {}});
        const auto blob = [](sqlite3_stmt *statement, int index, const QByteArray &bytes) {
            sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        };
        const auto text = [](sqlite3_stmt *statement, int index, const QByteArray &bytes) {
            sqlite3_bind_text(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        };
        sqlite3_bind_int64(set, 1, id);
        sqlite3_bind_int64(set, 2, at);
        text(set, 3, subject);
        blob(set, 4, previous);
        blob(set, 5, hash);
        sqlite3_bind_int64(image, 1, id);
        sqlite3_bind_int64(image, 2, id % 5000);
        text(image, 3, before);
        text(image, 4, after);
        if (sqlite3_step(image) != SQLITE_DONE || sqlite3_step(set) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(db));
        sqlite3_reset(image);
        sqlite3_reset(set);
        covered.bytes.append(ChainHash::Size, '\0');
        covered.add(QByteArray("administrator"));
        covered.add(id % 5000);
        covered.add(before);
        covered.add(after);
        covered.add(id);
        covered.add(at);
        covered.add(QByteArray("Olga Nováková"));
        covered.add(QByteArray("window"));
        covered.add(QByteArray("edit"));
        covered.add(subject);
        for (const qint64 number : {qint64(1), qint64(0), qint64(2), qint64(7), qint64(0)})
            covered.add(number);
        covered.ends.append(covered.bytes.size());
        previous = hash;
    }
    sqlite3_finalize(set);
    sqlite3_finalize(image);
    mustRun(db, "COMMIT");
    return covered;
}

QByteArray hashed(Covered &covered)
{
    QByteArray previous = ChainHash::beginning();
    char *bytes = covered.bytes.data();
    qsizetype from = 0;
    for (const qsizetype end : covered.ends) {
        std::memcpy(bytes + from, previous.constData(), static_cast<std::size_t>(ChainHash::Size));
        crypto_generichash(reinterpret_cast<unsigned char *>(previous.data()),
                           static_cast<std::size_t>(ChainHash::Size),
                           reinterpret_cast<const unsigned char *>(bytes + from),
                           static_cast<unsigned long long>(end - from), nullptr, 0);
        from = end;
    }
    return previous;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("sets"), QStringLiteral("How many change sets."), QStringLiteral("number"),
                       QStringLiteral("1000000")});
    options.process(application);
    const qint64 count = options.value(QStringLiteral("sets")).toLongLong();
    QTemporaryDir folder;
    const auto created = directoryFile::create(folder.filePath(QStringLiteral("journal.steward")));
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    Connection &connection = **created;
    Covered covered = fill(connection, count);

    QElapsedTimer timer;
    ChainVerification verification;
    qint64 longest = 0;
    qint64 total = 0;
    for (bool more = true; more;) {
        timer.start();
        const Result<bool> step = verification.advance(connection);
        if (!step)
            qFatal("%s", qPrintable(step.error().detail));
        longest = std::max(longest, timer.nsecsElapsed());
        total += timer.nsecsElapsed();
        more = *step;
    }
    timer.start();
    const QByteArray head = hashed(covered);
    const qint64 memory = timer.nsecsElapsed();
    if (!verification.report().isIntact() || verification.report().sets != count || verification.report().hash != head)
        qFatal("the verification is wrong at %lld", static_cast<long long>(verification.report().broken));
    std::printf("%lld change sets, %.0f MB covered by hashes\n", static_cast<long long>(count),
                static_cast<double>(covered.bytes.size()) / 1e6);
    std::printf("verified in               %8.0f ms (longest step %.0f ms)\n", milliseconds(total),
                milliseconds(longest));
    std::printf("the same bytes hashed in  %8.0f ms\n", milliseconds(memory));
    std::printf("ratio                     %8.2f\n", static_cast<double>(total) / static_cast<double>(memory));
    return 0;
}
