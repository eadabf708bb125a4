#include "ui/forms/discardquestion.h"

#include "ui/forms/confirmdialog.h"

namespace steward {

QDialog *askToDiscard(QDialog *dialog, const std::function<void()> &discard)
{
    auto *question = new ConfirmDialog(discardConfirmation(), dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, dialog, discard);
    question->open();
    return question;
}

} // namespace steward
