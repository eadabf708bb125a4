#include "ui/style/labeledfield.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace steward {

using namespace Qt::StringLiterals;

LabeledField::LabeledField(const QString &label, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(label)),
      m_column(new QVBoxLayout(this)),
      m_editorRow(new QHBoxLayout),
      m_remarkRow(new QWidget),
      m_remarkIcon(new IconLabel(u"warning"_s, ColorToken::Bad, metrics::smallIcon)),
      m_remark(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    setTypeRole(m_label, TypeRole::Name);

    m_remark->setObjectName("fieldError"_L1);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    setTypeRole(m_remark, TypeRole::Caption);
    auto *row = new QHBoxLayout(m_remarkRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step2 - 2);
    row->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    row->addWidget(m_remark, 1);
    m_remarkRow->hide();

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::labelSpacing);
    m_column->addWidget(m_label);
    m_editorRow->setSpacing(metrics::step2);
    m_column->addLayout(m_editorRow);
    m_column->addWidget(m_remarkRow);
}

QString LabeledField::label() const
{
    return m_label->text();
}

void LabeledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(withoutMnemonic(label));
}

void LabeledField::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    showRemark();
    showError(hasError());
}

void LabeledField::setHint(const QString &hint)
{
    m_hint = hint;
    showRemark();
}

void LabeledField::setWas(const QString &value)
{
    m_was = value;
    showRemark();
}

QString LabeledField::remark() const
{
    if (hasError())
        return m_error;
    if (m_was.isNull())
        return m_hint;
    return m_was.isEmpty() ? tr("Was: empty") : tr("Was: %1").arg(m_was);
}

void LabeledField::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->installEventFilter(this);
    editor->setAccessibleName(withoutMnemonic(label()));
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    m_editorRow->insertWidget(0, editor, 1);
}

void LabeledField::addBeside(QWidget *widget)
{
    m_editorRow->addWidget(widget);
}

bool LabeledField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit left();
    }
    return QWidget::eventFilter(object, event);
}

void LabeledField::showRemark()
{
    const QString text = remark();
    setTextToken(m_remark, hasError() ? ColorToken::Bad : ColorToken::Text2);
    m_remarkIcon->setVisible(hasError());
    m_remark->setText(text);
    m_remarkRow->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

void LabeledField::valueChanged()
{
    if (!m_filling)
        emit edited();
}

} // namespace steward
