#include "models/store/admission.h"

#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

namespace steward {

Result<void> Admission::look()
{
    if (m_before)
        return {};
    AuthorityRows rows(m_connection);
    const Result<Authority> authority = rows.of(m_author);
    STEWARD_TRY(authority);
    const Result<Holders> holders = rows.holders(m_now);
    STEWARD_TRY(holders);
    m_before = Before {*authority, *holders};
    return {};
}

Result<void> Admission::judge(const QString &reason)
{
    if (m_footprint.isEmpty())
        return {};
    STEWARD_TRY(look());
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    Holders after = m_before->holders;
    if (m_footprint.mayLoseHolders()) {
        const Result<Holders> holders = AuthorityRows(m_connection).holders(m_now);
        STEWARD_TRY(holders);
        after = *holders;
    }
    const std::optional<Denial> denial = denialOf(m_footprint, m_before->authority, *catalog, m_before->holders, after);
    if (!denial)
        return {};
    if (!denial->overridable || !m_before->authority.mayOverride())
        return Error {ErrorKind::Forbidden, denial->message};
    return reason.isEmpty() ? Result<void>(Error {ErrorKind::NeedsReason, denial->message}) : Result<void>();
}

} // namespace steward
