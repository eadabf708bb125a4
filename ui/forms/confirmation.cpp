#include "ui/forms/confirmation.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Confirmation {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

ConfirmationText discardConfirmation()
{
    ConfirmationText text;
    text.title = Confirmation::tr("Discard Changes");
    text.heading = Confirmation::tr("Discard your changes?");
    text.text = Confirmation::tr("What you typed has not been saved.");
    text.confirm = Confirmation::tr("Discard Changes");
    text.cancel = Confirmation::tr("Keep Editing");
    return text;
}

QString spokenText(const ConfirmationText &text)
{
    QStringList lines {text.heading, text.text};
    for (const Consequence &one : text.consequences) {
        const QString where = one.organization.isEmpty()
            ? one.application
            : Confirmation::tr("%1 in %2").arg(one.application, one.organization);
        lines.append(Confirmation::tr("%1: %2").arg(where, one.outcome));
    }
    lines.append(text.names.join(QStringLiteral(", ")));
    lines.append(text.leftTitle);
    for (const LeftAccount &one : text.left)
        lines.append(Confirmation::tr("%1: %2").arg(one.name, one.reason));
    lines.append(text.undo);
    lines.removeAll(QString());
    return withoutIsolates(lines.join(u'\n'));
}

} // namespace steward
