#include "models/actions/rollbackrun.h"

#include "models/actions/catalogrollback.h"
#include "models/actions/guardedchange.h"
#include "models/sync/syncanew.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

struct RollbackText {
    Q_DECLARE_TR_FUNCTIONS(Rollback)
};

constexpr qsizetype RowsPerComparison = 1000;
constexpr qsizetype MostLost = 20;

/// Settings that are of then; how people sign in, and the key of the journal, are of now.
const std::array<std::pair<QString, Privilege>, 4> RestoredSettings {
    {{QStringLiteral("mail"), Privilege::SetupMail},
     {QStringLiteral("mailTemplates"), Privilege::SetupMail},
     {QStringLiteral("policy"), Privilege::SetupPolicy},
     {QStringLiteral("backups"), Privilege::SetupPolicy}}};

QString counted(const char *text, qint64 count)
{
    return RollbackText::tr(text, nullptr, static_cast<int>(count));
}

} // namespace

QStringList sentencesOf(const Rollback &rollback)
{
    QStringList lines;
    const auto add = [&lines](const char *text, qint64 count) {
        if (count > 0)
            lines.append(counted(text, count));
    };
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln account(s) that were deleted for good come back."), rollback.added);
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln account(s) come back from the recycle bin."), rollback.returned);
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln account(s) change."), rollback.changed);
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln account(s) go to the recycle bin."), rollback.removed);
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln role(s), application(s) or setting(s) change."), rollback.catalog);
    if (rollback.isEmpty())
        lines.append(RollbackText::tr("Nothing differs."));
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln change(s) were made since; they stay in the history."),
        rollback.setsSince);
    add(QT_TRANSLATE_N_NOOP("Rollback", "%Ln account(s) have no working password then, and need new credentials."),
        static_cast<qint64>(rollback.withoutPassword.size()));
    return lines;
}

