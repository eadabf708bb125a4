#pragma once

#include <QList>
#include <QString>

namespace steward {

/// The text of a credential mail with placeholders such as `{userName}`; `{{` and `}}` are braces. A value; any thread.
struct MailTemplate {
    QString subject;
    QString body;

    friend bool operator==(const MailTemplate &, const MailTemplate &) = default;
};

/// A run of plain text, or one placeholder.
struct TemplatePiece {
    enum class Kind : quint8 {
        Text,
        Placeholder, ///< `text` is the name without braces, one of mailPlaceholders().
        Unknown      ///< Braces that mean nothing; `text` is what stands there.
    };
    Kind kind;
    QString text;

    friend bool operator==(const TemplatePiece &, const TemplatePiece &) = default;
};

/// The names that can stand between braces.
const QList<QString> &mailPlaceholders();

QList<TemplatePiece> templatePieces(const QString &text);

/// Why the template cannot be used, as sentences for its author; empty when it can.
QList<QString> templateProblems(const MailTemplate &text);

} // namespace steward
