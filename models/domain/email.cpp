#include "models/domain/email.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace steward {

namespace {

constexpr qsizetype MaxLocalPart = 64; // RFC 5321, 4.5.3.1.1, in octets
constexpr qsizetype MaxDomain = 253;
constexpr qsizetype MaxLabel = 63;
constexpr qsizetype MaxTypedDomain = 1000;
constexpr qsizetype MaxAddress = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets

struct ALabels {
    QString text; ///< Empty when UTS 46 does not allow the domain.
    bool tooLong = false;
};

/// ICU's processor of UTS 46 without transitional forms: made once, used by all threads.
const UIDNA *processor()
{
    static const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
        [] {
            UErrorCode status = U_ZERO_ERROR;
            UIDNA *made = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI
                                              | UIDNA_CHECK_CONTEXTJ,
                                          &status);
            return U_FAILURE(status) ? nullptr : made;
        }(),
        &uidna_close);
    return idna.get();
}

ALabels toALabels(const QString &domain)
{
    // No domain that fits is longer as it is typed; beyond that, processing is wasted.
    if (domain.size() > MaxTypedDomain)
        return {{}, true};
    if (!processor())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    QString ascii(1024, Qt::Uninitialized);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length = uidna_nameToASCII(
        processor(), reinterpret_cast<const UChar *>(domain.utf16()), static_cast<int32_t>(domain.size()),
        reinterpret_cast<UChar *>(ascii.data()), static_cast<int32_t>(ascii.size()), &info, &status);
    constexpr uint32_t lengths = UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG;
    const bool tooLong = status == U_BUFFER_OVERFLOW_ERROR || length > MaxDomain + 1
        || (info.errors != 0 && (info.errors & ~lengths) == 0);
    if (tooLong)
        return {{}, true};
    if (U_FAILURE(status) || info.errors != 0)
        return {};
    ascii.truncate(length);
    return {ascii.toLower()};
}

/// Addresses that come one after the other are often of one domain.
const ALabels &knownALabels(const QString &domain)
{
    thread_local std::pair<QString, ALabels> last;
    if (last.first != domain || domain.isEmpty())
        last = {domain, toALabels(domain)};
    return last.second;
}

bool isAtomCharacter(char32_t c)
{
    // RFC 5322 atext, with the letters and digits of every script as RFC 6531 allows.
    return QChar::isLetterOrNumber(c) || QChar::isMark(c)
        || std::u32string_view(U"!#$%&'*+-/=?^_`{|}~.").find(c) != std::u32string_view::npos;
}

bool isNumber(const QString &label)
{
    return std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Email> Email::parse(const QString &typed)
{
    // An address is looked at several times in a row: while it is read, compared and checked.
    thread_local std::pair<QString, Email> last;
    if (typed.isEmpty() || last.first != typed) {
        const Result<Email> parsed = parseNow(typed);
        STEWARD_TRY(parsed);
        last = {typed, *parsed};
    }
    return last.second;
}

Result<Email> Email::parseNow(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return invalid(tr("Enter an email address, for example ana.perez@example.com."));
    if (const auto hidden = describeForbiddenCharacter(text, CharacterRule::NoInvisible))
        return invalid(tr("The address contains %1. Delete that character, or type the address again.").arg(*hidden));
    if (text.contains(u'"'))
        return invalid(tr("Addresses in quotation marks are not supported, because many servers refuse them. Enter an "
                          "address without quotation marks."));
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return invalid(tr("The @ is missing. Enter a full address, for example ana.perez@example.com."));
    const QString local = text.left(at);
    const QString domain = text.mid(at + 1);
    if (local.isEmpty())
        return invalid(tr("The part before @ is missing. Enter a full address, for example ana.perez@example.com."));
    if (local.contains(u'@'))
        return invalid(tr("There is more than one @. Enter a single address."));
    for (const char32_t c : local.toStdU32String()) {
        if (c == U' ')
            return invalid(tr("A blank cannot stand before the @. Enter a single address such as "
                              "ana.perez@example.com."));
        if (!isAtomCharacter(c))
            return invalid(tr("“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.")
                               .arg(QString::fromUcs4(&c, 1)));
    }
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(QStringView(u"..")))
        return invalid(
            tr("A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots."));
    if (local.toUtf8().size() > MaxLocalPart)
        return invalid(
            tr("The part before @ is longer than %1 characters. Enter a shorter address.").arg(MaxLocalPart));
    if (domain.isEmpty())
        return invalid(tr("The part after @ is missing. Enter a full address, for example %1@example.com.").arg(local));
    const auto &[ascii, tooLong] = knownALabels(domain);
    if (tooLong)
        return invalid(tr("The part after @ is too long: a domain name has at most %1 characters, and %2 between two "
                          "dots. Enter a shorter address.")
                           .arg(MaxDomain)
                           .arg(MaxLabel));
    if (ascii.isEmpty())
        return invalid(tr("“%1” is not a domain name. Correct the part after @.").arg(domain));
    // UTS 46 takes other dots for a dot too, so only the A-labels tell.
    if (ascii.endsWith(u'.'))
        return invalid(tr("The address ends with a dot. Delete the last dot."));
    if (!ascii.contains(u'.'))
        return invalid(
            tr("The part after @ has no ending. Enter a full address, for example %1@%2.com.").arg(local, domain));
    if (isNumber(ascii.section(u'.', -1)))
        return invalid(tr("“%1” is a number, not a domain name. Enter an address with a domain name.").arg(domain));
    if (local.toUtf8().size() + 1 + ascii.size() > MaxAddress)
        return invalid(tr("The address is longer than %1 characters. Enter a shorter address.").arg(MaxAddress));
    Email email;
    email.m_typed = text;
    email.m_key = local.toCaseFolded() + u'@' + ascii;
    return email;
}

Email Email::fromStored(const QString &typed, const QString &key)
{
    Email email;
    email.m_typed = typed;
    email.m_key = key;
    return email;
}

QString Email::ascii() const
{
    return isEmpty() ? QString() : QString(localPart() + u'@' + domain());
}

QString Email::localPart() const
{
    return m_typed.left(m_typed.lastIndexOf(u'@'));
}

QString Email::domain() const
{
    return m_key.mid(m_key.lastIndexOf(u'@') + 1);
}

} // namespace steward