Result<Rollback> RollbackRun::run(const Consent &consent)
{
    const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(m_manifest.at, Qt::UTC);
    m_transaction.describe(ChangeKind::Rollback, madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    m_transaction.setReason(consent.reason);
    m_transaction.needs(Privilege::SetupPolicy);
    m_transaction.needs(Privilege::BulkImport);
    STEWARD_TRY(m_transaction.admit());
    STEWARD_TRY(compare());
    const Result<Catalog> now = CatalogRows(m_transaction.connection()).catalog();
    STEWARD_TRY(now);
    const Result<Catalog> then = CatalogRows(m_backup).catalog();
    STEWARD_TRY(then);
    QList<Administrator> touched = m_new;
    for (const Difference &one : std::as_const(m_differing))
        touched.append(one.now);
    STEWARD_TRY(m_transaction.expect(touched.size() + m_missing.size()));
    const Result<ImpactProbe> probe = ImpactProbe::before(m_transaction, touched);
    STEWARD_TRY(probe);
    countAndName();
    CatalogRollback catalog(m_transaction, *now, *then);
    STEWARD_TRY(catalog.restore());
    STEWARD_TRY(restoreSettings());
    STEWARD_TRY(removeNew());
    STEWARD_TRY(restoreAccounts());
    STEWARD_TRY(addAgain());
    STEWARD_TRY(catalog.removeUnknown());
    m_rollback.catalog += catalog.changed();
    STEWARD_TRY(lookForPasswords());
    const Result<qint64> last = Journal(m_transaction.connection()).lastId();
    STEWARD_TRY(last);
    const Result<qint64> known = Journal(m_backup).lastId();
    STEWARD_TRY(known);
    m_rollback.setsSince = std::max<qint64>(0, *last - *known);
    m_rollback.outcome.rows = touched;
    if (m_rollback.isEmpty()) {
        m_transaction.abandon();
        return m_rollback;
    }
    const QJsonObject details {{QStringLiteral("madeAt"), madeAt.toString(Qt::ISODate)},
                               {QStringLiteral("head"), QString::fromLatin1(m_manifest.head)}};
    STEWARD_TRY(m_transaction.note(details));
    STEWARD_TRY(syncAnew::begin(m_transaction));
    Result<Outcome> outcome = concluded(m_transaction, *probe, consent, m_rollback.outcome);
    STEWARD_TRY(outcome);
    m_rollback.outcome = *outcome;
    return m_rollback;
}

Result<void> RollbackRun::compare()
{
    AdministratorRows backup(m_backup);
    const Result<QList<AdministratorId>> ids = backup.allIds();
    STEWARD_TRY(ids);
    for (qsizetype first = 0; first < ids->size(); first += RowsPerComparison) {
        const Result<QList<Administrator>> then = backup.byIds(ids->mid(first, RowsPerComparison));
        STEWARD_TRY(then);
        STEWARD_TRY(compareWith(*then));
    }
    AdministratorRows rows(m_transaction.connection());
    const Result<QList<AdministratorId>> here = rows.allIds();
    STEWARD_TRY(here);
    const QSet<AdministratorId> known(ids->cbegin(), ids->cend());
    for (const AdministratorId id : *here) {
        if (known.contains(id))
            continue;
        const Result<std::optional<Administrator>> row = rows.byId(id);
        STEWARD_TRY(row);
        const Result<std::optional<Administrator>> then = backup.byUid((*row)->uid);
        STEWARD_TRY(then);
        if (!*then && !(*row)->isDeleted())
            m_new.append(**row);
    }
    return {};
}

Result<void> RollbackRun::compareWith(const QList<Administrator> &then)
{
    AdministratorRows rows(m_transaction.connection());
    QList<AdministratorId> ids;
    for (const Administrator &one : then)
        ids.append(one.id);
    const Result<QList<Administrator>> found = rows.byIds(ids);
    STEWARD_TRY(found);
    auto now = found->cbegin();
    for (const Administrator &one : then) {
        std::optional<Administrator> same;
        if (now != found->cend() && now->id == one.id)
            same = *now++;
        if (!same || same->uid != one.uid) {
            const Result<std::optional<Administrator>> moved = rows.byUid(one.uid);
            STEWARD_TRY(moved);
            same = *moved;
        }
        if (!same && !one.isDeleted())
            m_missing.append(one);
        else if (same && (same->deletedAt != one.deletedAt || !difference(*same, one).isEmpty()))
            m_differing.append({*same, one});
    }
    return {};
}

void RollbackRun::countAndName()
{
    const auto name = [this](const Administrator &row) {
        if (m_rollback.names.size() < MostLost)
            m_rollback.names.append(row.displayName());
    };
    for (const Administrator &one : std::as_const(m_missing))
        name(one);
    for (const Difference &one : std::as_const(m_differing)) {
        name(one.then);
        if (one.now.isDeleted() && !one.then.isDeleted())
            ++m_rollback.returned;
        else if (!one.now.isDeleted() && one.then.isDeleted())
            ++m_rollback.removed;
        else
            ++m_rollback.changed;
    }
    for (const Administrator &one : std::as_const(m_new))
        name(one);
    m_rollback.added = m_missing.size();
    m_rollback.removed += m_new.size();
}

Result<void> RollbackRun::restoreSettings()
{
    for (const auto &[key, privilege] : RestoredSettings) {
        const Result<QJsonObject> now = SettingRows(m_transaction.connection()).value(key);
        STEWARD_TRY(now);
        const Result<QJsonObject> then = SettingRows(m_backup).value(key);
        STEWARD_TRY(then);
        if (*now == *then)
            continue;
        m_transaction.needs(privilege);
        STEWARD_TRY(m_transaction.setSetting(key, *then));
        ++m_rollback.catalog;
    }
    return {};
}

Result<void> RollbackRun::removeNew()
{
    for (const Administrator &one : std::as_const(m_new))
        STEWARD_TRY(m_transaction.setDeleted(one, m_transaction.now()));
    return {};
}

/// Who goes into the recycle bin gives names free first, and who comes out of it takes them last; the others hand them
/// over among themselves.
Result<void> RollbackRun::restoreAccounts()
{
    const auto turnOf = [](const Difference &one) { return one.then.isDeleted() ? 0 : one.now.isDeleted() ? 2 : 1; };
    std::stable_sort(m_differing.begin(), m_differing.end(),
                     [&turnOf](const Difference &a, const Difference &b) { return turnOf(a) < turnOf(b); });
    for (const Difference &one : std::as_const(m_differing))
        STEWARD_TRY(write(one.now, one.then));
    return {};
}

Result<void> RollbackRun::write(Administrator now, const Administrator &then)
{
    const auto moveTo = [&](Timestamp deletedAt) -> Result<void> {
        if (now.deletedAt == deletedAt)
            return {};
        STEWARD_TRY(m_transaction.setDeleted(now, deletedAt));
        const auto row = AdministratorRows(m_transaction.connection()).byId(now.id);
        STEWARD_TRY(row);
        now = **row;
        return {};
    };
    // In the recycle bin nothing is taken, so the fields change there.
    if (then.isDeleted())
        STEWARD_TRY(moveTo(then.deletedAt));
    if (const Patch patch = difference(now, then); !patch.isEmpty()) {
        STEWARD_TRY(m_transaction.update(now, patch));
        const auto row = AdministratorRows(m_transaction.connection()).byId(now.id);
        STEWARD_TRY(row);
        now = **row;
    }
    return moveTo(then.deletedAt);
}

Result<void> RollbackRun::addAgain()
{
    for (Administrator one : std::as_const(m_missing)) {
        const AdministratorId then = one.id;
        const Result<AdministratorId> id = m_transaction.insert(one);
        STEWARD_TRY(id);
        const Result<Credential> credential = CredentialRows(m_backup).byId(then);
        STEWARD_TRY(credential);
        if (credential->state != CredentialState::None && mayWork(credential->state))
            m_rollback.withoutPassword.append(*id);
    }
    return {};
}

Result<void> RollbackRun::lookForPasswords()
{
    for (const Difference &one : std::as_const(m_differing)) {
        if (one.then.isDeleted())
            continue;
        const Result<Credential> then = CredentialRows(m_backup).byId(one.then.id);
        STEWARD_TRY(then);
        const Result<Credential> now = CredentialRows(m_transaction.connection()).byId(one.now.id);
        STEWARD_TRY(now);
        const bool worked = then->state != CredentialState::None && mayWork(then->state);
        if (worked && (now->state == CredentialState::None || !mayWork(now->state)))
            m_rollback.withoutPassword.append(one.now.id);
    }
    return {};
}

} // namespace steward
