#include "models/exchange/personname.h"

#include "models/domain/folding.h"

#include <QSet>
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

/// "Jr.", "PhD", "Inc.": what follows a name behind a comma and is no first name. Short ones are names too, if they are
/// not written as abbreviations.
bool isSuffix(const QString &text)
{
    static const QSet<QString> always {
        QStringLiteral("jr"),  QStringLiteral("sr"),   QStringLiteral("esq"),   QStringLiteral("phd"),
        QStringLiteral("cpa"), QStringLiteral("mba"),  QStringLiteral("dds"),   QStringLiteral("dvm"),
        QStringLiteral("llm"), QStringLiteral("bsc"),  QStringLiteral("msc"),   QStringLiteral("inc"),
        QStringLiteral("ltd"), QStringLiteral("llc"),  QStringLiteral("gmbh"),  QStringLiteral("ii"),
        QStringLiteral("iii"), QStringLiteral("prof"), QStringLiteral("filho"), QStringLiteral("neto")};
    static const QSet<QString> abbreviated {
        QStringLiteral("ma"), QStringLiteral("ba"), QStringLiteral("md"), QStringLiteral("jd"), QStringLiteral("rn"),
        QStringLiteral("iv"), QStringLiteral("dr"), QStringLiteral("pe"), QStringLiteral("ag"), QStringLiteral("sa")};
    const QString word = QString(text).remove(u'.').remove(u' ').toLower();
    return always.contains(word) || (abbreviated.contains(word) && (text.contains(u'.') || text == text.toUpper()));
}

bool isInCapitals(const QString &word)
{
    return word.size() > 2 && word == word.toUpper() && word != word.toLower();
}

} // namespace

PersonName partedName(const QString &fullName)
{
    const QString text = cleaned(fullName);
    for (const QChar comma : {QChar(u','), QChar(u'、'), QChar(u'،')}) {
        const qsizetype at = text.indexOf(comma);
        if (at <= 0 || at != text.lastIndexOf(comma))
            continue;
        const QString before = cleaned(text.first(at));
        const QString after = cleaned(text.sliced(at + 1));
        if (!isSuffix(after))
            return {after, before};
        PersonName name = partedName(before);
        if (name.last.isEmpty())
            name = {{}, name.first};
        return {name.first, name.last + u' ' + after, false};
    }
    QStringList words = wordsOf(text);
    if (words.size() < 2)
        return {text, {}};
    const bool sure = words.size() == 2;
    if (writesFamilyFirst(text)) {
        const QString last = words.takeFirst();
        return {words.join(u' '), last, sure};
    }
    // "DUPONT Jean": capitals mark the family name.
    if (isInCapitals(words.first()) && !isInCapitals(words.last())) {
        const QString last = words.takeFirst();
        return {words.join(u' '), last, false};
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
