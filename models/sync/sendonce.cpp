#include "models/sync/sendonce.h"

#include <algorithm>
#include <cstring>

namespace steward {

SendOnce::SendOnce(QByteArrayView bytes) : m_rest(bytes)
{
    // Unbuffered, so that a password is not left behind in a buffer of the device.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SendOnce::readData(char *data, qint64 size)
{
    if (m_rest.isEmpty())
        return size == 0 ? 0 : -1;
    const qint64 count = std::min<qint64>(size, m_rest.size());
    std::memcpy(data, m_rest.data(), size_t(count));
    m_rest = m_rest.sliced(count);
    return count;
}

} // namespace steward
