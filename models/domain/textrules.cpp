#include "models/domain/textrules.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype MaxUserName = 256;

struct TextRules {
    Q_DECLARE_TR_FUNCTIONS(TextRules)
};

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool isDirectionControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

/// Draws nothing although its category is that of a letter or a mark (Unicode's Default_Ignorable_Code_Point).
bool isInvisibleLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
        || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFFA0 || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

std::optional<QString> describe(char32_t c, CharacterRule rule)
{
    const auto code = [c] {
        return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    };
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0085)
        return TextRules::tr("a line break");
    if (c == '\t')
        return TextRules::tr("a tab");
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control)
        return TextRules::tr("the control character %1").arg(code());
    if (category == QChar::Other_Surrogate || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        return TextRules::tr("the broken character %1").arg(code());
    if (isDirectionControl(c) && (rule == CharacterRule::NoInvisible || (c != 0x200E && c != 0x200F && c != 0x061C)))
        return TextRules::tr("the invisible direction character %1").arg(code());
    if (rule == CharacterRule::NoInvisible) {
        if (category == QChar::Other_Format || isInvisibleLetter(c))
            return TextRules::tr("the invisible character %1").arg(code());
        // The empty Braille pattern is drawn as a blank.
        if ((category == QChar::Separator_Space && c != ' ') || c == 0x2800)
            return TextRules::tr("the special blank %1").arg(code());
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> describeForbiddenCharacter(const QString &text, CharacterRule rule)
{
    // Nearly all texts are of these, and there are millions.
    if (isPrintableAscii(text))
        return std::nullopt;
    for (const char32_t c : text.toStdU32String()) {
        if (auto found = describe(c, rule))
            return found;
    }
    // toStdU32String() replaces an unpaired surrogate, which would hide it.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !pair)
            return TextRules::tr("the broken character %1")
                .arg(QStringLiteral("U+%1").arg(text.at(i).unicode(), 4, 16).toUpper());
        i += pair ? 1 : 0;
    }
    return std::nullopt;
}

qsizetype codePoints(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

bool isOrdinaryText(const QString &text, qsizetype maxLength)
{
    return !text.isEmpty() && text.size() <= maxLength && text.front() != u' ' && text.back() != u' '
        && isPrintableAscii(text);
}

Result<QString> checkedText(const QString &typed, const QString &what, qsizetype maxLength, bool required)
{
    const QString text = cleaned(typed);
    if (text.isEmpty() && required)
        return invalid(TextRules::tr("%1 is missing. Enter it; it is required.").arg(what));
    if (const auto forbidden = describeForbiddenCharacter(text, CharacterRule::Text))
        return Error {
            ErrorKind::Invalid,
            TextRules::tr("%1 contains %2. Delete that character, or type the text again.").arg(what, *forbidden)};
    if (const qsizetype length = codePoints(text); length > maxLength)
        return Error {
            ErrorKind::Invalid,
            TextRules::tr("%1 has %2 characters. Shorten it to at most %3.").arg(what).arg(length).arg(maxLength)};
    return text;
}

Result<QString> checkedUserName(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return invalid(TextRules::tr("The user name is missing. Enter one, for example ana.perez."));
    if (const auto forbidden = describeForbiddenCharacter(text, CharacterRule::NoInvisible))
        return Error {ErrorKind::Invalid,
                      TextRules::tr("The user name contains %1. Delete that character.").arg(*forbidden)};
    for (const QChar c : text) {
        // SCIM servers break on the first four in paths and filters; a colon ends the name in RFC 7617.
        if (QStringView(u"/?#%:").contains(c))
            return Error {
                ErrorKind::Invalid,
                TextRules::tr("The user name contains “%1”, which servers do not accept. Use letters, digits, dots and "
                              "hyphens.")
                    .arg(c)};
    }
    if (codePoints(text) > MaxUserName)
        return Error {ErrorKind::Invalid,
                      TextRules::tr("The user name is longer than %1 characters. Shorten it.").arg(MaxUserName)};
    return text;
}

QString caseKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace steward
