#include "models/actions/bulkplanner.h"

#include "models/actions/directorysettings.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/store/credentialrows.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

struct PlannerText {
    Q_DECLARE_TR_FUNCTIONS(BulkPlanner)
};

/// So many different sentences are kept; names in them would make each row's its own.
constexpr std::size_t MostReasons = 20'000;
constexpr std::size_t MostNames = 3;

bool has(const QList<FieldEffect> &effects, FieldEffect::State state)
{
    return std::any_of(effects.cbegin(), effects.cend(),
                       [state](const FieldEffect &effect) { return effect.state == state; });
}

QString firstReason(const QList<FieldEffect> &effects, FieldEffect::State state)
{
    for (const FieldEffect &effect : effects) {
        if (effect.state == state)
            return effect.reason;
    }
    return {};
}

bool changesOwner(const QList<FieldEffect> &effects)
{
    return !effects.isEmpty() && !effects.last().field && effects.last().state == FieldEffect::State::Changes;
}

quint32 markOf(const QList<FieldEffect> &effects)
{
    std::size_t hash = 0;
    for (const FieldEffect &effect : effects)
        hash = qHashMulti(hash, effect.before, effect.after, static_cast<int>(effect.state));
    return static_cast<quint32>(hash ^ (hash >> 32U));
}

QString stopText(const Integration &integration, const Catalog &catalog)
{
    return PlannerText::tr("%1 would stop").arg(integrationText(integration, catalog));
}

QString lastHolderText(Privilege privilege)
{
    return privilege == Privilege::EditRoles
        ? PlannerText::tr("The last one who can edit roles. Give this privilege to somebody else first.")
        : PlannerText::tr("The last one who can edit administrators. Give this privilege to somebody else first.");
}

} // namespace

BulkPlanner::BulkPlanner(const BulkJob &job, const Author &author, Survey survey, BulkPlanPtr seen)
    : m_job(job), m_author(author), m_survey(survey), m_seen(std::move(seen)), m_plan(std::make_shared<BulkPlan>())
{
    if (!m_job.ids)
        m_job.ids = std::make_shared<const std::vector<quint32>>();
    m_plan->m_job = m_job;
    m_plan->m_verdicts.resize(job.size());
    m_plan->m_marks.resize(job.size());
    m_plan->m_reasonOf.resize(job.size());
    m_order.resize(job.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(),
              [this](quint32 a, quint32 b) { return (*m_job.ids)[a] < (*m_job.ids)[b]; });
}

Result<void> BulkPlanner::begin(Connection &connection, Timestamp now, const QString &reason)
{
    m_now = now;
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    const Result<DirectorySettings> settings = readSettings(connection);
    STEWARD_TRY(settings);
    AuthorityRows authorities(connection);
    const Result<Authority> authority = authorities.of(m_author);
    STEWARD_TRY(authority);
    const Result<Holders> holders = authorities.holders(now);
    STEWARD_TRY(holders);
    if (m_job.deed == BulkJob::Deed::Edit && !m_job.edit.isEmpty())
        STEWARD_TRY(checkedBulkEdit(m_job.edit, *catalog));
    m_plan->m_catalog = *catalog;
    m_plan->m_policy = settings->policy;
    m_authority = *authority;
    m_holders = *holders;
    m_overrides = !reason.isEmpty() && authority->mayOverride();
    m_needsPassword = settings->signIn.required;
    m_editor.emplace(m_job.edit, *catalog, settings->policy);
    if (keepsChanges())
        m_changes.reserve(m_order.size());
    return {};
}

Result<void> BulkPlanner::judge(Connection &connection, std::size_t count)
{
    QList<AdministratorId> ids;
    for (std::size_t i = m_next; i < std::min(m_order.size(), m_next + count); ++i)
        ids.append(m_plan->id(m_order[i]));
    const Result<QList<Administrator>> found = AdministratorRows(connection).byIds(ids);
    STEWARD_TRY(found);
    auto account = found->cbegin();
    for (std::size_t n = 0; n < count && !isDone(); ++n, ++m_next) {
        const quint32 row = m_order[m_next];
        const bool isThere = account != found->cend() && account->id == m_plan->id(row);
        Result<Judgement> judgement = judged(connection, row, isThere ? &*account++ : nullptr);
        STEWARD_TRY(judgement);
        if (m_seen && judgement->verdict != BulkVerdict::LeftOut && judgement->mark != m_seen->mark(row))
            *judgement = {BulkVerdict::LeftOut,
                          {LeftCause::ChangedMeanwhile,
                           PlannerText::tr("Changed meanwhile by somebody else; look at it again.")},
                          judgement->mark};
        else if (m_seen && judgement->verdict != m_seen->verdict(row) && m_seen->verdict(row) == BulkVerdict::LeftOut)
            *judgement = {BulkVerdict::LeftOut, m_seen->left(row), judgement->mark};
        m_plan->m_verdicts[row] = judgement->verdict;
        m_plan->m_marks[row] = judgement->mark;
        m_plan->m_reasonOf[row] = reasonIndex(judgement->reason);
        ++m_plan->m_counts[static_cast<std::size_t>(judgement->verdict)];
    }
    return {};
}

