#include "models/exchange/personname.h"

#include "models/domain/folding.h"

#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

QStringList wordsOf(const QString &text)
{
    // By hand, as this is done for every account of a directory: a regular expression takes many times as long.
    QStringList words;
    qsizetype begin = 0;
    const QString all = cleaned(text);
    for (qsizetype i = 0; i <= all.size(); ++i) {
        if (i < all.size() && !all.at(i).isSpace())
            continue;
        if (i > begin)
            words.append(all.sliced(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

/// Chinese, Japanese and Korean write the family name first.
bool writesFamilyFirst(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
            || script == QChar::Script_Hangul;
    });
}

} // namespace

PersonName partedName(const QString &fullName)
{
    const QString text = cleaned(fullName);
    for (const QChar comma : {QChar(u','), QChar(u'、'), QChar(u'،')}) {
        if (const qsizetype at = text.indexOf(comma); at > 0 && at == text.lastIndexOf(comma))
            return {cleaned(text.sliced(at + 1)), cleaned(text.first(at))};
    }
    QStringList words = wordsOf(text);
    if (words.size() < 2)
        return {text, {}};
    const bool sure = words.size() == 2;
    if (writesFamilyFirst(text)) {
        const QString last = words.takeFirst();
        return {words.join(u' '), last, sure};
    }
    const QString last = words.takeLast();
    return {words.join(u' '), last, sure};
}

bool isSameName(const QString &fullName, const QString &first, const QString &last)
{
    const QString name = wordsOf(QString(fullName).replace(u',', u' ')).join(u' ');
    const auto joined = [](const QString &a, const QString &b) { return wordsOf(a + u' ' + b).join(u' '); };
    return name == joined(first, last) || name == joined(last, first);
}

QString soundOf(const QString &fullName)
{
    QStringList words;
    for (const QString &word : wordsOf(folded(fullName))) {
        QString sound;
        for (QChar c : word) {
            if (!c.isLetterOrNumber() || c == u'h')
                continue;
            c = c == u'z' ? u's' : c == u'y' || c == u'j' ? u'i' : c == u'w' ? u'v' : c == u'k' ? u'c' : c.unicode();
            if (sound.isEmpty() || sound.back() != c)
                sound.append(c);
        }
        if (!sound.isEmpty())
            words.append(sound);
    }
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

} // namespace steward
