#include "ui/style/textfield.h"

#include "ui/style/icons.h"
#include "ui/style/repolish.h"

#include <QAction>
#include <QLineEdit>

namespace steward {

TextField::TextField(const QString &label, QWidget *parent)
    : LabeledField(label, parent),
      m_line(new QLineEdit),
      m_mark(m_line->addAction(icon(u"warning", ColorToken::Bad), QLineEdit::TrailingPosition))
{
    m_mark->setVisible(false);
    setEditor(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TextField::valueChanged);
}

QString TextField::text() const
{
    return m_line->text();
}

void TextField::setText(const QString &text)
{
    fill([&] { m_line->setText(text); });
    m_line->setCursorPosition(0);
}

void TextField::showError(bool wrong)
{
    // The sentence stands below; the tool tip takes it too, as plain text.
    m_mark->setText(tr("To correct"));
    m_mark->setToolTip(error().toHtmlEscaped());
    m_mark->setVisible(wrong);
    setStyleProperty(m_line, "error", wrong);
}

} // namespace steward
