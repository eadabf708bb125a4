#include "models/core/uids.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace steward {

namespace {

constexpr quint32 CounterBits = 26;
constexpr quint32 LowCounterBits = 14;

} // namespace

// Begins in the lower half, so that there is room to count.
Uids::Uids(Timestamp now)
    : m_time(static_cast<quint64>(now) << 16U), m_counter(QRandomGenerator::system()->bounded(1U << (CounterBits - 1)))
{
}

QUuid Uids::next()
{
    if (++m_counter >> CounterBits != 0) {
        m_counter = 0;
        m_time += quint64 {1} << 16U;
    }
    const quint64 high = m_time | 0x7000U | (m_counter >> LowCounterBits);
    const quint64 counter = m_counter & ((1U << LowCounterBits) - 1);
    const quint64 low = (quint64 {2} << 62U) | (counter << 48U) | (QRandomGenerator::global()->generate64() >> 16U);
    std::array<quint64, 2> bytes {qToBigEndian(high), qToBigEndian(low)};
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), sizeof bytes));
}

} // namespace steward
