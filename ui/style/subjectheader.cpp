#include "ui/style/subjectheader.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace steward {

SubjectHeader::SubjectHeader(QWidget *parent)
    : QWidget(parent),
      m_square(new QFrame),
      m_icon(new IconLabel({}, ColorToken::Text2, metrics::icon)),
      m_name(new QLabel),
      m_subtitle(new QLabel)
{
    setSurface(m_square, Surface::Square);
    m_square->setFixedSize(metrics::subjectSquare, metrics::subjectSquare);
    auto *inside = new QHBoxLayout(m_square);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_icon, 0, Qt::AlignCenter);

    for (QLabel *label : {m_name, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTypeRole(m_name, TypeRole::Subject);
    setTextToken(m_subtitle, ColorToken::Text2);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::step1 / 2);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step3);
    row->addWidget(m_square, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    showIcon();
}

void SubjectHeader::setSubject(const QString &iconName, const QString &name, const QString &subtitle)
{
    m_iconName = iconName;
    m_name->setText(breakable(name));
    m_name->setAccessibleName(spoken(name));
    m_subtitle->setText(breakable(subtitle));
    m_subtitle->setAccessibleName(spoken(subtitle));
    m_subtitle->setVisible(!subtitle.isEmpty());
    showIcon();
}

QString SubjectHeader::name() const
{
    return m_name->text();
}

QString SubjectHeader::subtitle() const
{
    return m_subtitle->text();
}

void SubjectHeader::setTone(Tone tone)
{
    m_tone = tone;
    const bool quiet = tone == Tone::Mute;
    setStyleProperty(m_square, "tone", quiet ? QString() : Theme::key(foreground(tone)));
    showIcon();
}

void SubjectHeader::setNameRole(TypeRole role)
{
    setTypeRole(m_name, role);
}

void SubjectHeader::showIcon()
{
    m_icon->setIcon(m_iconName, foreground(m_tone));
}

} // namespace steward
