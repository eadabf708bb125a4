#include "models/domain/mailtemplate.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr qsizetype MaxBody = 64 * 1024;
constexpr qsizetype MaxSubject = 200;

struct MailTemplateText {
    Q_DECLARE_TR_FUNCTIONS(MailTemplate)
};

/// Line breaks and tabs belong to a body.
QString withoutLayout(QString body)
{
    return body.remove(u'\n').remove(u'\r').remove(u'\t');
}

qsizetype count(const QList<TemplatePiece> &pieces, const QString &placeholder)
{
    return pieces.count({TemplatePiece::Kind::Placeholder, placeholder});
}

void addSizeProblems(const MailTemplate &text, QList<QString> &problems)
{
    if (cleaned(text.subject).isEmpty())
        problems.append(MailTemplateText::tr("The subject is empty. Enter one."));
    if (const auto hidden = describeForbiddenCharacter(text.subject, CharacterRule::Text))
        problems.append(MailTemplateText::tr("The subject contains %1. Delete that character.").arg(*hidden));
    if (codePoints(text.subject) > MaxSubject)
        problems.append(MailTemplateText::tr("The subject is longer than %1 characters. Shorten it.").arg(MaxSubject));
    if (cleaned(text.body).isEmpty())
        problems.append(MailTemplateText::tr("The text is empty. Enter one, or use the built-in text."));
    if (const auto hidden = describeForbiddenCharacter(withoutLayout(text.body), CharacterRule::Text))
        problems.append(MailTemplateText::tr("The text contains %1. Delete that character.").arg(*hidden));
    if (text.body.toUtf8().size() > MaxBody)
        problems.append(MailTemplateText::tr("The text is longer than %1 KiB. Shorten it.").arg(MaxBody / 1024));
}

void addUnknown(const QList<TemplatePiece> &pieces, QList<QString> &problems)
{
    for (const TemplatePiece &piece : pieces) {
        if (piece.kind != TemplatePiece::Kind::Unknown)
            continue;
        const QString problem = piece.text.size() == 1
            ? MailTemplateText::tr("There is a single %1. Write %1%1 for a brace, or complete the placeholder.")
                  .arg(piece.text)
            : MailTemplateText::tr("%1 is not a placeholder. Correct its name, or delete it.").arg(piece.text);
        if (!problems.contains(problem))
            problems.append(problem);
    }
}

} // namespace

const QList<QString> &mailPlaceholders()
{
    static const QList<QString> names {QStringLiteral("firstName"),    QStringLiteral("lastName"),
                                       QStringLiteral("userName"),     QStringLiteral("password"),
                                       QStringLiteral("applications"), QStringLiteral("endpoints"),
                                       QStringLiteral("directory"),    QStringLiteral("expires"),
                                       QStringLiteral("sender"),       QStringLiteral("contact")};
    return names;
}

QList<TemplatePiece> templatePieces(const QString &text)
{
    using Kind = TemplatePiece::Kind;
    QList<TemplatePiece> pieces;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            pieces.append({Kind::Text, std::exchange(plain, {})});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'{' && c != u'}') {
            plain += c;
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == c) {
            plain += c;
            ++i;
            continue;
        }
        flush();
        const qsizetype end = c == u'{' ? text.indexOf(u'}', i) : -1;
        const QString name = end < 0 ? QString() : text.mid(i + 1, end - i - 1);
        if (name.isEmpty() || name.contains(u'{') || name.contains(u'\n')) {
            pieces.append({Kind::Unknown, QString(c)});
            continue;
        }
        if (mailPlaceholders().contains(name))
            pieces.append({Kind::Placeholder, name});
        else
            pieces.append({Kind::Unknown, u'{' + name + u'}'});
        i = end;
    }
    flush();
    return pieces;
}

QList<QString> templateProblems(const MailTemplate &text)
{
    const QString password = QStringLiteral("password");
    QList<QString> problems;
    addSizeProblems(text, problems);
    const QList<TemplatePiece> subject = templatePieces(text.subject);
    const QList<TemplatePiece> body = templatePieces(text.body);
    addUnknown(subject, problems);
    addUnknown(body, problems);
    if (count(subject, password) > 0)
        problems.append(MailTemplateText::tr("{password} cannot stand in the subject, because subjects are shown in "
                                             "lists and notifications. Move it into the text."));
    if (count(body, password) == 0)
        problems.append(
            MailTemplateText::tr("{password} is missing in the text. Write it where the password belongs."));
    if (count(body, password) > 1)
        problems.append(MailTemplateText::tr("{password} stands in the text more than once. Keep one."));
    if (count(body, QStringLiteral("userName")) == 0)
        problems.append(
            MailTemplateText::tr("{userName} is missing in the text. Write it where the user name belongs."));
    return problems;
}

} // namespace steward
