#include "ui/overriding.h"

#include "ui/forms/overridedialog.h"

namespace steward {

bool askForReason(const Error &error, QWidget *parent, const std::function<void(const QString &reason)> &again)
{
    if (error.kind != ErrorKind::NeedsReason)
        return false;
    auto *dialog = new OverrideDialog(error.message, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &FormDialog::saveRequested, dialog, [dialog, again] {
        const QString reason = dialog->reason();
        dialog->accept();
        again(reason);
    });
    dialog->open();
    return true;
}

} // namespace steward
