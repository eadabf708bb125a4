#include "models/secrets/passwordstrength.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <zxcvbn.h>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

struct StrengthText {
    Q_DECLARE_TR_FUNCTIONS(PasswordStrength)
};

/// Shorter words are found in every text.
constexpr qsizetype ShortestWord = 4;
/// Of what can be guessed: libzxcvbn looks at no more, and longer ones only cost time.
constexpr qsizetype LongestGuessed = 100;
/// zxcvbn's score 3 begins at 10^8 guesses.
const double LeastBits = std::log2(1e8);
/// The steward of this house.
const QString ProductName = QStringLiteral("steward");

/// UTF-16 text in locked memory.
class LockedText {
public:
    /// Any work on a text at most triples its length (NFC of one UTF-16 unit).
    template <typename Write> static LockedText written(int32_t room, Write write)
    {
        LockedText text;
        text.m_bytes = Secret::filled(std::max(room, 1) * qsizetype(sizeof(UChar)), [&](std::span<char> place) {
            UErrorCode status = U_ZERO_ERROR;
            text.m_size = write(reinterpret_cast<UChar *>(place.data()), std::max(room, 1), &status);
            text.m_ok = U_SUCCESS(status) != 0;
        });
        return text;
    }
    static LockedText fromUtf8(QByteArrayView bytes)
    {
        const auto size = static_cast<int32_t>(bytes.size());
        return written(size, [&](UChar *place, int32_t room, UErrorCode *status) {
            int32_t length = 0;
            u_strFromUTF8(place, room, &length, bytes.data(), size, status);
            return length;
        });
    }
    LockedText composed() const
    {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
        return written(m_size * 3, [&](UChar *place, int32_t room, UErrorCode *written) {
            return unorm2_normalize(nfc, data(), m_size, place, room, written);
        });
    }
    LockedText folded() const
    {
        return written(m_size * 3, [&](UChar *place, int32_t room, UErrorCode *status) {
            return u_strFoldCase(place, room, data(), m_size, U_FOLD_CASE_DEFAULT, status);
        });
    }
    LockedText withPlainSpaces() const
    {
        return written(m_size, [&](UChar *place, int32_t, UErrorCode *) {
            std::transform(data(), data() + m_size, place, [](UChar unit) {
                const bool space = u_charType(unit) == U_SPACE_SEPARATOR;
                return space ? UChar {u' '} : unit;
            });
            return m_size;
        });
    }
    Secret toUtf8() const
    {
        int32_t length = 0;
        const Secret whole = Secret::filled(std::max(m_size, 1) * qsizetype {3}, [&](std::span<char> place) {
            UErrorCode status = U_ZERO_ERROR;
            u_strToUTF8(place.data(), static_cast<int32_t>(place.size()), &length, data(), m_size, &status);
        });
        return Secret(whole.view().first(length));
    }

    bool isValid() const { return m_ok; }
    int32_t size() const { return m_size; }
    int32_t codePoints() const { return u_countChar32(data(), m_size); }
    bool hasControls() const
    {
        return std::any_of(data(), data() + m_size, [](UChar unit) { return u_charType(unit) == U_CONTROL_CHAR; });
    }
    bool contains(const QString &word) const
    {
        return u_strFindFirst(data(), m_size, reinterpret_cast<const UChar *>(word.utf16()),
                              static_cast<int32_t>(word.size()))
            != nullptr;
    }

private:
    const UChar *data() const { return reinterpret_cast<const UChar *>(m_bytes.view().data()); }

    Secret m_bytes;
    int32_t m_size = 0;
    bool m_ok = false;
};

Error refused(const QString &message)
{
    return {ErrorKind::Invalid, message};
}

