#pragma once

#include "ui/style/textfield.h"

#include <functional>

class QToolButton;

namespace steward {

/// A field for a password, hidden unless the operator wants to see it. The line edit keeps its text in ordinary memory
/// that nobody can wipe; what is made of it here is overwritten. GUI thread.
class PasswordField : public TextField {
    Q_OBJECT

public:
    explicit PasswordField(const QString &label, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// Lends the UTF-8 bytes.
    void peek(const std::function<void(QByteArrayView)> &use) const;
    /// Lends them and empties the field.
    void take(const std::function<void(QByteArrayView)> &use);
    QToolButton *eye() const { return m_eye; }
    void setRevealed(bool revealed);

private:
    QToolButton *m_eye;
};

} // namespace steward
