#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace steward {

/// Small numbers for byte strings that repeat, in the order of their first appearance. Reader thread.
class Interned {
public:
    quint32 number(std::string_view bytes)
    {
        const auto known = m_numbers.find(bytes);
        if (known != m_numbers.end())
            return known->second;
        const auto added = m_numbers.emplace(bytes, static_cast<quint32>(m_numbers.size())).first;
        m_bytes.push_back(added->first);
        return added->second;
    }
    std::size_t size() const { return m_bytes.size(); }
    std::string_view bytes(std::size_t number) const { return m_bytes[number]; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>()(bytes); }
    };

    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
    std::vector<std::string_view> m_bytes; ///< Keys of the map, which stay where they are.
};

} // namespace steward