/// The words of the context that are long enough to tell something, the longest first.
QStringList tellingWords(const QStringList &context)
{
    static const QRegularExpression between(QStringLiteral("[\\s@.,;:/_+\\-]+"));
    QStringList words {ProductName};
    for (const QString &text : context) {
        const QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
        words.append(folded.split(between, Qt::SkipEmptyParts));
        words.append(folded.trimmed());
    }
    words.removeIf([](const QString &word) { return word.size() < ShortestWord; });
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

QString reasonOf(ZxcTypeMatch_t type)
{
    // A part that is repeated has this added to its kind.
    if (type >= MULTIPLE_MATCH)
        return StrengthText::tr("It repeats the same part.");
    switch (type) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return StrengthText::tr("It is mostly a common password, word or name.");
    case USER_MATCH:
    case USER_LEET_MATCH:
        return StrengthText::tr("It is mostly a word that others know from your account.");
    case REPEATS_MATCH:
        return StrengthText::tr("It repeats the same characters.");
    case SEQUENCE_MATCH:
        return StrengthText::tr("It is mostly a sequence such as abcd or 6543.");
    case SPATIAL_MATCH:
        return StrengthText::tr("It is mostly a row of keys beside each other.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return StrengthText::tr("It is mostly a date.");
    default:
        return StrengthText::tr("It is too easy to guess.");
    }
}

/// The kind of pattern that covers most of the password.
ZxcTypeMatch_t widestPattern(const ZxcMatch_t *first)
{
    QHash<int, int> lengths;
    for (const ZxcMatch_t *match = first; match; match = match->Next) {
        if (match->Type != BRUTE_MATCH && match->Type != LONG_PWD_MATCH)
            lengths[match->Type] += match->Length;
    }
    int widest = NON_MATCH;
    for (auto it = lengths.cbegin(); it != lengths.cend(); ++it) {
        if (it.value() > lengths.value(widest) || (it.value() == lengths.value(widest) && it.key() < widest))
            widest = it.key();
    }
    return static_cast<ZxcTypeMatch_t>(widest);
}

Result<void> notGuessable(const Secret &password, const QStringList &words)
{
    QList<QByteArray> utf8;
    for (const QString &word : words)
        utf8.append(word.toUtf8());
    std::vector<const char *> dictionary;
    for (const QByteArray &word : std::as_const(utf8))
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const qsizetype size = std::min(password.size(), LongestGuessed);
    const Secret terminated = Secret::filled(size + 1, [&](std::span<char> place) {
        std::copy_n(password.view().data(), size, place.data());
        place[static_cast<std::size_t>(size)] = '\0';
    });
    ZxcMatch_t *matches = nullptr;
    const double bits = ZxcvbnMatch(terminated.view().data(), dictionary.data(), &matches);
    const ZxcTypeMatch_t widest = widestPattern(matches);
    ZxcvbnFreeInfo(matches);
    if (bits >= LeastBits)
        return {};
    return refused(StrengthText::tr("%1 Several words that have nothing to do with each other make a good password.",
                                    "%1 is a sentence that says what is wrong")
                       .arg(reasonOf(widest)));
}

Error notText()
{
    return refused(
        StrengthText::tr("The password holds a character that cannot be typed, such as a tab. Take it out."));
}

} // namespace

Result<Secret> preparedPassword(const Secret &typed)
{
    const LockedText text = LockedText::fromUtf8(typed.view());
    if (!text.isValid() || text.hasControls())
        return notText();
    const LockedText prepared = text.withPlainSpaces().composed();
    return prepared.isValid() ? Result<Secret>(prepared.toUtf8()) : Result<Secret>(notText());
}

Result<void> checkedPassword(const Secret &password, const QStringList &context, int minimum)
{
    const LockedText text = LockedText::fromUtf8(password.view());
    if (!text.isValid() || text.hasControls())
        return notText();
    if (const int length = text.codePoints(); length < minimum)
        return refused(StrengthText::tr("%1 of at least %2 characters. Several words make a long password that is easy "
                                        "to remember.")
                           .arg(length)
                           .arg(minimum));
    const QStringList words = tellingWords(context);
    const LockedText folded = text.composed().folded();
    for (const QString &word : words) {
        if (folded.contains(word))
            return refused(
                StrengthText::tr("It holds “%1”, which others know from your account. Leave that out.").arg(word));
    }
    return notGuessable(password, words);
}

} // namespace steward
