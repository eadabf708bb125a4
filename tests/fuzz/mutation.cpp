#include "tests/fuzz/mutation.h"

#include <algorithm>

namespace steward::fuzz {

namespace {

constexpr qsizetype MostBytes = 4096;
constexpr qsizetype MostChanges = 8;
constexpr qsizetype LongestPiece = 64;
constexpr qsizetype MostRepeats = 40;

} // namespace

qsizetype Mutation::below(qsizetype limit)
{
    // Not std::uniform_int_distribution, which differs from library to library.
    return limit <= 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
}

QByteArray Mutation::pieceOf(const QByteArray &bytes)
{
    const qsizetype begin = below(bytes.size());
    return bytes.mid(begin, 1 + below(std::min(LongestPiece, bytes.size() - begin)));
}

QByteArray Mutation::somethingNew(const QByteArrayList &inputs)
{
    switch (below(4)) {
    case 0:
        return QByteArray(1, static_cast<char>(below(256)));
    case 1:
        return pieceOf(oneOf(inputs));
    case 2:
        return pieceOf(oneOf(inputs)).repeated(1 + below(MostRepeats));
    default:
        return m_words.isEmpty() ? QByteArray(1, '\0') : oneOf(m_words);
    }
}

void Mutation::change(QByteArray &bytes, const QByteArrayList &inputs)
{
    const qsizetype at = below(bytes.size() + 1);
    const qsizetype length = std::min(1 + below(LongestPiece), bytes.size() - at);
    switch (below(5)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        break;
    case 1:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(below(256));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(at, somethingNew(inputs));
        break;
    default:
        bytes.replace(at, length, somethingNew(inputs));
        break;
    }
}

QByteArray Mutation::next(const QByteArrayList &inputs)
{
    const qsizetype count = inputs.size();
    QByteArray bytes = inputs.at(below(2) == 0 ? below(count) : count - 1 - below((count + 3) / 4));
    for (qsizetype changes = 1 + below(MostChanges); changes > 0; --changes)
        change(bytes, inputs);
    bytes.truncate(MostBytes);
    return bytes;
}

} // namespace steward::fuzz
