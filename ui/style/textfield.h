#pragma once

#include "ui/style/labeledfield.h"

class QAction;
class QLineEdit;

namespace steward {

/// A field for one line of text.
class TextField : public LabeledField {
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    QLineEdit *lineEdit() const { return m_line; }

protected:
    void showError(bool wrong) override;

private:
    QLineEdit *m_line;
    QAction *m_mark;
};

} // namespace steward
