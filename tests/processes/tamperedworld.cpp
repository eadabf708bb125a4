#include "tests/processes/tamperedworld.h"

#include "models/store/anchorrows.h"
#include "models/store/chainhash.h"
#include "tests/models/store/testdirectory.h"

#include <sqlite3.h>

#include <array>

namespace steward::processTest {

namespace {

constexpr std::array<const char *, 13> SetColumns {
    "id",     "at",          "operator", "client",        "kind", "subject", "row_count",
    "undoes", "operator_id", "reason",   "previous_hash", "hash", "format"};
constexpr std::array<const char *, 6> ImageColumns {"set_id", "seq", "entity", "row_id", "before", "after"};
constexpr std::array<const char *, 5> AnchorColumns {"set_id", "at", "hash", "public_key", "signature"};

void stop(const char *why, sqlite3 *db)
{
    qFatal("%s: %s", why, sqlite3_errmsg(db));
}

} // namespace

TamperedWorld::TamperedWorld(quint64 seed) : m_random(seed)
{
    m_connection = must(directoryFile::create(m_folder.filePath(QStringLiteral("tampered.steward"))));
    m_db = m_connection->handle();
    fill();
    if (!run("PRAGMA journal_mode=MEMORY; PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; DROP TRIGGER "
             "change_set_stays;"
             "DROP TRIGGER change_set_remains; DROP TRIGGER change_image_stays; DROP TRIGGER change_image_remains;"
             "DROP TRIGGER anchor_stays; DROP TRIGGER anchor_remains"))
        stop("triggers", m_db);
    makeFirstSetsOld();
    anchorHead();
    m_sets = m_outside.set.value;
    auto image = must(m_connection->prepare(QStringLiteral("SELECT set_id, seq FROM change_image")));
    while (must(image.step()))
        m_images.append("set_id = " + QByteArray::number(image.integer(0))
                        + " AND seq = " + QByteArray::number(image.integer(1)));
}

void TamperedWorld::fill()
{
    Timestamp time = 1'700'000'000'000;
    const auto write = [&](ChangeKind kind, const auto &fn, ChangeSetId undoes = {}, const QString &reason = {}) {
        Author author {QStringLiteral("Olga"), QStringLiteral("window")};
        auto transaction = must(Transaction::begin(*m_connection, author.asProgram(), ++time));
        transaction->describe(kind, QStringLiteral("Ana Pérez"), undoes);
        transaction->setReason(reason);
        must(fn(*transaction));
        return must(transaction->commit());
    };
    const auto named = [&](const QString &name) {
        return [&, name](Transaction &t) -> Result<void> {
            const auto row = AdministratorRows(t.connection()).byUserName(QStringLiteral("ana"));
            STEWARD_TRY(row);
            return t.update(**row, {{Field::FirstName, name}});
        };
    };
    write(ChangeKind::Create, [](Transaction &t) -> Result<void> {
        STEWARD_TRY(t.setDirectory(QStringLiteral("Acme"), {}));
        return TestDirectory::fill(t);
    });
    write(ChangeKind::Settings, [&](Transaction &t) {
        return t.setSetting(QStringLiteral("journalKey"),
                            {{QStringLiteral("publicKey"), QString::fromLatin1(m_key.publicKey().toHex())}});
    });
    write(ChangeKind::Add, [](Transaction &t) -> Result<void> {
        STEWARD_TRY(t.insert(TestDirectory::apiUser(QStringLiteral("ana"))));
        STEWARD_TRY(t.insert(TestDirectory::apiUser(QStringLiteral("bob"))));
        return {};
    });
    const ChangeSet edit = write(ChangeKind::Edit, named(QStringLiteral("Anna")));
    write(ChangeKind::Undo, named(QStringLiteral("ana")), edit.id);
    write(ChangeKind::Edit, named(QStringLiteral("Änne")), {}, QStringLiteral("Needed today"));
    write(ChangeKind::SignIn, [](Transaction &t) { return t.note({{QStringLiteral("from"), QStringLiteral("pc")}}); });
    write(ChangeKind::Edit, named(QStringLiteral("Ann")));
}

void TamperedWorld::makeFirstSetsOld()
{
    if (!run("UPDATE change_set SET format = 1 WHERE id <= 2"))
        stop("format", m_db);
    rechain(1);
}

void TamperedWorld::anchorHead()
{
    m_outside = must(AnchorRows(*m_connection).head(1'700'000'100'000));
    m_outside.publicKey = m_key.publicKey();
    m_outside.signature = m_key.signatureOf(signedText(m_outside));
    if (!run("INSERT INTO anchor VALUES (" + QByteArray::number(m_outside.set.value) + ','
             + QByteArray::number(m_outside.at) + ',' + literal(m_outside.hash, SQLITE_BLOB) + ','
             + literal(m_outside.publicKey, SQLITE_BLOB) + ',' + literal(m_outside.signature, SQLITE_BLOB) + ')'))
        stop("anchor", m_db);
}

AuditReport TamperedWorld::verified()
{
    const ChainReport chain = must(verifiedChain(*m_connection));
    const QList<FoundAnchors> outside {{QStringLiteral("outside"), {m_outside}, true}};
    AuditReport report;
    report.chain = chain;
    // What the chain alone disproves needs no anchor.
    return chain.isIntact() ? judged(chain, must(readAuditFacts(*m_connection, outside)), outside) : report;
}

void TamperedWorld::takeBack()
{
    if (!run("ROLLBACK"))
        stop("taking back", m_db);
}

QString TamperedWorld::tamper()
{
    while (true) {
        if (!run("BEGIN"))
            stop("begin", m_db);
        const auto is = [](bool done, const char *name) { return done ? QString::fromLatin1(name) : QString(); };
        QString what;
        switch (random(0, 11)) {
        case 0:
        case 1:
            what = is(flip(Table::Set), "a byte of a set flipped");
            break;
        case 2:
        case 3:
            what = is(flip(Table::Image), "a byte of an image flipped");
            break;
        case 4:
            what = is(flip(Table::Anchor), "a byte of an anchor flipped");
            break;
        case 5:
            what = is(random(0, 1) ? removeSet() : removeImage(), "a set or an image deleted");
            break;
        case 6:
            what = is(insertImage(), "a forged image inserted");
            break;
        case 7:
            what = is(insertSet(random(0, 1) == 1), "a forged set inserted");
            break;
        case 8:
            what = is(random(0, 1) ? swapSets() : swapImages(), "sets or images exchanged");
            break;
        case 9:
            what = is(cutTail(), "the tail cut off");
            break;
        default:
            what = is(rewrite(), "a change, and the chain rebuilt");
        }
        if (!what.isEmpty())
            return what;
        takeBack();
    }
}

bool TamperedWorld::flip(Table table)
{
    const auto pick
        = [this](const auto &names) { return QByteArray(names.at(std::size_t(random(0, int(names.size()) - 1)))); };
    const QByteArray name = table == Table::Set ? "change_set" : table == Table::Image ? "change_image" : "anchor";
    const QByteArray column = table == Table::Set ? pick(SetColumns)
        : table == Table::Image                   ? pick(ImageColumns)
                                                  : pick(AnchorColumns);
    const QByteArray row = table == Table::Set ? QByteArray("id = " + QByteArray::number(random(1, m_sets)))
        : table == Table::Image                ? someImage()
                                               : QByteArray("true");
    int type = SQLITE_NULL;
    QByteArray value = bytes("SELECT " + column + " FROM " + name + " WHERE " + row, &type);
    if (type == SQLITE_NULL)
        type = SQLITE_INTEGER;
    QByteArray changed;
    if (type == SQLITE_INTEGER) {
        changed = QByteArray::number(qint64(quint64(value.toLongLong()) ^ (quint64(1) << random(0, 62))));
    } else {
        if (value.isEmpty())
            value = QByteArray(1, '\0');
        const qsizetype at = random(0, value.size() - 1);
        value[at] = char(value.at(at) ^ char(1 << random(0, 7)));
        changed = literal(value, type);
    }
    return run("UPDATE " + name + " SET " + column + " = " + changed + " WHERE " + row);
}

bool TamperedWorld::removeSet()
{
    const QByteArray id = QByteArray::number(random(1, m_sets));
    return run("DELETE FROM change_set WHERE id = " + id)
        && (random(0, 1) == 0 || run("DELETE FROM change_image WHERE set_id = " + id));
}

bool TamperedWorld::removeImage()
{
    return run("DELETE FROM change_image WHERE " + someImage());
}

bool TamperedWorld::insertImage()
{
    const QByteArray set = QByteArray::number(random(1, m_sets + 1));
    const QByteArray seq = QByteArray::number(random(-1, 9));
    return run("INSERT INTO change_image VALUES (" + set + ',' + seq + ",'administrator',1,'{}','{}')");
}

bool TamperedWorld::insertSet(bool fitting)
{
    // Behind the newest anchor a set that fits is an honest one: before it, and at odd places.
    const qint64 place = fitting ? random(1, m_sets) : random(-1, m_sets + 1);
    const QByteArray id = QByteArray::number(place);
    if (place > 0
        && !run("UPDATE change_set SET id = -1000 - id WHERE id >= " + id
                + "; UPDATE change_set SET id = -999 - id WHERE id < -999; UPDATE change_image SET set_id = -1000 - "
                  "set_id WHERE set_id >= "
                + id + "; UPDATE change_image SET set_id = -999 - set_id WHERE set_id < -999"))
        return false;
    const bool inserted
        = run("INSERT INTO change_set SELECT " + id
              + ", at, operator, client, kind, subject, row_count, undoes, previous_hash, hash, format, operator_id, "
                "reason FROM change_set WHERE id = (SELECT max(id) FROM change_set); INSERT INTO change_image VALUES ("
              + id + ",1,'administrator',1,'{}','{\"firstName\":\"Eve\"}')");
    if (inserted && fitting) {
        rechain(place);
        forgeAnchors();
    }
    return inserted;
}

bool TamperedWorld::swapSets()
{
    const qint64 a = random(1, m_sets);
    const qint64 b = random(1, m_sets);
    const auto exchange = [&](const QByteArray &table, const QByteArray &column) {
        const QByteArray first = QByteArray::number(a);
        const QByteArray second = QByteArray::number(b);
        return run("UPDATE " + table + " SET " + column + " = -9 WHERE " + column + " = " + first + "; UPDATE " + table
                   + " SET " + column + " = " + first + " WHERE " + column + " = " + second + "; UPDATE " + table
                   + " SET " + column + " = " + second + " WHERE " + column + " = -9");
    };
    return a != b && exchange("change_set", "id") && (random(0, 1) == 0 || exchange("change_image", "set_id"));
}

bool TamperedWorld::swapImages()
{
    const auto content = [this](const QByteArray &image) {
        return bytes("SELECT entity || '/' || row_id || '/' || before || '/' || after FROM change_image WHERE "
                     + image);
    };
    const auto move = [this](const QByteArray &from, QByteArray to) {
        return run("UPDATE change_image SET " + to.replace("AND", ",") + " WHERE " + from);
    };
    const QByteArray a = someImage();
    const QByteArray b = someImage();
    const QByteArray aside = "set_id = 999 AND seq = 999";
    return content(a) != content(b) && move(a, aside) && move(b, a) && move(aside, b);
}

bool TamperedWorld::cutTail()
{
    const QByteArray from = QByteArray::number(random(1, m_sets));
    return run("DELETE FROM change_set WHERE id >= " + from + "; DELETE FROM change_image WHERE set_id >= " + from
               + "; DELETE FROM anchor WHERE set_id >= " + from);
}

bool TamperedWorld::rewrite()
{
    const bool done = random(0, 1) ? flip(Table::Set) : flip(Table::Image);
    if (!done)
        return false;
    // A hash alone is computed anew, so that nothing would be left of the change.
    const QByteArray before = m_outside.hash;
    rechain(1);
    if (bytes("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1") == before
        && must(verifiedChain(*m_connection)).isIntact())
        return false;
    forgeAnchors();
    return true;
}

void TamperedWorld::forgeAnchors()
{
    const SigningKey own = SigningKey::generated();
    Anchor forged = must(AnchorRows(*m_connection).head(1'700'000'100'000));
    forged.publicKey = own.publicKey();
    forged.signature = own.signatureOf(signedText(forged));
    run("DELETE FROM anchor");
    if (random(0, 1) == 1)
        run("INSERT INTO anchor VALUES (" + QByteArray::number(forged.set.value) + ',' + QByteArray::number(forged.at)
            + ',' + literal(forged.hash, SQLITE_BLOB) + ',' + literal(forged.publicKey, SQLITE_BLOB) + ','
            + literal(forged.signature, SQLITE_BLOB) + ')');
}

void TamperedWorld::rechain(qint64 first)
{
    QByteArray previous = ChainHash::beginning();
    if (first > 1)
        previous = bytes("SELECT hash FROM change_set WHERE id = " + QByteArray::number(first - 1));
    auto set = must(m_connection->prepare(
        QStringLiteral("SELECT id, at, operator, client, kind, subject, row_count, coalesce(undoes, 0), operator_id, "
                       "reason, format FROM change_set WHERE id >= ?1 ORDER BY id")));
    set.bind(1, first);
    QByteArray updates;
    while (must(set.step())) {
        ChainHash chain(previous);
        auto image = must(m_connection->prepare(
            QStringLiteral("SELECT entity, row_id, before, after FROM change_image WHERE set_id = ?1 ORDER BY seq")));
        image.bind(1, set.integer(0));
        while (must(image.step()))
            chain.add(image.bytes(0), image.integer(1), image.bytes(2), image.bytes(3));
        const QByteArray hash
            = chain.close({set.integer(0), set.integer(1), set.bytes(2), set.bytes(3), set.bytes(4), set.bytes(5),
                           set.integer(6), set.integer(7), set.integer(8), set.bytes(9)},
                          set.integer(10));
        updates += "UPDATE change_set SET previous_hash = " + literal(previous, SQLITE_BLOB)
            + ", hash = " + literal(hash, SQLITE_BLOB) + " WHERE id = " + QByteArray::number(set.integer(0)) + ';';
        previous = hash;
    }
    if (!run(updates))
        stop("rechain", m_db);
}

qint64 TamperedWorld::random(qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(m_random);
}

QByteArray TamperedWorld::someImage()
{
    return m_images.at(random(0, m_images.size() - 1));
}

bool TamperedWorld::run(const QByteArray &sql)
{
    return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray TamperedWorld::bytes(const QByteArray &sql, int *type)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        stop(sql.constData(), m_db);
    QByteArray value;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        if (type)
            *type = sqlite3_column_type(statement, 0);
        value = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                           sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    return value;
}

QByteArray TamperedWorld::literal(const QByteArray &bytes, int type)
{
    const QByteArray blob = "x'" + bytes.toHex() + '\'';
    return type == SQLITE_TEXT ? QByteArray("CAST(" + blob + " AS TEXT)") : blob;
}

} // namespace steward::processTest
