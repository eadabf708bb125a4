#include "ui/style/tone.h"

#include "models/core/isolate.h"
#include "ui/style/repolish.h"

#include <QLabel>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

ColorToken foreground(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return ColorToken::Info;
    case Tone::Ok:
        return ColorToken::Ok;
    case Tone::Warn:
        return ColorToken::Warn;
    case Tone::Bad:
        return ColorToken::Bad;
    case Tone::Mute:
        break;
    }
    return ColorToken::Mute;
}

ColorToken background(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return ColorToken::InfoBg;
    case Tone::Ok:
        return ColorToken::OkBg;
    case Tone::Warn:
        return ColorToken::WarnBg;
    case Tone::Bad:
        return ColorToken::BadBg;
    case Tone::Mute:
        break;
    }
    return ColorToken::MuteBg;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"tick-circle"_s;
    case Tone::Warn:
        return u"warning"_s;
    case Tone::Bad:
        return u"failed"_s;
    case Tone::Info:
    case Tone::Mute:
        break;
    }
    return u"info"_s;
}

void setTextToken(QLabel *label, ColorToken token)
{
    setStyleProperty(label, "token", Theme::key(token));
}

QString escapeMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString withoutMnemonic(const QString &label)
{
    // Where words have no letters of the keyboard, the letter stands behind them: "編集(&E)…".
    static const QRegularExpression behind(u"\\(&[^&]\\)"_s);
    const QString text = QString(label).remove(behind);
    QString words;
    words.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        words.append(text.at(i));
    }
    return words;
}

QString spoken(QString text)
{
    return text.removeIf(isIsolate);
}

QString emphasized(const QString &sentence, const QString &bold)
{
    return sentence.toHtmlEscaped().replace(
        u"%1"_s, u"<span style=\"font-weight:600\">"_s + bold.toHtmlEscaped() + u"</span>"_s);
}

QString breakable(const QString &text)
{
    constexpr int LongestWord = 24;
    constexpr QChar ZeroWidthSpace(0x200B);
    QString broken;
    broken.reserve(text.size() + text.size() / LongestWord);
    int word = 0;
    for (const QChar c : text) {
        const bool parts = c.isSpace() || c == u'-' || c == ZeroWidthSpace;
        // Marks and second halves stay with the letter that they belong to.
        if (!parts && word >= LongestWord && !c.isMark() && !c.isLowSurrogate()) {
            broken.append(ZeroWidthSpace);
            word = 0;
        }
        word = parts ? 0 : word + 1;
        broken.append(c);
    }
    return broken;
}

} // namespace steward
