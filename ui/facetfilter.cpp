#include "ui/facetfilter.h"

#include "ui/style/tone.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype MostEntries = 60;

QString textOf(const FacetFilter::Choice &choice)
{
    const QString text = escapeMnemonic(choice.text);
    return choice.count < 0 ? text : QString(text + u'\t' + QLocale().toString(choice.count));
}

} // namespace

bool TickMenu::tickActive()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tickActive())
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool tick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!tick || !tickActive())
        QMenu::keyPressEvent(event);
}

FacetFilter::FacetFilter(const QString &title, QWidget *parent)
    : FacetButton(title, parent), m_title(title), m_menu(new TickMenu(this))
{
    setMenu(m_menu);
    setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &FacetFilter::fillMenu);
    updateText();
}

void FacetFilter::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    updateText();
    if (m_menu->isVisible()) {
        // Counts change under an open menu; the entries stay where they are.
        for (QAction *action : m_menu->actions()) {
            const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                            [action](const Choice &one) { return one.value == action->data(); });
            if (found != m_choices.cend())
                action->setText(textOf(*found));
        }
    }
}

void FacetFilter::setTicked(const QVariantList &values)
{
    m_ticked = values;
    for (QAction *action : m_menu->actions())
        action->setChecked(m_ticked.contains(action->data()));
    updateText();
}

void FacetFilter::fillMenu()
{
    m_menu->clear();
    QList<Choice> shown = m_choices;
    std::stable_sort(shown.begin(), shown.end(), [this](const Choice &a, const Choice &b) {
        return m_ticked.contains(a.value) > m_ticked.contains(b.value);
    });
    if (shown.size() <= MostEntries)
        shown = m_choices;
    else
        shown = shown.first(MostEntries);
    for (const Choice &choice : std::as_const(shown)) {
        QAction *action = m_menu->addAction(textOf(choice));
        action->setCheckable(true);
        action->setChecked(m_ticked.contains(choice.value));
        action->setData(choice.value);
        connect(action, &QAction::toggled, this, [this, value = choice.value](bool on) {
            m_ticked.removeAll(value);
            if (on)
                m_ticked.append(value);
            updateText();
            emit tickedChanged();
        });
    }
    if (m_choices.size() > MostEntries)
        m_menu
            ->addAction(
                tr("%n more; search for them instead", nullptr, static_cast<int>(m_choices.size() - MostEntries)))
            ->setEnabled(false);
}

void FacetFilter::updateText()
{
    QString text = m_title;
    if (m_ticked.size() == 1) {
        const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [this](const Choice &one) { return one.value == m_ticked.first(); });
        if (found != m_choices.cend())
            text = tr("%1: %2", "filter name and its value").arg(m_title, found->text);
        else
            text = tr("%1: %2", "filter name and its value").arg(m_title, QLocale().toString(1));
    } else if (m_ticked.size() > 1) {
        text = tr("%1: %2", "filter name and its value").arg(m_title, QLocale().toString(m_ticked.size()));
    }
    setText(escapeMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, 220)));
    setAccessibleName(text);
    setActive(!m_ticked.isEmpty());
    updateGeometry();
}

} // namespace steward