Result<BulkPlanner::Judgement> BulkPlanner::judged(Connection &connection, quint32 row, const Administrator *found)
{
    if (!found) {
        ++m_plan->m_selection.missing;
        return Judgement {BulkVerdict::LeftOut, {LeftCause::Gone, PlannerText::tr("Deleted for good meanwhile")}};
    }
    const Administrator &before = *found;
    if (before.isDeleted()) {
        ++m_plan->m_selection.missing;
        return m_job.deed == BulkJob::Deed::Delete
            ? Judgement {BulkVerdict::AlreadySet}
            : Judgement {BulkVerdict::LeftOut, {LeftCause::RecycleBin, PlannerText::tr("In the recycle bin")}};
    }
    if (m_survey == Survey::With)
        tally(before);
    return m_job.deed == BulkJob::Deed::Delete ? deleted(connection, row, before) : edited(connection, row, before);
}

Result<BulkPlanner::Judgement> BulkPlanner::edited(Connection &connection, quint32 row, const Administrator &before)
{
    QString owner;
    if (m_editor->needsOwner()) {
        const Result<Credential> credential = CredentialRows(connection).byId(before.id);
        STEWARD_TRY(credential);
        owner = credential->owner;
    }
    const QList<FieldEffect> effects = this->effects(before, owner, row);
    Judgement judgement {BulkVerdict::LeftOut, {}, comparesMarks() ? markOf(effects) : 0};
    const auto left = [&judgement](const LeftReason &reason) {
        judgement.reason = reason;
        return judgement;
    };
    if (has(effects, FieldEffect::State::Refused))
        return left({LeftCause::Invalid, firstReason(effects, FieldEffect::State::Refused)});
    if (!has(effects, FieldEffect::State::Changes)) {
        if (effects.isEmpty() || has(effects, FieldEffect::State::Same)) {
            judgement.verdict = BulkVerdict::AlreadySet;
            return judgement;
        }
        return left({LeftCause::NotApplicable, firstReason(effects, FieldEffect::State::NotApplicable)});
    }
    const Patch patch = patchOf(effects);
    const Administrator after = patched(before, patch);
    Footprint footprint;
    if (!patch.isEmpty())
        footprint.changed(before, after, patch);
    if (changesOwner(effects))
        footprint.needs(privilegeFor(AccountDeed::Edit, before.kind));
    if (const auto denial = denied(footprint))
        return left(*denial);
    const auto clash = taken(connection, row, after, patch);
    STEWARD_TRY(clash);
    if (*clash)
        return left(**clash);
    STEWARD_TRY(weigh(connection, row, before, after));
    if (keepsChanges())
        m_changes.push_back({row, before, patch});
    judgement.verdict = BulkVerdict::WillChange;
    return judgement;
}

Result<BulkPlanner::Judgement> BulkPlanner::deleted(Connection &connection, quint32 row, const Administrator &before)
{
    Footprint footprint;
    footprint.deleted(before);
    if (const auto denial = denied(footprint))
        return Judgement {BulkVerdict::LeftOut, *denial};
    Administrator after = before;
    after.deletedAt = m_now;
    STEWARD_TRY(weigh(connection, row, before, after));
    if (keepsChanges())
        m_changes.push_back({row, before});
    return Judgement {BulkVerdict::WillChange};
}

/// As the transaction will judge, but each row by itself; who would be the last holder is weighed for the whole.
std::optional<LeftReason> BulkPlanner::denied(const Footprint &footprint) const
{
    const std::optional<Denial> denial
        = denialOf(footprint, m_authority, m_plan->m_catalog, m_holders, m_holders);
    if (!denial || (denial->overridable && m_overrides))
        return std::nullopt;
    return LeftReason {LeftCause::NotPermitted, denial->message};
}

