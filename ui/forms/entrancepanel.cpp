#include "ui/forms/entrancepanel.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace steward {

namespace {

constexpr int PanelWidth = 400;

} // namespace

EntrancePanel::EntrancePanel(const QString &iconName, const QString &primary, QWidget *parent)
    : QWidget(parent),
      m_heading(plainLabel({}, ColorToken::Text, TypeRole::PageTitle)),
      m_sentence(plainLabel({}, ColorToken::Text2)),
      m_message(new NoteBox(Tone::Bad)),
      m_fields(new QWidget),
      m_body(new QVBoxLayout(m_fields)),
      m_primary(new QPushButton(primary)),
      m_ways(new QWidget),
      m_words(primary)
{
    setFixedWidth(PanelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupSpacing);
    column->addWidget(new IconLabel(iconName, ColorToken::Text2, metrics::emptyIcon), 0, Qt::AlignHCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::step1);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    column->addLayout(words);
    column->addWidget(m_message);
    column->addWidget(m_fields);
    column->addWidget(m_primary);
    column->addWidget(m_ways);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::fieldSpacing);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(metrics::step2);
    ways->addStretch(1);
    ways->addStretch(1);
    m_message->hide();
    setButtonKind(m_primary, ButtonKind::Primary);
    setReady(false);
}

/// With all lines of what wraps: the page asks no further where it is centred.
QSize EntrancePanel::sizeHint() const
{
    ensurePolished();
    return {PanelWidth, layout()->totalHeightForWidth(PanelWidth)};
}

QSize EntrancePanel::minimumSizeHint() const
{
    return sizeHint();
}

void EntrancePanel::setHeading(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleName(heading);
}

void EntrancePanel::showMessage(Tone tone, const QString &sentence)
{
    m_message->setTone(tone);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_message->setAccessibleName(sentence);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EntrancePanel::clearMessage()
{
    m_message->hide();
}

QString EntrancePanel::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

QPushButton *EntrancePanel::addWay(const QString &text)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, ButtonKind::Link);
    auto *row = static_cast<QHBoxLayout *>(m_ways->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void EntrancePanel::setReady(bool ready)
{
    m_ready = ready;
    m_primary->setEnabled(ready && !m_busy);
}

void EntrancePanel::setBusy(bool busy, const QString &words)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_primary->setText(busy && !words.isEmpty() ? words : m_words);
    setReady(m_ready);
}

void EntrancePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary->isEnabled())
        m_primary->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace steward
