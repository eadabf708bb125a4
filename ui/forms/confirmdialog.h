#pragma once

#include "ui/forms/confirmation.h"
#include "ui/forms/paneldialog.h"

class QLineEdit;
class QPushButton;

namespace steward {

/// Asks before something stops or cannot come back. The safe button is the default and has the focus; Escape is the
/// same button. accepted() is the consent. GUI thread.
class ConfirmDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const ConfirmationText &text, QWidget *parent = nullptr);

    const ConfirmationText &text() const { return m_text; }
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *replacementButton() const { return m_replacement; }
    /// Where the number of rows is typed; null below ten rows.
    QLineEdit *countField() const { return m_count; }

signals:
    /// The operator sets up another API user instead; the dialog has been rejected.
    void replacementRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void confirm() override;

private:
    void addContent();
    QWidget *makeConsequences() const;
    QLayout *makeNames() const;
    QLayout *makeLeft() const;
    void addCountField();
    void addButtons();

    ConfirmationText m_text;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_replacement = nullptr;
    QLineEdit *m_count = nullptr;
};

} // namespace steward
