#include "ui/selectionline.h"

#include "ui/bulktexts.h"
#include "ui/style/areas.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace steward {

namespace {

QString bold(const QString &number)
{
    return QStringLiteral("<b>%1</b>").arg(number.toHtmlEscaped());
}

/// What is there: "1,284 administrators and API users".
QString totalText(const SelectionState &state)
{
    const QLocale locale;
    const qint64 persons = state.total - state.totalApiUsers;
    const QString total = bold(locale.toString(state.total));
    if (state.filtered)
        return SelectionLine::tr("%1 of %2 match(es)", nullptr, pluralCount(state.matching))
            .arg(bold(locale.toString(state.matching)), total);
    if (state.recycleBin)
        return SelectionLine::tr("%1 account(s) in the recycle bin", nullptr, pluralCount(state.total)).arg(total);
    if (state.totalApiUsers == 0 && persons > 0)
        return SelectionLine::tr("%1 administrator(s)", nullptr, pluralCount(persons)).arg(total);
    if (persons == 0 && state.totalApiUsers > 0)
        return SelectionLine::tr("%1 API user(s)", nullptr, pluralCount(state.totalApiUsers)).arg(total);
    return SelectionLine::tr("%1 administrators and API users").arg(total);
}

QString withoutBold(QString text)
{
    return text.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
}

} // namespace

SelectionLine::SelectionLine(QWidget *parent)
    : QFrame(parent),
      m_count(new QLabel(this)),
      m_separator(new QFrame(this)),
      m_selected(new QLabel(this)),
      m_include(new QPushButton(this)),
      m_show(new QPushButton(tr("Show selected"), this)),
      m_selectAll(new QPushButton(this)),
      m_clear(new QPushButton(tr("Clear selection"), this))
{
    markArea(this);
    setSurface(this, Surface::Pane);
    setSurface(m_separator, Surface::Hairline);
    m_separator->setFixedSize(1, metrics::step4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::step4, 0, metrics::step3, 0);
    row->setSpacing(metrics::step4);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_separator), static_cast<QWidget *>(m_selected)})
        row->addWidget(widget);
    row->addStretch();
    row->setSpacing(metrics::step3);
    for (QPushButton *button : {m_include, m_show, m_selectAll, m_clear}) {
        setButtonKind(button, ButtonKind::Link);
        setTypeRole(button, TypeRole::Header);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    setTypeRole(m_count, TypeRole::Header);
    setTypeRole(m_selected, TypeRole::Header);
    m_count->setTextFormat(Qt::RichText);
    m_selected->setTextFormat(Qt::RichText);
    setMinimumHeight(metrics::selectionZone);
    connect(m_selectAll, &QPushButton::clicked, this, &SelectionLine::selectAllRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionLine::clearRequested);
    connect(m_show, &QPushButton::clicked, this, &SelectionLine::showRequested);
    connect(m_include, &QPushButton::clicked, this, &SelectionLine::includeRequested);
    // What is said gives way to what can be done.
    m_selected->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_selected->setMinimumWidth(1);
    m_include->hide();
    m_show->hide();
}

void SelectionLine::setState(const SelectionState &state)
{
    const QLocale locale;
    m_count->setText(totalText(state));
    const qint64 selected = state.selected();
    QString text = tr("%1 selected").arg(bold(locale.toString(selected)));
    if (selected > 1) {
        const QString persons = tr("%Ln administrator(s)", nullptr, pluralCount(state.selectedPersons));
        const QString apiUsers = tr("%Ln API user(s)", nullptr, pluralCount(state.selectedApiUsers));
        if (state.selectedPersons > 0 && state.selectedApiUsers > 0)
            text = tr("%1 selected: %2, %3").arg(bold(locale.toString(selected)), persons, apiUsers);
        else
            text = tr("%1 selected: %2")
                       .arg(bold(locale.toString(selected)), state.selectedPersons > 0 ? persons : apiUsers);
    }
    if (state.hidden > 0)
        text = tr("%1, %Ln of them not shown", nullptr, pluralCount(state.hidden)).arg(text);
    m_selected->setText(text);
    m_selected->setToolTip(withoutBold(text));
    m_include->setText(tr("Include %Ln more that match(es) now", nullptr, pluralCount(state.more)));
    m_include->setVisible(state.more > 0);
    m_show->setVisible(state.hidden > 0);
    m_selected->setVisible(selected > 0);
    m_separator->setVisible(selected > 0);
    m_selectAll->setText(tr("Select all %1").arg(locale.toString(state.matching)));
    m_selectAll->setEnabled(selected - state.hidden < state.matching);
    m_clear->setEnabled(selected > 0);
}

QString SelectionLine::text() const
{
    QString text = m_count->text();
    if (!m_selected->isHidden())
        text += QStringLiteral(", ") + m_selected->text();
    return withoutBold(text);
}

QString SelectionLine::brief(const SelectionState &state)
{
    const QLocale locale;
    const QString counts = state.filtered
        ? tr("%1 of %2").arg(locale.toString(state.matching), locale.toString(state.total))
        : locale.toString(state.total);
    return state.selected() > 0 ? tr("%1, %2 selected").arg(counts, locale.toString(state.selected())) : counts;
}

} // namespace steward
