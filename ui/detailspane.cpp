#include "ui/detailspane.h"

#include "ui/style/areas.h"
#include "ui/style/barlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace steward {

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent),
      m_subject(new SubjectHeader(this)),
      m_column(nullptr),
      m_area(new QScrollArea(this)),
      m_footer(new BarLayout(nullptr))
{
    markArea(this);
    setAccessibleName(tr("Details"));
    setSurface(this, Surface::Pane);
    setMinimumWidth(metrics::detailsMinimum);
    setMaximumWidth(metrics::detailsMaximum);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"));
    close->setToolTip(tr("Close details (Ctrl+I)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::step4, metrics::step4, metrics::step3, metrics::step2);
    head->addWidget(m_subject, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_area->setObjectName(QStringLiteral("pane"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Details"));
    auto *foot = new QFrame(this);
    setSurface(foot, Surface::Row);
    foot->setLayout(m_footer);
    m_footer->setContentsMargins(metrics::step4, metrics::step3, metrics::step4, metrics::step3);
    m_footer->setSpacing(metrics::step2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    column->addWidget(foot);
    clear();
}

void DetailsPane::setSubject(const QString &icon, const QString &name, const QString &subtitle)
{
    m_subject->setSubject(icon, name, subtitle);
}

void DetailsPane::clear()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_section = nullptr;
    m_area->setWidget(content);
}

void DetailsPane::addChips(const QList<QWidget *> &chips)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::step4, 0, metrics::step4, metrics::step3);
    row->setSpacing(metrics::step2 - 2);
    for (QWidget *chip : chips)
        row->addWidget(chip);
    row->addStretch();
    m_column->addLayout(row);
}

void DetailsPane::addSection(const QString &title)
{
    auto *frame = new QFrame;
    setSurface(frame, Surface::Row);
    m_section = new QVBoxLayout(frame);
    m_section->setContentsMargins(metrics::step4, metrics::step3, metrics::step4, metrics::step3);
    m_section->setSpacing(metrics::step2 - 2);
    m_section->addWidget(new SectionLabel(title));
    m_column->addWidget(frame);
}

void DetailsPane::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setMinimumWidth(metrics::detailsLabel);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextToken(name, ColorToken::Text2);
    auto *text = new QLabel(value);
    // Breaks in a long word would be copied with it; one that is wider than the pane is cut there.
    text->setMinimumWidth(1);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(value);
    row->addWidget(name);
    row->addWidget(text, 1);
    m_section->addLayout(row);
}

void DetailsPane::addWidget(QWidget *widget)
{
    m_section->addWidget(widget);
}

void DetailsPane::addFooter(QWidget *button, bool trailing)
{
    if (trailing) {
        m_footer->beginTrailing();
        m_footer->addWidget(button);
    } else {
        m_footer->insertWidget(m_leadingButtons++, button);
    }
}

void DetailsPane::finish()
{
    m_column->addStretch();
}

} // namespace steward
