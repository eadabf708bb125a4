#include "models/actions/catalogrollback.h"

#include "models/domain/textrules.h"
#include "models/store/catalogrows.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

template <typename Row> const Row *known(const QList<Row> &rows, const QUuid &uid)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&uid](const Row &row) { return row.uid == uid; });
    return found == rows.cend() ? nullptr : &*found;
}

const Role *namedAs(const Catalog &catalog, const Role &role)
{
    return catalog.role(role.name);
}

const Application *namedAs(const Catalog &catalog, const Application &application)
{
    return catalog.application(application.name);
}

/// What differs, as it stands and as it was.
template <typename Row> QList<std::pair<Row, Row>> differing(const QList<Row> &now, const QList<Row> &then)
{
    QList<std::pair<Row, Row>> found;
    for (Row before : then) {
        const Row *here = known(now, before.uid);
        if (!here)
            continue;
        before.id = here->id;
        if (*here != before)
            found.append({*here, before});
    }
    return found;
}

} // namespace

template <typename Row>
Result<void> CatalogRollback::remove(const QList<Row> &now, const QList<Row> &then, bool inTheWay)
{
    QSet<QString> needed;
    for (const Row &row : then) {
        if (!row.isDeleted())
            needed.insert(caseKey(row.name));
    }
    for (const Row &row : now) {
        if (row.isDeleted() || known(then, row.uid) || needed.contains(caseKey(row.name)) != inTheWay)
            continue;
        Row gone = row;
        gone.deletedAt = m_transaction.now();
        STEWARD_TRY(m_transaction.update(row, gone));
        ++m_changed;
    }
    return {};
}

template <typename Row> Result<void> CatalogRollback::restoreKnown(const QList<Row> &now, const QList<Row> &then)
{
    QList<std::pair<Row, Row>> open = differing(now, then);
    m_changed += open.size();
    while (!open.isEmpty()) {
        QList<std::pair<Row, Row>> blocked;
        for (const auto &[here, before] : std::as_const(open)) {
            const Result<Catalog> catalog = CatalogRows(m_transaction.connection()).catalog();
            STEWARD_TRY(catalog);
            const Row *other = before.isDeleted() ? nullptr : namedAs(*catalog, before);
            if (other && other->id != before.id)
                blocked.append({here, before});
            else
                STEWARD_TRY(m_transaction.update(here, before));
        }
        // They hold each other's names: without them for a moment they pass.
        for (auto &[here, before] : blocked) {
            if (blocked.size() < open.size() || here.isDeleted())
                continue;
            const Row named = here;
            here.name = here.uid.toString(QUuid::WithoutBraces);
            STEWARD_TRY(m_transaction.update(named, here));
        }
        open = blocked;
    }
    return {};
}

Result<void> CatalogRollback::restore()
{
    STEWARD_TRY(remove(m_now.roles, m_then.roles, true));
    STEWARD_TRY(remove(m_now.applications, m_then.applications, true));
    STEWARD_TRY(restoreKnown(m_now.roles, m_then.roles));
    return restoreKnown(m_now.applications, m_then.applications);
}

Result<void> CatalogRollback::removeUnknown()
{
    STEWARD_TRY(remove(m_now.roles, m_then.roles, false));
    return remove(m_now.applications, m_then.applications, false);
}

} // namespace steward
