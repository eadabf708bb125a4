#pragma once

#include "ui/style/labeledfield.h"

class QPlainTextEdit;

namespace steward {

/// A field for several lines of plain text; Tab leaves it.
class TextAreaField : public LabeledField {
    Q_OBJECT

public:
    /// `lines` of text are seen without scrolling.
    TextAreaField(const QString &label, int lines, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    void showError(bool wrong) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace steward
