#include "ui/style/notebox.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace steward {

NoteBox::NoteBox(Tone tone, QWidget *parent) : QFrame(parent), m_icon(new IconLabel), m_label(new QLabel)
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::step3, metrics::step2, metrics::step3, metrics::step2);
    row->setSpacing(metrics::step3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setTone(tone);
}

void NoteBox::setText(const QString &sentence, const QString &bold)
{
    m_text = bold.isEmpty() ? sentence : QString(sentence).replace(QLatin1String("%1"), bold);
    m_label->setTextFormat(bold.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_label->setText(bold.isEmpty() ? breakable(sentence) : emphasized(sentence, bold));
    m_label->setAccessibleName(m_text);
    setAccessibleName(m_text);
}

void NoteBox::setTone(Tone tone)
{
    setSurface(this, surfaceOf(tone));
    m_icon->setIcon(tone == Tone::Bad ? QStringLiteral("warning") : iconOf(tone), foreground(tone));
}

void NoteBox::setSmall()
{
    setTypeRole(m_label, TypeRole::Caption);
}

} // namespace steward
