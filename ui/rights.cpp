#include "ui/rights.h"

#include <QAction>

namespace steward {

namespace {

constexpr char TipProperty[] = "stewardTip";

} // namespace

Rights::Rights(Store &store, const Author &author, QObject *parent) : QObject(parent), m_store(store), m_author(author)
{
    m_authority.privileges = {};
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.catalogChanged || set.administrators.contains(m_author.operatorId))
            ask();
    });
    ask();
}

void Rights::ask()
{
    whenDone(authorityOf(m_store, m_author), this, [this](const Result<Authority> &authority) {
        if (!authority && authority.error().kind == ErrorKind::Cancelled)
            return;
        const Authority before = m_authority;
        const bool wasKnown = std::exchange(m_known, true);
        m_lost = authority ? QString() : authority.error().message;
        if (authority)
            m_authority = *authority;
        else
            m_authority.privileges = {};
        if (!wasKnown || m_authority != before)
            emit changed();
    });
}

QString Rights::obstacle(PrivilegeSet needed) const
{
    if (!m_known || may(needed))
        return {};
    return m_lost.isEmpty() ? missingText(needed.without(m_authority.privileges), m_authority) : m_lost;
}

void Rights::gate(QAction *action, bool possible, PrivilegeSet needed) const
{
    if (!action->property(TipProperty).isValid())
        action->setProperty(TipProperty, action->toolTip());
    const QString obstacle = this->obstacle(needed);
    const QString tip = action->property(TipProperty).toString();
    action->setEnabled(possible && may(needed));
    action->setToolTip(obstacle.isEmpty() ? tip : tr("%1. %2", "what an action does, and why not").arg(tip, obstacle));
}

} // namespace steward
