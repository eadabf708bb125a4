#include "models/mail/headertext.h"

#include "models/domain/textrules.h"
#include "models/mail/encodedwords.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr qsizetype MaxSubject = 500;

struct HeaderTextText {
    Q_DECLARE_TR_FUNCTIONS(HeaderText)
};

} // namespace

Result<HeaderText> HeaderText::make(const QString &text)
{
    // Before checkedText() removes outer blanks, line breaks among them: one there is a sign that something is wrong.
    if (const auto forbidden = describeForbiddenCharacter(text, CharacterRule::Text))
        return Error {ErrorKind::Invalid,
                      HeaderTextText::tr("The subject contains %1. Delete that character.").arg(*forbidden)};
    const Result<QString> checked = checkedText(text, HeaderTextText::tr("The subject"), MaxSubject, true);
    STEWARD_TRY(checked);
    HeaderText header;
    header.m_text = *checked;
    return header;
}

QByteArray HeaderText::encoded() const
{
    return isPlainHeaderText(m_text) ? m_text.toLatin1() : encodedWords(m_text);
}

} // namespace steward
