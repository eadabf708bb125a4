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
    m_combo->setFocusPolicy(Qt::StrongFocus);
    setEditor(m_combo);
    connect(m_combo, &QComboBox::currentTextChanged, this, &ChoiceField::valueChanged);
}

void ChoiceField::setEditable(bool editable)
{
    if (m_combo->isEditable() == editable)
        return;
    fill([&] { m_combo->setEditable(editable); });
    if (!editable)
        return;
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->lineEdit()->setAccessibleName(withoutMnemonic(label()));
    m_combo->lineEdit()->installEventFilter(this);
    // It leads to the combo box: behind all others, Shift+Tab from the first field would come here.
    setTabOrder(m_combo, m_combo->lineEdit());
}

void ChoiceField::addChoice(const QString &text, const QVariant &value)
{
    fill([&] { m_combo->addItem(text, value); });
}

void ChoiceField::clear()
{
    fill([&] { m_combo->clear(); });
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
    fill([&] { m_combo->setCurrentIndex(m_combo->findData(value)); });
}

QString ChoiceField::text() const
{
    return m_combo->currentText();
}

void ChoiceField::setText(const QString &text)
{
    fill([&] { m_combo->setCurrentText(text); });
}

bool ChoiceField::eventFilter(QObject *object, QEvent *event)
{
    // Whoever scrolls the page under the pointer chooses nothing.
    if (object == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return LabeledField::eventFilter(object, event);
}

void ChoiceField::showError(bool wrong)
{
    setStyleProperty(m_combo, "error", wrong);
    if (m_combo->lineEdit())
        m_combo->lineEdit()->setAccessibleDescription(error());
}

} // namespace steward
