#pragma once

#include "ui/forms/paneldialog.h"

#include <functional>

class QPushButton;

namespace steward {

/// Shows a password once. It holds no copy: `paint` and `copy` reach into the caller's locked memory. GUI thread.
class PasswordDialog : public PanelDialog {
    Q_OBJECT

public:
    /// Hands the password to a function while it runs.
    using Password = std::function<void(const std::function<void(QLatin1StringView)> &)>;

    PasswordDialog(const QString &name, const QString &userName, Password password, QWidget *parent = nullptr);

    QPushButton *copyButton() const { return m_copy; }

signals:
    void copyRequested();

private:
    QPushButton *m_copy;
};

} // namespace steward
