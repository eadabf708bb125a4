#include "ui/forms/confirmation.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ConfirmationSentences {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

ConfirmationText discardConfirmation()
{
    ConfirmationText text;
    text.title = ConfirmationSentences::tr("Discard Changes");
    text.heading = ConfirmationSentences::tr("Discard your changes?");
    text.text = ConfirmationSentences::tr("What you typed has not been saved.");
    text.confirm = ConfirmationSentences::tr("Discard Changes");
    text.cancel = ConfirmationSentences::tr("Keep Editing");
    return text;
}

QString spokenText(const ConfirmationText &text)
{
    QStringList lines {text.heading, text.text};
    for (const Consequence &one : text.consequences) {
        const QString where = one.organization.isEmpty()
            ? one.application
            : ConfirmationSentences::tr("%1 in %2").arg(one.application, one.organization);
        lines.append(ConfirmationSentences::tr("%1: %2").arg(where, one.outcome));
    }
    lines.append(text.names.join(QStringLiteral(", ")));
    lines.append(text.leftTitle);
    for (const LeftAccount &one : text.left)
        lines.append(ConfirmationSentences::tr("%1: %2").arg(one.name, one.reason));
    lines.append(text.undo);
    lines.removeAll(QString());
    return withoutIsolates(lines.join(u'\n'));
}

} // namespace steward
