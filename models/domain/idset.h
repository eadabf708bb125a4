#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <vector>

namespace steward {

/// Row ids as one bit each: a million of them take 125 KB, and copies are cheap. A value.
class IdSet {
public:
    bool contains(quint32 id) const
    {
        const std::size_t word = id / Bits;
        return word < m_words.size() && (m_words[word] >> (id % Bits) & 1U) != 0;
    }
    /// Whether it was not there before.
    bool insert(quint32 id)
    {
        const std::size_t word = id / Bits;
        if (word >= m_words.size())
            m_words.resize(word + word / 2 + 1);
        const quint64 bit = quint64 {1} << (id % Bits);
        const bool added = (m_words[word] & bit) == 0;
        m_words[word] |= bit;
        m_size += added ? 1 : 0;
        return added;
    }
    /// Whether it was there.
    bool remove(quint32 id)
    {
        if (!contains(id))
            return false;
        m_words[id / Bits] &= ~(quint64 {1} << (id % Bits));
        --m_size;
        return true;
    }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Ascending.
    std::vector<quint32> ids() const
    {
        std::vector<quint32> list;
        list.reserve(m_size);
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                list.push_back(static_cast<quint32>(word * Bits + static_cast<std::size_t>(std::countr_zero(bits))));
        }
        return list;
    }

private:
    static constexpr std::size_t Bits = 64;

    std::vector<quint64> m_words;
    std::size_t m_size = 0;
};

} // namespace steward
