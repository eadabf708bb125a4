#pragma once

#include <QList>
#include <QString>

namespace steward {

/// A part of a text.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where `wanted` stands in `text`, without case and accents, from the left and without overlaps: what a search
/// highlights. Empty when it does not stand there.
QList<TextRange> foundIn(const QString &text, const QString &wanted);

} // namespace steward