Result<std::optional<LeftReason>> BulkPlanner::taken(Connection &connection, quint32 row, const Administrator &after,
                                                     const Patch &patch)
{
    if (!patch.contains(Field::Email) && !patch.contains(Field::UserName))
        return std::optional<LeftReason>();
    const Result<QList<Problem>> clashes = AdministratorRows(connection).clashes(after);
    STEWARD_TRY(clashes);
    for (const Problem &problem : *clashes) {
        if (!patch.contains(problem.field))
            continue;
        const Result<qint64> giver = giverOf(connection, problem, after);
        STEWARD_TRY(giver);
        if (*giver < 0)
            return std::optional(LeftReason {LeftCause::Taken, problem.message});
        m_handovers.append({row, *giver});
        m_takenReasons.append(reasonIndex({LeftCause::Taken, problem.message}));
    }
    for (const Field field : {Field::Email, Field::UserName}) {
        if (!patch.contains(field))
            continue;
        const QString key = field == Field::Email ? QString(kindKey(after.kind) + u' ' + after.email.key())
                                                  : QString(u'\n' + caseKey(after.userName));
        const auto clash = claimed(connection, row, key, field);
        STEWARD_TRY(clash);
        if (*clash)
            return clash;
    }
    return std::optional<LeftReason>();
}

Result<qint64> BulkPlanner::giverOf(Connection &connection, const Problem &clash, const Administrator &taker) const
{
    const auto id = static_cast<quint32>(clash.other.value);
    const auto place = std::lower_bound(m_order.cbegin(), m_order.cend(), id,
                                        [this](quint32 row, quint32 wanted) { return (*m_job.ids)[row] < wanted; });
    if (place == m_order.cend() || (*m_job.ids)[*place] != id)
        return qint64 {-1};
    const auto other = AdministratorRows(connection).byId(clash.other);
    STEWARD_TRY(other);
    if (!*other)
        return qint64 {-1};
    const Administrator after = patched(**other, patchOf(effects(**other, {}, *place)));
    return sharesName(after, taker, clash.field) ? qint64 {-1} : qint64 {*place};
}

/// Two rows of the batch cannot get the same: the older account gets it.
Result<std::optional<LeftReason>> BulkPlanner::claimed(Connection &connection, quint32 row, const QString &key,
                                                       Field field)
{
    const auto hash = static_cast<quint64>(qHash(key));
    const auto claim = m_claims.constFind(hash);
    if (claim == m_claims.constEnd()) {
        m_claims.insert(hash, row);
        return std::optional<LeftReason>();
    }
    const auto other = AdministratorRows(connection).byId(m_plan->id(*claim));
    STEWARD_TRY(other);
    const QString name = isolated(*other ? (*other)->displayName() : QString());
    return std::optional(LeftReason {LeftCause::Taken,
                                     field == Field::Email
                                         ? PlannerText::tr("%1 of this selection gets the same email.").arg(name)
                                         : PlannerText::tr("%1 of this selection gets the same user name.").arg(name)});
}

Result<void> BulkPlanner::weigh(Connection &connection, quint32 row, const Administrator &before,
                                const Administrator &after)
{
    bool canGetIn = true;
    const bool mayMatter = before.kind == Kind::Person
        && (before.role != after.role || before.suspended != after.suspended || after.isDeleted());
    if (mayMatter && m_needsPassword) {
        const Result<bool> has = AuthorityRows(connection).hasPassword(before.id, m_now);
        STEWARD_TRY(has);
        canGetIn = *has;
    }
    m_balance.add(row, before, after, canGetIn, m_plan->m_catalog);
    return {};
}

void BulkPlanner::leaveOut(quint32 row, const LeftReason &reason)
{
    --m_plan->m_counts[static_cast<std::size_t>(m_plan->m_verdicts[row])];
    ++m_plan->m_counts[static_cast<std::size_t>(BulkVerdict::LeftOut)];
    m_plan->m_verdicts[row] = BulkVerdict::LeftOut;
    m_plan->m_reasonOf[row] = reasonIndex(reason);
}

