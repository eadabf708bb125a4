#include "ui/emptystate.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("people"), ColorToken::Text2, metrics::emptyIcon, this)),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::step3);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setTypeRole(m_heading, TypeRole::PageTitle);
    setTextToken(m_sentence, ColorToken::Text2);
    setButtonKind(m_button, ButtonKind::Normal);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setContent(const QString &icon, const QString &heading, const QString &sentence,
                            const QString &buttonText)
{
    m_icon->setIcon(icon, ColorToken::Text2);
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::setObstacle(const QString &reason)
{
    m_button->setEnabled(reason.isEmpty());
    m_button->setToolTip(plainToolTip(reason));
    m_button->setAccessibleDescription(reason);
}

} // namespace steward
