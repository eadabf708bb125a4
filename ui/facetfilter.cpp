#include "ui/facetfilter.h"

#include "ui/style/tone.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype MostEntries = 60;
constexpr int MostWidth = 220; // Of the text on the button.

} // namespace

bool TickMenu::tickActive(bool out)
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    emit ticked(action, out);
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    const bool out = event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ShiftModifier);
    if (!tickActive(out))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool minus = event->key() == Qt::Key_Minus;
    const bool tick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!(tick || minus) || !tickActive(minus || event->modifiers().testFlag(Qt::ShiftModifier)))
        QMenu::keyPressEvent(event);
}

FacetFilter::FacetFilter(const QString &title, QWidget *parent)
    : FacetButton(title, parent), m_title(title), m_menu(new TickMenu(this))
{
    setMenu(m_menu);
    setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        emit opened();
    });
    connect(m_menu, &TickMenu::ticked, this, &FacetFilter::choose);
    updateText();
}

void FacetFilter::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    updateText();
    // Counts change under an open menu; the entries stay where they are.
    if (m_menu->isVisible()) {
        for (QAction *action : m_menu->actions())
            updateEntry(action);
    }
}

void FacetFilter::setCount(const QVariant &value, qint64 count)
{
    for (Choice &choice : m_choices) {
        if (choice.value == value)
            choice.count = count;
    }
    for (QAction *action : m_menu->actions()) {
        if (action->data() == value)
            updateEntry(action);
    }
}

void FacetFilter::setTicked(const QVariantList &values, const QVariantList &leftOut)
{
    m_ticked = values;
    m_leftOut = leftOut;
    for (QAction *action : m_menu->actions())
        updateEntry(action);
    updateText();
}

const FacetFilter::Choice *FacetFilter::choiceOf(const QVariant &value) const
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [&value](const Choice &one) { return one.value == value; });
    return found == m_choices.cend() ? nullptr : &*found;
}

/// The value, or how many: what is short enough for a button.
QString FacetFilter::textOf(const QVariantList &values) const
{
    const Choice *choice = values.size() == 1 ? choiceOf(values.first()) : nullptr;
    return choice ? choice->text : QLocale().toString(values.size());
}

void FacetFilter::updateEntry(QAction *entry) const
{
    const Choice *choice = entry->isCheckable() ? choiceOf(entry->data()) : nullptr;
    if (!choice)
        return;
    const bool out = m_leftOut.contains(choice->value);
    QString text
        = escapeMnemonic(out ? tr("not %1", "a value that rows must not have").arg(choice->text) : choice->text);
    if (choice->count >= 0)
        text += u'\t' + QLocale().toString(choice->count);
    entry->setText(text);
    entry->setChecked(out || m_ticked.contains(choice->value));
}

void FacetFilter::choose(const QAction *entry, bool out)
{
    const Choice *choice = choiceOf(entry->data());
    if (!choice)
        return;
    const QVariant value = choice->value;
    out = out && choice->mayBeLeftOut;
    const bool set = !(out ? m_leftOut : m_ticked).contains(value);
    for (const Choice &other : std::as_const(m_choices)) {
        if (other.value == value || (!choice->group.isEmpty() && other.group == choice->group)) {
            m_ticked.removeAll(other.value);
            m_leftOut.removeAll(other.value);
        }
    }
    if (set)
        (out ? m_leftOut : m_ticked).append(value);
    for (QAction *action : m_menu->actions())
        updateEntry(action);
    updateText();
    emit tickedChanged();
}

void FacetFilter::fillMenu()
{
    m_menu->clear();
    QList<Choice> shown = m_choices;
    const auto chosen
        = [this](const Choice &one) { return m_ticked.contains(one.value) || m_leftOut.contains(one.value); };
    std::stable_sort(shown.begin(), shown.end(),
                     [&](const Choice &a, const Choice &b) { return chosen(a) > chosen(b); });
    if (shown.size() <= MostEntries)
        shown = m_choices;
    else
        shown = shown.first(MostEntries);
    for (const Choice &choice : std::as_const(shown)) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(choice.value);
        updateEntry(action);
        // As assistive technology presses it.
        connect(action, &QAction::triggered, this, [this, action] { choose(action, false); });
    }
    if (m_choices.size() > MostEntries)
        m_menu
            ->addAction(
                tr("%Ln more; search for them instead", nullptr, static_cast<int>(m_choices.size() - MostEntries)))
            ->setEnabled(false);
    if (std::any_of(m_choices.cbegin(), m_choices.cend(), [](const Choice &one) { return one.mayBeLeftOut; })) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Shift+click or - leaves a value out"))->setEnabled(false);
    }
}

void FacetFilter::updateText()
{
    QStringList values;
    if (!m_ticked.isEmpty())
        values.append(textOf(m_ticked));
    if (!m_leftOut.isEmpty())
        values.append(tr("not %1", "a value that rows must not have").arg(textOf(m_leftOut)));
    QString text = m_title;
    if (!values.isEmpty())
        text = tr("%1: %2", "filter name and its value").arg(m_title, values.join(QStringLiteral(", ")));
    setText(escapeMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, MostWidth)));
    setAccessibleName(text);
    setActive(!values.isEmpty());
    updateGeometry();
}

} // namespace steward
