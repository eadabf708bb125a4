#include "models/domain/textreplacement.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace steward {

namespace {

/// A text folded letter by letter; each folded letter remembers where it came from.
struct Folded {
    QString text;
    QList<qsizetype> from;
};

Folded foldedLetters(const QString &text, bool matchCase)
{
    Folded folded;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        QString letter = text.sliced(i, length);
        if (!matchCase) {
            // Qt folds letter by letter; Unicode's full folding makes two of these.
            letter = letter == u"\u00DF" || letter == u"\u1E9E" ? QStringLiteral("ss") : letter.toCaseFolded();
        }
        folded.text += letter;
        folded.from.insert(folded.from.size(), letter.size(), i);
        i += length;
    }
    folded.from.append(text.size());
    return folded;
}

bool isWhole(QTextBoundaryFinder &characters, qsizetype position)
{
    characters.setPosition(position);
    return characters.isAtBoundary();
}

} // namespace

QString replaced(const QString &text, const QString &what, const QString &with, bool matchCase)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString needle = foldedLetters(what.normalized(QString::NormalizationForm_C), matchCase).text;
    if (needle.isEmpty())
        return text;
    const Folded folded = foldedLetters(composed, matchCase);
    qsizetype at = folded.text.indexOf(needle);
    if (at < 0)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, composed);
    QString result;
    qsizetype done = 0;
    for (; at >= 0; at = folded.text.indexOf(needle, at)) {
        const qsizetype start = folded.from.at(at);
        const qsizetype end = folded.from.at(at + needle.size());
        // Half of a letter that folds to two is no occurrence.
        const bool begins = at == 0 || folded.from.at(at - 1) != start;
        const bool ends = folded.from.at(at + needle.size() - 1) != end;
        if (!begins || !ends || !isWhole(characters, start) || !isWhole(characters, end)) {
            ++at;
            continue;
        }
        result += QStringView(composed).sliced(done, start - done) + with;
        done = end;
        at += needle.size();
    }
    return done == 0 ? text : QString(result + QStringView(composed).sliced(done));
}

} // namespace steward
