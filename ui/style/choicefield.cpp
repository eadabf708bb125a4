#include "ui/style/choicefield.h"

#include "ui/style/repolish.h"
#include "ui/style/tone.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace steward {

ChoiceField::ChoiceField(const QString &label, QWidget *parent) : LabeledField(label, parent), m_combo(new QComboBox)
{
    // The combo box's own delegate ignores the row height of the style.
    m_combo->setItemDelegate(new QStyledItemDelegate(m_combo));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setEditor(m_combo);
    connect(m_combo, &QComboBox::activated, this, &LabeledField::edited);
}

void ChoiceField::setEditable(bool editable)
{
    if (m_combo->isEditable() == editable)
        return;
    m_combo->setEditable(editable);
    if (!editable)
        return;
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->lineEdit()->setAccessibleName(withoutMnemonic(label()));
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &LabeledField::edited);
}

void ChoiceField::addChoice(const QString &text, const QVariant &value)
{
    m_combo->addItem(text, value);
}

void ChoiceField::clear()
{
    m_combo->clear();
}

QVariant ChoiceField::value() const
{
    const int index = m_combo->isEditable()
        ? m_combo->findText(m_combo->currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive)
        : m_combo->currentIndex();
    return index < 0 ? QVariant() : m_combo->itemData(index);
}

void ChoiceField::setValue(const QVariant &value)
{
    m_combo->setCurrentIndex(m_combo->findData(value));
}

QString ChoiceField::text() const
{
    return m_combo->currentText();
}

void ChoiceField::setText(const QString &text)
{
    m_combo->setCurrentText(text);
}

void ChoiceField::showError(bool wrong)
{
    setStyleProperty(m_combo, "error", wrong);
    if (m_combo->lineEdit())
        m_combo->lineEdit()->setAccessibleDescription(error());
}

} // namespace steward
