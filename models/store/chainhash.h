#pragma once

#include "models/domain/changeset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

#include <array>

namespace steward {

/// The hash that chains a change set to the one before it, so that anybody can write a verifier: BLAKE2b with 32 bytes
/// of output and without a key, over these bytes one after the other:
///
///   the hash of the set before; 32 zero bytes for the first set
///   for each image, in the order of `seq` (1, 2, 3 …): entity, row_id, before, after
///   id, at, operator, client, kind, subject, row_count, undoes (0 for NULL)
///   in format 2 also: the number 2, operator_id, reason
///
/// These are the columns of change_image and change_set. A number is 8 bytes, little endian, two's complement; a text
/// is its length in bytes as a number, then the UTF-8 bytes as stored, which holds for the JSON of an image too. The
/// format of a set stands in its column `format`; one of format 1 has the operator_id 0 and no reason.
/// Images are added first, `close` is called once. Any thread.
class ChainHash {
public:
    static constexpr int CurrentFormat = 2;
    static constexpr qsizetype Size = 32;

    /// What a set says of itself; texts are UTF-8.
    struct Fields {
        qint64 id = 0;
        qint64 at = 0;
        QByteArrayView operatorName;
        QByteArrayView client;
        QByteArrayView kind;
        QByteArrayView subject;
        qint64 rowCount = 0;
        qint64 undoes = 0;
        qint64 operatorId = 0;
        QByteArrayView reason;
    };

    explicit ChainHash(QByteArrayView previous);
    void add(QByteArrayView entity, qint64 row, QByteArrayView before, QByteArrayView after);
    QByteArray close(const Fields &fields, qint64 format = CurrentFormat);
    QByteArray close(const ChangeSet &set);

    /// What stands before the first set.
    static QByteArray beginning() { return QByteArray(Size, '\0'); }

private:
    void add(qint64 number);
    void add(QByteArrayView text);
    void append(QByteArrayView bytes);
    void flush();

    crypto_generichash_state m_state;
    /// Most sets are small: their parts are gathered, so that they are hashed in one call.
    std::array<char, 1024> m_gathered;
    std::size_t m_used = 0;
};

} // namespace steward
