#pragma once

#include "ui/forms/paneldialog.h"

class QPushButton;

namespace steward {

/// Asks what becomes of unsaved changes before something else begins: Save, Discard or Keep Editing, which is also
/// Escape. GUI thread.
class UnsavedDialog : public PanelDialog {
    Q_OBJECT

public:
    /// `save` names the deed: "Save Role".
    UnsavedDialog(const QString &heading, const QString &text, const QString &save, QWidget *parent = nullptr);

    QPushButton *saveButton() const { return m_save; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *keepButton() const { return m_keep; }

signals:
    /// The dialog has been accepted.
    void saveChosen();
    void discardChosen();

private:
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_keep;
};

} // namespace steward
