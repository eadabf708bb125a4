#include "ui/style/bar.h"

#include "ui/style/iconlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>
#include <QToolButton>

namespace steward {

Bar::Bar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel),
      m_label(new QLabel),
      m_actions(new QHBoxLayout),
      m_close(new QToolButton),
      m_animation(new QPropertyAnimation(this, "maximumHeight", this))
{
    m_label->setWordWrap(true);
    m_close->setIcon(icon(u"close"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    setButtonKind(m_close, ButtonKind::Inline);
    m_actions->setSpacing(metrics::step2);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::step3, metrics::step1, metrics::step1, metrics::step1);
    row->setSpacing(metrics::step3);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();

    connect(m_close, &QToolButton::clicked, this, [this] {
        fold();
        emit closed();
    });
    connect(m_animation, &QPropertyAnimation::finished, this, [this] {
        if (!m_open)
            hide();
        setMaximumHeight(QWIDGETSIZE_MAX);
    });
}

void Bar::setContent(Surface surface, const QString &iconName, ColorToken iconToken)
{
    setSurface(this, surface);
    m_icon->setIcon(iconName, iconToken);
}

void Bar::setSentence(const QString &sentence, const QString &bold)
{
    m_sentence = bold.isEmpty() ? sentence : QString(sentence).replace(QLatin1String("%1"), bold);
    m_label->setTextFormat(bold.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_label->setText(bold.isEmpty() ? sentence : emphasized(sentence, bold));
    m_label->setAccessibleName(spoken(m_sentence));
    setAccessibleName(spoken(m_sentence));
}

void Bar::unfold()
{
    const bool wasOpen = m_open && isVisible();
    m_open = true;
    emit openChanged(true);
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_animation->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    if (!wasOpen && duration > 0 && parentWidget() && parentWidget()->isVisible()) {
        m_animation->setDuration(metrics::unfoldMilliseconds);
        m_animation->setStartValue(0);
        m_animation->setEndValue(sizeHint().height());
        setMaximumHeight(0);
        m_animation->start();
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Bar::fold()
{
    if (!m_open)
        return;
    m_open = false;
    emit openChanged(false);
    m_animation->stop();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration == 0 || !isVisible()) {
        hide();
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    m_animation->setDuration(metrics::unfoldMilliseconds);
    m_animation->setStartValue(height());
    m_animation->setEndValue(0);
    m_animation->start();
}

} // namespace steward
