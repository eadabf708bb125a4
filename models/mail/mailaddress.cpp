#include "models/mail/mailaddress.h"

#include "models/domain/textrules.h"
#include "models/mail/encodedwords.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr qsizetype MaxName = 400;
constexpr qsizetype MaxLine = 64; // beside the name of the field and the quotation marks

struct MailAddressText {
    Q_DECLARE_TR_FUNCTIONS(MailAddress)
};

} // namespace

Result<MailAddress> MailAddress::make(const QString &name, const Email &email)
{
    if (const auto forbidden = describeForbiddenCharacter(name, CharacterRule::Text))
        return Error {ErrorKind::Invalid,
                      MailAddressText::tr("The name in the mail contains %1. Delete that character.").arg(*forbidden)};
    const Result<QString> checked = checkedText(name, MailAddressText::tr("The name in the mail"), MaxName, false);
    STEWARD_TRY(checked);
    // An Email can come from a directory that something else wrote.
    const Result<Email> again = Email::parse(email.typed());
    STEWARD_TRY(again);
    MailAddress address;
    address.m_name = *checked;
    address.m_email = *again;
    return address;
}

QByteArray MailAddress::header() const
{
    const QByteArray bracketed = '<' + envelope() + '>';
    if (m_name.isEmpty())
        return bracketed;
    if (!isPlainHeaderText(m_name))
        return encodedWords(m_name) + "\r\n " + bracketed;
    QByteArray quoted = m_name.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    // Folded when the line would grow beyond what RFC 5322, 2.1.1, recommends.
    const bool fits = quoted.size() + bracketed.size() <= MaxLine;
    return '"' + quoted + (fits ? "\" " : "\"\r\n ") + bracketed;
}

} // namespace steward
