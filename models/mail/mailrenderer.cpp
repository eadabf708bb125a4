#include "models/mail/mailrenderer.h"

#include "models/mail/headertext.h"
#include "models/mail/mailmarkup.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

using PieceKind = TemplatePiece::Kind;
using Values = QMap<QString, QString>;

const QString Password = QStringLiteral("password");

struct RendererText {
    Q_DECLARE_TR_FUNCTIONS(MailRenderer)
};

/// Line breaks of every system as \n; other control characters as blanks.
QString tidied(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029))
            c = u'\n';
        else if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return text;
}

/// A line says nothing when it has placeholders and each of them is empty.
bool saysNothing(const QList<TemplatePiece> &line, const Values &values)
{
    bool any = false;
    for (const TemplatePiece &piece : line) {
        if (piece.kind != PieceKind::Placeholder)
            continue;
        if (piece.text == Password || !values.value(piece.text).trimmed().isEmpty())
            return false;
        any = true;
    }
    return any;
}

QList<QList<TemplatePiece>> lines(const QString &body, const Values &values)
{
    QList<QList<TemplatePiece>> result;
    for (const QString &line : tidied(body).trimmed().split(u'\n')) {
        const QList<TemplatePiece> pieces = templatePieces(line);
        if (saysNothing(pieces, values))
            continue;
        // A line that was left out does not leave two empty ones behind.
        if (pieces.isEmpty() && !result.isEmpty() && result.last().isEmpty())
            continue;
        result.append(pieces);
    }
    return result;
}

QString filled(const QString &text, const Values &values)
{
    QString result;
    for (const TemplatePiece &piece : templatePieces(text))
        result += piece.kind == PieceKind::Placeholder ? values.value(piece.text) : piece.text;
    return result;
}

MarkedText::Style styleOf(const QString &placeholder)
{
    if (placeholder == u"endpoints")
        return MarkedText::Style::Links;
    return placeholder == u"userName" ? MarkedText::Style::Code : MarkedText::Style::Plain;
}

void write(const QList<QList<TemplatePiece>> &content, const Values &values, const Secret &password, MarkedText &target)
{
    for (const QList<TemplatePiece> &line : content) {
        for (const TemplatePiece &piece : line) {
            if (piece.kind != PieceKind::Placeholder)
                target.add(piece.text, MarkedText::Style::Plain);
            else if (piece.text == Password)
                target.add(password);
            else
                target.add(tidied(values.value(piece.text)), styleOf(piece.text));
        }
        target.endLine();
    }
}

} // namespace

Result<MailText> renderedMail(const MailTemplate &text, const Values &values, const Secret &password,
                              const QString &language)
{
    const auto hasPassword = [](const QString &part) {
        return templatePieces(part).contains({PieceKind::Placeholder, Password});
    };
    if (hasPassword(text.subject) || (hasPassword(text.body) && password.isEmpty()))
        return Error {ErrorKind::Invalid,
                      RendererText::tr("The mail template cannot be used. Correct it in the settings, or use the "
                                       "built-in text."),
                      QStringLiteral("password in the subject, or none for the text")};
    const Result<HeaderText> subject = HeaderText::make(filled(text.subject, values));
    STEWARD_TRY(subject);
    const QList<QList<TemplatePiece>> content = lines(text.body, values);
    MarkedText plain(MarkedText::Format::Plain);
    write(content, values, password, plain);
    MarkedText html(MarkedText::Format::Html);
    write(content, values, password, html);
    return MailText {subject->text(), plain.take(), inDocument(html.take(), subject->text(), language)};
}

MailPreview mailPreview(const MailTemplate &text, const Values &values)
{
    const QString dots(8, QChar(0x2022));
    QString shown;
    for (const QList<TemplatePiece> &line : lines(text.body, values)) {
        for (const TemplatePiece &piece : line) {
            if (piece.kind == PieceKind::Placeholder)
                shown += piece.text == Password ? dots : tidied(values.value(piece.text));
            else
                shown += piece.text;
        }
        shown += u'\n';
    }
    return {filled(text.subject, values).simplified(), shown};
}

} // namespace steward
