#include "models/domain/findtext.h"

#include "models/domain/folding.h"

namespace steward {

QList<TextRange> foundIn(const QString &text, const QString &wanted)
{
    const QString needle = folded(wanted);
    if (needle.isEmpty())
        return {};
    // Letters fold to none, one or several: each folded one remembers where it came from.
    QString haystack;
    QList<qsizetype> from;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letter = folded(text.sliced(i, length));
        haystack += letter;
        from.insert(from.size(), letter.size(), i);
        i += length;
    }
    from.append(text.size());
    QList<TextRange> ranges;
    for (qsizetype at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.size())) {
        // A letter that folds to several belongs to the range as a whole.
        qsizetype end = at + needle.size();
        while (from.at(end) == from.at(end - 1))
            ++end;
        ranges.append({from.at(at), from.at(end) - from.at(at)});
    }
    return ranges;
}

} // namespace steward
