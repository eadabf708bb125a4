#include "ui/style/textareafield.h"

#include "ui/style/metrics.h"
#include "ui/style/repolish.h"

#include <QPlainTextEdit>

namespace steward {

TextAreaField::TextAreaField(const QString &label, int lines, QWidget *parent)
    : LabeledField(label, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * metrics::step3);
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextAreaField::valueChanged);
}

QString TextAreaField::text() const
{
    return m_edit->toPlainText();
}

void TextAreaField::setText(const QString &text)
{
    fill([&] { m_edit->setPlainText(text); });
}

void TextAreaField::showError(bool wrong)
{
    setStyleProperty(m_edit, "error", wrong);
}

} // namespace steward
