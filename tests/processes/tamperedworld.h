#pragma once

#include "models/actions/audit.h"
#include "models/secrets/signature.h"
#include "models/store/directoryfile.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

struct sqlite3;

namespace steward::processTest {

/// A small directory with a journal of many kinds of sets, in both formats, with a signed anchor in the file and one
/// outside; and everything that somebody with the file and without the key can do to that journal. Main thread.
class TamperedWorld {
public:
    explicit TamperedWorld(quint64 seed);

    /// One tampering at random; what it is, for the reader. `commit` is never called, so `takeBack` restores all.
    QString tamper();
    void takeBack();
    /// The verification, as `stewardctl audit verify` does it with the newest anchor outside the file.
    AuditReport verified();

private:
    enum class Table { Set, Image, Anchor };

    void fill();
    void makeFirstSetsOld();
    void anchorHead();
    bool flip(Table table);
    bool removeSet();
    bool removeImage();
    bool insertSet(bool fitting);
    bool insertImage();
    bool swapSets();
    bool swapImages();
    bool cutTail();
    bool rewrite();
    /// Gives all sets from `first` on hashes that fit, as only the file's own data allows.
    void rechain(qint64 first);
    /// What a forger would do with the anchors in the file: away with them, or sign them with a key of their own.
    void forgeAnchors();

    qint64 random(qint64 from, qint64 to);
    QByteArray someImage(); ///< The condition that picks it.
    bool run(const QByteArray &sql);
    QByteArray bytes(const QByteArray &sql, int *type = nullptr);
    static QByteArray literal(const QByteArray &bytes, int type);

    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    sqlite3 *m_db = nullptr;
    SigningKey m_key = SigningKey::generated();
    Anchor m_outside;
    qint64 m_sets = 0; ///< Of the untouched journal.
    QList<QByteArray> m_images;
};

} // namespace steward::processTest
