#pragma once

#include <QByteArrayList>

#include <random>

namespace steward::fuzz {

/// Makes new inputs of those that are there. The same seed makes the same ones. One thread.
class Mutation {
public:
    Mutation(quint64 seed, const QByteArrayList &words) : m_random(seed), m_words(words) { }

    /// One of the inputs with some changes; those that came last are taken more often.
    QByteArray next(const QByteArrayList &inputs);

private:
    /// From 0 to `limit` - 1.
    qsizetype below(qsizetype limit);
    const QByteArray &oneOf(const QByteArrayList &list) { return list.at(below(list.size())); }
    QByteArray pieceOf(const QByteArray &bytes);
    QByteArray somethingNew(const QByteArrayList &inputs);
    void change(QByteArray &bytes, const QByteArrayList &inputs);

    std::mt19937_64 m_random;
    QByteArrayList m_words;
};

} // namespace steward::fuzz
