#pragma once

#include "models/core/error.h"
#include "ui/forms/fieldchecks.h"
#include "ui/forms/paneldialog.h"

#include <QPointer>

#include <functional>

class QPushButton;

namespace steward {

class TextField;

/// A form: value in, value out. Problems show when a field is left and are corrected while typing; the accepting button
/// is the default for the form's whole life, and enabled when all is right. The caller saves on `saveRequested()`, and
/// then calls accept(), showProblemAt() or showMessage(). GUI thread.
class FormDialog : public PanelDialog {
    Q_OBJECT

public:
    /// While the caller saves: nothing can be typed or pressed.
    void setBusy(bool busy, const QString &what = tr("Saving…"));
    bool isBusy() const { return m_busy; }
    /// Whether anything was typed.
    bool isChanged() const;
    /// Puts an answer of the store at a field, until that field is edited. False when the form has no such field.
    bool showProblemAt(const QString &key, const QString &message, AdministratorId other = {});
    void showMessage(const Error &error);
    QPushButton *saveButton() const { return m_save; }

    void reject() override;
    /// As `reject()`, and goes on with `then` when the dialog has gone.
    void leave(const std::function<void()> &then);

signals:
    void saveRequested();
    /// The reader wants to see the account that already has a value.
    void showOther(steward::AdministratorId other);

protected:
    /// `needsChange`: saving makes sense only when something was changed.
    FormDialog(bool needsChange, int width, QWidget *parent);

    void addField(const FormField &field);
    /// A line of text in the body; where saving needs a change, a changed field says what it was.
    void addText(const QString &key, TextField *field, const QString &initial, const std::function<QString()> &problem);
    /// To be called when the operator changed a field, and when the focus has left it.
    void fieldEdited(const QString &key);
    void fieldLeft(const QString &key);
    /// A button at the leading edge of the footer.
    void addSideButton(QPushButton *button);
    /// A link to the other account, hidden until the store names one.
    QPushButton *makeOtherLink();
    /// Takes the saving away: Close is all that remains.
    void setReadOnly();
    void updateState();
    void confirm() override;

private:
    void updateStatus(const FieldChecks::Count &count);
    void focusFirstProblem();

    FieldChecks m_checks;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_status;
    QPointer<QWidget> m_focusBeforeBusy;
    QPointer<QDialog> m_question; ///< Whether to discard what was typed.
    bool m_needsChange;
    bool m_readOnly = false;
    bool m_busy = false;
    QString m_doing; ///< While it is busy.
};

} // namespace steward