bool BulkPlanner::leaveOutTakers()
{
    const QList<qsizetype> failed
        = failedHandovers(m_handovers, [this](qint64 row) { return isIn(static_cast<quint32>(row)); });
    bool isAny = false;
    for (const qsizetype one : failed) {
        const auto row = static_cast<quint32>(m_handovers.at(one).taker);
        if (!isIn(row))
            continue;
        leaveOut(row, LeftReason(m_plan->m_reasons[m_takenReasons.at(one)]));
        isAny = true;
    }
    return isAny;
}

Result<bool> BulkPlanner::settle(Connection &connection, qint64 accounts)
{
    const Result<bool> counted = m_balance.count(connection, m_now, accounts);
    STEWARD_TRY(counted);
    if (!*counted)
        return false;
    const auto isIn = [this](quint32 row) { return this->isIn(row); };
    std::vector<quint32> preventing;
    // What is left out gives nothing either, so that something else may stop: until nothing does.
    for (bool settled = false; !settled;) {
        settled = !leaveOutTakers();
        for (const BatchBalance::Stop &stop : m_balance.stops(isIn)) {
            if ((m_job.includeStopping && !stop.isGuard) || !isIn(stop.row))
                continue;
            settled = false;
            if (stop.isGuard) {
                leaveOut(stop.row, {LeftCause::LastHolder, lastHolderText(m_balance.privilege(stop.what))});
                continue;
            }
            const Integration integration = m_balance.integration(stop.what);
            leaveOut(stop.row, {LeftCause::Stops, stopText(integration, m_plan->m_catalog)});
            preventing.push_back(stop.row);
            if (!m_plan->m_prevented.contains(integration))
                m_plan->m_prevented.append(integration);
        }
    }
    std::sort(m_plan->m_prevented.begin(), m_plan->m_prevented.end());
    std::sort(preventing.begin(), preventing.end());
    STEWARD_TRY(nameThosePreventing(connection, preventing));
    Result<Impact> impact = m_balance.impact(connection, *m_job.ids, isIn);
    STEWARD_TRY(impact);
    m_plan->m_impact = *impact;
    return true;
}

Result<void> BulkPlanner::nameThosePreventing(Connection &connection, const std::vector<quint32> &rows)
{
    m_plan->m_preventing = static_cast<qint64>(rows.size());
    for (std::size_t i = 0; i < std::min(rows.size(), MostNames); ++i) {
        const auto row = AdministratorRows(connection).byId(m_plan->id(rows[i]));
        STEWARD_TRY(row);
        if (*row)
            m_plan->m_preventingNames.append((*row)->displayName());
    }
    return {};
}

quint32 BulkPlanner::reasonIndex(const LeftReason &reason)
{
    if (reason.cause == LeftCause::None)
        return 0;
    const QString key = leftCauseKey(reason.cause) + u'\n' + reason.text;
    if (const auto known = m_reasonIndex.constFind(key); known != m_reasonIndex.constEnd())
        return *known;
    if (m_plan->m_reasons.size() > MostReasons && reason.cause == LeftCause::Taken)
        return reasonIndex({LeftCause::Taken, PlannerText::tr("Somebody else has this email or user name.")});
    const auto index = static_cast<quint32>(m_plan->m_reasons.size());
    m_plan->m_reasons.push_back(reason);
    m_reasonIndex.insert(key, index);
    return index;
}

void BulkPlanner::tally(const Administrator &row)
{
    ++(row.kind == Kind::Person ? m_plan->m_selection.persons : m_plan->m_selection.apiUsers);
    for (const FieldSpec &spec : fieldTable()) {
        if (bulkOperations(spec.field).isEmpty() || !spec.appliesTo(row.kind))
            continue;
        FieldTally &tally = m_plan->m_selection.fields[spec.field];
        ++tally.rows;
        auto &values = m_tallies[spec.field];
        const QJsonValue value = fieldValue(row, spec.field);
        const QString key = value.isArray()
            ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
            : value.toVariant().toString();
        const auto known = values.find(key);
        if (known != values.end())
            ++known->second;
        else if (values.size() < FieldTally::MostValues)
            values.insert(key, {value, 1});
        else
            tally.hasMore = true;
    }
}

std::shared_ptr<const BulkPlan> BulkPlanner::finish()
{
    for (auto field = m_tallies.cbegin(); field != m_tallies.cend(); ++field) {
        auto &values = m_plan->m_selection.fields[field.key()].values;
        for (const auto &value : field.value())
            values.append(value);
        std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second
                                        : a.first.toVariant().toString() < b.first.toVariant().toString();
        });
    }
    return std::move(m_plan);
}

} // namespace steward
