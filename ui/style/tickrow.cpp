#include "ui/style/tickrow.h"

#include "ui/style/chip.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace steward {

using namespace Qt::StringLiterals;

TickRow::TickRow(const QString &name, const QString &purpose, QWidget *parent)
    : QFrame(parent),
      m_box(new QCheckBox(escapeMnemonic(name))),
      m_purpose(new ElidedLabel(purpose)),
      m_word(new QLabel),
      m_chip(new Chip)
{
    setTypeRole(m_box, TypeRole::Name);
    m_box->setAccessibleName(name);
    setTextToken(m_purpose, ColorToken::Text2);
    m_word->setTextFormat(Qt::PlainText);
    setTypeRole(m_word, TypeRole::Caption);
    setTextToken(m_word, ColorToken::Text2);
    m_word->hide();
    m_chip->hide();
    setMinimumHeight(metrics::listRow);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::step3, metrics::step1, metrics::step3, metrics::step1);
    line->setSpacing(metrics::step3);
    line->addWidget(m_box);
    line->addWidget(m_purpose, 1);
    line->addWidget(m_word);
    line->addWidget(m_chip);
    describe();
}

void TickRow::setRemark(const QString &remark, bool warning)
{
    m_remark = remark;
    m_word->setText(remark);
    m_word->setVisible(!remark.isEmpty() && !warning);
    m_chip->setContent({Tone::Warn, u"warning"_s, remark});
    m_chip->setVisible(!remark.isEmpty() && warning);
    describe();
}

void TickRow::setError(const QString &error)
{
    m_error = error;
    describe();
}

void TickRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_box->isEnabled()) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
    }
    QFrame::mouseReleaseEvent(event);
}

void TickRow::describe()
{
    QStringList parts {m_purpose->text(), m_remark, m_error};
    parts.removeAll(QString());
    m_box->setAccessibleDescription(parts.join(", "_L1));
}

} // namespace steward
