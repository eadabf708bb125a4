#include "ui/forms/fieldchecks.h"

#include <QPushButton>

#include <algorithm>

namespace steward {

void FieldChecks::add(const FormField &field)
{
    Entry added;
    added.field = field;
    m_entries.append(added);
}

FieldChecks::Entry *FieldChecks::entry(const QString &key)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &one) { return one.field.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString FieldChecks::problemOf(const Entry &entry)
{
    const QString own = entry.field.problem ? entry.field.problem() : QString();
    return own.isEmpty() ? entry.answer : own;
}

void FieldChecks::show(Entry &entry)
{
    const QString problem = problemOf(entry);
    // Once put right, it is left alone until the field is left again.
    entry.shown = !problem.isEmpty();
    entry.field.showError(problem);
    if (entry.field.other)
        entry.field.other->setVisible(!entry.other.isNull());
}

void FieldChecks::edited(const QString &key)
{
    Entry *edited = entry(key);
    if (!edited)
        return;
    edited->answer.clear();
    edited->other = {};
    if (edited->shown)
        show(*edited);
}

void FieldChecks::left(const QString &key)
{
    if (Entry *left = entry(key))
        show(*left);
}

bool FieldChecks::answer(const QString &key, const QString &message, AdministratorId other)
{
    Entry *wrong = entry(key);
    if (!wrong)
        return false;
    wrong->answer = message;
    wrong->other = other;
    show(*wrong);
    return true;
}

AdministratorId FieldChecks::other(const QString &key) const
{
    const auto found
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [&key](const Entry &one) { return one.field.key == key; });
    return found == m_entries.cend() ? AdministratorId() : found->other;
}

void FieldChecks::showAll()
{
    for (Entry &one : m_entries)
        show(one);
}

void FieldChecks::clear()
{
    for (Entry &one : m_entries) {
        one.answer.clear();
        one.other = {};
        one.shown = false;
        one.field.showError({});
        if (one.field.other)
            one.field.other->hide();
    }
}

FieldChecks::Count FieldChecks::count() const
{
    Count count;
    for (const Entry &one : m_entries) {
        const bool problem = !problemOf(one).isEmpty();
        count.wrong += problem && one.shown ? 1 : 0;
        count.open += problem && !one.shown ? 1 : 0;
        count.changed += one.field.changed && one.field.changed() ? 1 : 0;
    }
    return count;
}

QWidget *FieldChecks::showFirst()
{
    for (Entry &one : m_entries) {
        if (problemOf(one).isEmpty())
            continue;
        show(one);
        return one.field.widget;
    }
    return nullptr;
}

} // namespace steward
