#include "models/domain/latinletters.h"

#include <unicode/utrans.h>

#include <algorithm>
#include <memory>

namespace steward {

namespace {

/// One of ICU's transliterators; not to be shared between threads.
class Transliterator {
public:
    explicit Transliterator(QStringView id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_handle.reset(utrans_openU(reinterpret_cast<const UChar *>(id.utf16()), static_cast<int32_t>(id.size()),
                                    UTRANS_FORWARD, nullptr, 0, nullptr, &status));
    }

    QString applied(const QString &text) const
    {
        if (!m_handle)
            return text;
        // Some letters become several: a syllable of Han or Ethiopic gives up to a dozen.
        QString result = text;
        const qsizetype capacity = text.size() * 16 + 16;
        result.resize(capacity);
        auto length = static_cast<int32_t>(text.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(m_handle.get(), reinterpret_cast<UChar *>(result.data()), &length,
                           static_cast<int32_t>(capacity), 0, &limit, &status);
        if (U_FAILURE(status))
            return text;
        result.truncate(length);
        return result;
    }

private:
    struct Close {
        void operator()(UTransliterator *handle) const { utrans_close(handle); }
    };
    std::unique_ptr<UTransliterator, Close> m_handle;
};

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Umlauts as German writes them without: Müller gives Mueller.
QString withoutUmlauts(QString text)
{
    static const std::pair<QChar, const char *> umlauts[] {{u'\u00E4', "ae"}, {u'\u00F6', "oe"}, {u'\u00FC', "ue"},
                                                           {u'\u00C4', "Ae"}, {u'\u00D6', "Oe"}, {u'\u00DC', "Ue"}};
    for (const auto &[letter, two] : umlauts)
        text.replace(letter, QLatin1StringView(two));
    return text;
}

} // namespace

QString latinLetters(const QString &text, const QString &language)
{
    if (isAscii(text))
        return text;
    QString composed = text.normalized(QString::NormalizationForm_KC);
    if (language == QStringLiteral("de") || language.startsWith(QStringLiteral("de-")))
        composed = withoutUmlauts(composed);
    thread_local const Transliterator transliterator(u"Any-Latin; Latin-ASCII");
    QString latin = transliterator.applied(composed).normalized(QString::NormalizationForm_KD);
    latin.removeIf([](QChar c) { return c.unicode() >= 0x80; });
    return latin;
}

QString addressLetters(const QString &text, const QString &language)
{
    QString letters = latinLetters(text, language).toLower();
    letters.removeIf([](QChar c) {
        const bool isTaken = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        return !isTaken;
    });
    // Dots stand between letters only, or the address would not be one.
    qsizetype begin = 0;
    qsizetype end = letters.size();
    while (begin < end && letters.at(begin) == u'.')
        ++begin;
    while (end > begin && letters.at(end - 1) == u'.')
        --end;
    return letters.sliced(begin, end - begin);
}

} // namespace steward
