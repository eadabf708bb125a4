#include "models/store/chainhash.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace steward {

namespace {

const unsigned char *unsignedBytes(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

} // namespace

ChainHash::ChainHash(QByteArrayView previous)
{
    // Chooses the fastest implementation for this computer, once.
    static const bool chosen = sodium_init() >= 0;
    Q_ASSERT(chosen);
    crypto_generichash_init(&m_state, nullptr, 0, static_cast<std::size_t>(Size));
    append(previous);
}

void ChainHash::flush()
{
    crypto_generichash_update(&m_state, unsignedBytes(m_gathered.data()), m_used);
    m_used = 0;
}

void ChainHash::append(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size == 0)
        return;
    if (size > m_gathered.size() - m_used)
        flush();
    if (size > m_gathered.size()) {
        crypto_generichash_update(&m_state, unsignedBytes(bytes.data()), size);
        return;
    }
    std::memcpy(m_gathered.data() + m_used, bytes.data(), size);
    m_used += size;
}

void ChainHash::add(qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    append(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
}

void ChainHash::add(QByteArrayView text)
{
    add(static_cast<qint64>(text.size()));
    append(text);
}

void ChainHash::add(QByteArrayView entity, qint64 row, QByteArrayView before, QByteArrayView after)
{
    add(entity);
    add(row);
    add(before);
    add(after);
}

QByteArray ChainHash::close(const Fields &fields, qint64 format)
{
    add(fields.id);
    add(fields.at);
    add(fields.operatorName);
    add(fields.client);
    add(fields.kind);
    add(fields.subject);
    add(fields.rowCount);
    add(fields.undoes);
    if (format > 1) {
        add(format);
        add(fields.operatorId);
        add(fields.reason);
    }
    flush();
    QByteArray hash(Size, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(Size));
    return hash;
}

QByteArray ChainHash::close(const ChangeSet &set)
{
    const QByteArray operatorName = set.operatorName.toUtf8();
    const QByteArray client = set.client.toUtf8();
    const QByteArray kind = changeKindKey(set.kind).toUtf8();
    const QByteArray subject = set.subject.toUtf8();
    const QByteArray reason = set.reason.toUtf8();
    return close(Fields {set.id.value, set.at, operatorName, client, kind, subject, set.rowCount, set.undoes.value,
                         set.operatorId.value, reason});
}

} // namespace steward
