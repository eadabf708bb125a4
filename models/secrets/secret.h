#pragma once

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <span>

namespace steward {

/// Bytes that must not be swapped out or left behind: locked memory, wiped when the last copy goes. Copies share the
/// bytes, which never change. Any thread.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// A secret of `size` bytes that `fill` writes in place.
    static Secret filled(qsizetype size, const std::function<void(std::span<char>)> &fill);
    /// One after the other; what is public may stand beside what is not.
    static Secret joined(std::span<const Secret> parts);

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Takes as long for every pair of the same size.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    std::shared_ptr<char> m_bytes;
    qsizetype m_size = 0;
};

} // namespace steward
