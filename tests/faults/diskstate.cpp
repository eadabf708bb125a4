#include "tests/faults/diskstate.h"

#include <random>

namespace steward::faults {

namespace {

constexpr qint64 Sector = 512;

/// What one power cut keeps.
class Chance {
public:
    explicit Chance(quint64 seed) : m_seed(seed), m_random(seed)
    {
        constexpr unsigned Percents[] {10, 50, 90};
        m_percent = Percents[m_random() % 3];
        m_tears = m_random() % 2 == 0;
    }

    bool keeps() { return m_seed == 0 || (m_seed > 1 && m_random() % 100 < m_percent); }
    bool tears() const { return m_seed > 1 && m_tears; }
    /// Whether a file has grown by a write that was lost, and what stands there.
    bool grows() { return m_seed > 1 && m_random() % 4 == 0; }
    char rubbish() { return m_random() % 2 == 0 ? '\0' : static_cast<char>(m_random() % 256); }

private:
    quint64 m_seed;
    std::mt19937_64 m_random;
    unsigned m_percent;
    bool m_tears;
};

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void write(QByteArray &content, const Unsynced &one, Chance &chance)
{
    const qint64 end = one.at + one.bytes.size();
    const bool whole = !chance.tears();
    bool keeps = chance.keeps();
    for (qint64 at = one.at; at < end;) {
        const qint64 next = std::min(end, (at / Sector + 1) * Sector);
        if (!whole)
            keeps = chance.keeps();
        if (keeps)
            put(content, at, QByteArrayView(one.bytes).sliced(at - one.at, next - at));
        at = next;
    }
    if (content.size() < end && chance.grows()) {
        const qint64 from = content.size();
        content.append(end - from, chance.rubbish());
    }
}

QByteArray contentAfterCut(const FileState &file, Chance &chance)
{
    QByteArray content = file.durable;
    for (const Unsynced &one : file.unsynced) {
        if (one.truncatedTo < 0)
            write(content, one, chance);
        else if (chance.keeps())
            content.resize(one.truncatedTo);
    }
    return content;
}

} // namespace

Image afterCut(const DiskState &state, quint64 seed)
{
    Chance chance(seed);
    QMap<QString, quint64> names = state.durableNames;
    for (auto it = state.durableNames.cbegin(); it != state.durableNames.cend(); ++it) {
        if (state.names.value(it.key()) == it.value() || !chance.keeps())
            continue;
        names.remove(it.key());
        // A file that was renamed has either name.
        if (const QString renamed = state.names.key(it.value()); !renamed.isEmpty())
            names.insert(renamed, it.value());
    }
    for (auto it = state.names.cbegin(); it != state.names.cend(); ++it) {
        const bool isRenamed = !state.durableNames.key(it.value()).isEmpty();
        if (state.durableNames.value(it.key()) != it.value() && !isRenamed && chance.keeps())
            names.insert(it.key(), it.value());
    }
    Image image;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        image.insert(it.key(), contentAfterCut(state.files.value(it.value()), chance));
    return image;
}

} // namespace steward::faults
