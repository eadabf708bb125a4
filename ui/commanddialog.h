#pragma once

#include "ui/forms/paneldialog.h"

class QPlainTextEdit;
class QPushButton;

namespace steward {

/// The command line that does what was done last in the window, to be copied into a script. GUI thread.
class CommandDialog : public PanelDialog {
    Q_OBJECT

public:
    /// Empty: nothing was done that a command could repeat.
    explicit CommandDialog(const QString &command, QWidget *parent = nullptr);

    QPlainTextEdit *text() const { return m_text; }
    QPushButton *copyButton() const { return m_copy; }

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace steward
