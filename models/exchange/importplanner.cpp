#include "models/exchange/importplanner.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/exchange/importtext.h"

#include <utility>

namespace steward {

namespace {

/// Rows with problems keep what is said about them; only so many, because a wrong column makes all of them such.
constexpr qsizetype MostKeptIssues = 200'000;
/// About a kilobyte each.
constexpr std::size_t MostKeptAccounts = 150'000;

QString emailOf(const ReadRow &read)
{
    const Result<Email> email = Email::parse(read.values.value(Field::Email).toString());
    return email ? email->key() : QString();
}

QString userNameOf(const ReadRow &read)
{
    return caseKey(read.values.value(Field::UserName).toString());
}

QString emailAndKind(const Administrator &row)
{
    return kindKey(row.kind) + u' ' + row.email.key();
}

bool saysUserName(const ImportRow &row)
{
    return !cleaned(row.typed.value(Field::UserName)).isEmpty();
}

/// Whether the row takes an address that it does not have yet.
bool movesEmail(const ImportRow &row)
{
    const bool isWritten = row.patch.contains(Field::Email) || row.patch.contains(Field::Kind);
    return row.before.id.isNull() || (isWritten && !sharesName(row.before, row.after, Field::Email));
}

/// The same of a user name that is not only proposed.
bool movesUserName(const ImportRow &row)
{
    return row.before.id.isNull()
        ? saysUserName(row)
        : row.patch.contains(Field::UserName) && !sharesName(row.before, row.after, Field::UserName);
}

} // namespace

ImportPlanner::ImportPlanner(const ImportDraft &draft, const ImportContext &context)
    : m_plan(begun(draft, context)), m_reader(*m_plan->m_draft.sheet, m_plan->m_draft.mapping, m_plan->m_context)
{
}

std::shared_ptr<ImportPlan> ImportPlanner::begun(const ImportDraft &draft, const ImportContext &context)
{
    auto plan = std::make_shared<ImportPlan>();
    plan->m_draft = draft;
    plan->m_context = context;
    plan->m_verdicts.reserve(static_cast<std::size_t>(draft.sheet->rowCount()));
    return plan;
}

bool ImportPlanner::isDone() const
{
    return m_next >= m_plan->m_draft.sheet->rowCount();
}

ImportPlanner::Batch ImportPlanner::next(qsizetype count)
{
    Batch batch;
    Keys &keys = batch.keys;
    for (; batch.rows.size() < count && !isDone(); ++m_next) {
        const ReadRow &read = batch.rows.emplaceBack(m_reader.read(m_next, m_plan->m_draft.edits.value(m_next)));
        if (const QString email = emailOf(read); !email.isEmpty())
            keys.emails.append(email);
        const QString userName = userNameOf(read);
        if (!userName.isEmpty())
            keys.userNames.append(userName);
        if (!read.uid.isNull())
            keys.uids.append(read.uid);
    }
    return batch;
}

QList<std::pair<Administrator, qint64>> ImportPlanner::outdated(const Batch &batch, const DirectoryRows &found) const
{
    QList<std::pair<Administrator, qint64>> list;
    for (const ReadRow &read : batch.rows) {
        if (!read.revision)
            continue;
        QList<RowIssue> issues;
        const std::optional<Administrator> account = accountOf(read, found, issues);
        const std::optional<qint64> revision = account ? read.revisionOf(*account) : std::nullopt;
        if (revision && *revision < account->revision)
            list.append({*account, *revision});
    }
    return list;
}

void ImportPlanner::take(const Batch &batch, const DirectoryRows &found)
{
    for (const ReadRow &read : batch.rows)
        decide(read, found);
    if (static_cast<qsizetype>(m_plan->m_verdicts.size()) == m_plan->m_draft.sheet->rowCount())
        settleContests();
}

void ImportPlanner::decide(const ReadRow &read, const DirectoryRows &found)
{
    QList<RowIssue> issues;
    const std::optional<Administrator> before = accountOf(read, found, issues);
    const std::optional<qint64> revision = before ? read.revisionOf(*before) : std::nullopt;
    const auto known = revision ? found.pasts.constFind({before->id, *revision}) : found.pasts.constEnd();
    const AccountPast *past = known == found.pasts.constEnd() ? nullptr : &*known;
    ImportRow row = resolved(read, before ? &*before : nullptr, m_plan->m_draft.options, m_plan->m_context, past);
    const qsizetype own = row.issues.size();
    if (!issues.isEmpty())
        addProblem(row, issues.first().field, issues.first().message, issues.first().cure);
    if (row.state != RowState::LeftOut) {
        checkOthers(row, found);
        checkFile(row);
        noteGiven(row);
        if (row.state == RowState::New && !isContested(row.row))
            pointOutSimilar(row);
    }
    keep(row, row.issues.sliced(own), past);
}

std::optional<Administrator> ImportPlanner::accountOf(const ReadRow &read, const DirectoryRows &found,
                                                      QList<RowIssue> &issues) const
{
    switch (m_plan->m_draft.options.findBy) {
    case ImportOptions::FindBy::Email:
        return byEmail(read, found, issues);
    case ImportOptions::FindBy::UserName: {
        const auto account = found.byUserName.constFind(userNameOf(read));
        return account == found.byUserName.constEnd() ? std::nullopt : std::optional(*account);
    }
    case ImportOptions::FindBy::Uid: {
        if (read.uid.isNull())
            return std::nullopt;
        const auto account = found.byUid.constFind(read.uid);
        if (account != found.byUid.constEnd() && !account->isDeleted())
            return *account;
        issues.append(
            {RowIssue::Kind::Problem,
             {},
             account == found.byUid.constEnd()
                 ? ImportText::tr("No account has this uid. It was deleted for good, or is of another directory.")
                 : ImportText::tr("%1 is in the recycle bin. Restore the account first.")
                       .arg(isolated(account->displayName()))});
        return std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

std::optional<Administrator> ImportPlanner::byEmail(const ReadRow &read, const DirectoryRows &found,
                                                    QList<RowIssue> &issues) const
{
    const QList<Administrator> accounts = found.byEmail.value(emailOf(read));
    const auto kind = read.values.constFind(Field::Kind);
    if (kind != read.values.constEnd()) {
        for (const Administrator &account : accounts) {
            if (kindKey(account.kind) == kind->toString())
                return account;
        }
        return std::nullopt;
    }
    if (accounts.size() > 1)
        issues.append({RowIssue::Kind::Problem, Field::Kind,
                       ImportText::tr("An administrator and an API user have this email. Say which one is meant.")});
    return accounts.size() == 1 ? std::optional(accounts.first()) : std::nullopt;
}

void ImportPlanner::checkOthers(ImportRow &row, const DirectoryRows &found)
{
    if (row.state == RowState::Unchanged)
        return;
    for (const Administrator &other : found.byEmail.value(row.after.email.key())) {
        if (movesEmail(row) && other.id != row.before.id && other.kind == row.after.kind)
            contest(row, other,
                    {RowIssue::Kind::Problem, Field::Email,
                     ImportText::tr("%1 has this email already.").arg(isolated(other.displayName()))});
    }
    const auto other = found.byUserName.constFind(caseKey(row.after.userName));
    if (!movesUserName(row) || other == found.byUserName.constEnd() || other->id == row.before.id)
        return;
    const QString free = freeUserName(row.after.userName, found);
    contest(row, *other,
            {RowIssue::Kind::Problem, Field::UserName,
             ImportText::tr("%1 has this user name already.").arg(isolated(other->displayName())),
             RowCure {ImportText::tr("Use %1").arg(free), Field::UserName, free}});
}

void ImportPlanner::contest(const ImportRow &row, const Administrator &other, const RowIssue &issue)
{
    const bool isKept = m_contests.size() < static_cast<std::size_t>(MostKeptIssues);
    m_contests.push_back({row.row, other.id, isKept ? issue : RowIssue {issue.kind, issue.field, {}}});
}

/// What a row that goes ahead gives up, another one may take.
void ImportPlanner::noteGiven(const ImportRow &row)
{
    if (row.state != RowState::Changed)
        return;
    if (movesEmail(row))
        m_givers[Field::Email].insert(row.before.id, row.row);
    if (movesUserName(row))
        m_givers[Field::UserName].insert(row.before.id, row.row);
}

/// When all rows are known: what counts is how things stand at the end, whatever the order of the file.
void ImportPlanner::settleContests()
{
    const std::vector<Contest> contests = std::exchange(m_contests, {});
    QList<Handover> handovers;
    for (const Contest &one : contests)
        handovers.append({one.row, m_givers[*one.issue.field].value(one.other, -1)});
    for (const qsizetype failed : failedHandovers(handovers, [](qint64) { return true; }))
        refuse(contests[static_cast<std::size_t>(failed)]);
    qsizetype last = -1;
    for (const Contest &one : contests) {
        if (one.row != last && m_plan->state(one.row) == RowState::New)
            pointOutSimilar(m_plan->row(one.row));
        last = one.row;
    }
}

void ImportPlanner::refuse(const Contest &contest)
{
    if (!contest.issue.message.isEmpty())
        m_plan->m_issues[contest.row].append(contest.issue);
    ImportPlan::Verdict &verdict = m_plan->m_verdicts[static_cast<std::size_t>(contest.row)];
    --m_plan->m_counts[static_cast<std::size_t>(verdict.state)];
    ++m_plan->m_counts[static_cast<std::size_t>(RowState::Problem)];
    if (verdict.state == RowState::New)
        verdict.account = -1; // That one was the account it would have made.
    verdict.state = RowState::Problem;
}

void ImportPlanner::checkFile(ImportRow &row)
{
    const auto first = [&row](auto &seen, const auto &key) {
        const auto known = seen.constFind(key);
        if (known != seen.constEnd())
            return *known;
        seen.insert(key, row.number);
        return qint64(0);
    };
    if (!row.before.id.isNull()) {
        if (const qint64 number = first(m_accounts, row.before.id))
            addProblem(row, {}, ImportText::tr("The same account as row %1 of this file").arg(number));
    }
    if (!row.after.email.isEmpty()) {
        const qint64 number = first(m_emails, emailAndKind(row.after));
        if (number > 0 && movesEmail(row))
            addProblem(row, Field::Email, ImportText::tr("Same email as row %1 of this file").arg(number));
    }
    const bool given = !row.before.id.isNull() || saysUserName(row);
    if (!given || row.after.userName.isEmpty())
        return;
    const qint64 number = first(m_userNames, caseKey(row.after.userName));
    if (number > 0 && movesUserName(row)) {
        const QString free = freeUserName(row.after.userName, {});
        addProblem(row, Field::UserName, ImportText::tr("Same user name as row %1 of this file").arg(number),
                   RowCure {ImportText::tr("Use %1").arg(free), Field::UserName, free});
    }
}

QString ImportPlanner::freeUserName(const QString &wanted, const DirectoryRows &found) const
{
    for (int number = 2;; ++number) {
        const QString candidate = wanted + QString::number(number);
        if (!m_userNames.contains(caseKey(candidate)) && !found.byUserName.contains(caseKey(candidate)))
            return candidate;
    }
}

void ImportPlanner::pointOutSimilar(const ImportRow &row)
{
    const QString name = row.after.displayName();
    const quint64 sound = NameSounds::hash(name, row.after.kind);
    if (m_plan->m_context.sounds) {
        const AdministratorId other = m_plan->m_context.sounds->find(name, row.after.kind);
        if (!other.isNull())
            m_similar.insert(row.row, other);
    }
    if (const auto other = m_sounds.constFind(sound); other != m_sounds.constEnd() && !m_similar.contains(row.row))
        m_plan->m_issues[row.row].append(
            {RowIssue::Kind::Hint, Field::LastName,
             ImportText::tr("Similar to row %1 of this file, check that both exist").arg(*other)});
    else if (other == m_sounds.constEnd())
        m_sounds.insert(sound, row.number);
}

void ImportPlanner::keep(const ImportRow &row, QList<RowIssue> ownIssues, const AccountPast *past)
{
    ImportPlan::Verdict verdict {row.state};
    // An unchanged row is kept only where the file does not name it.
    const bool matters = row.state == RowState::Changed || row.state == RowState::Problem || past
        || !row.typed.contains(Field::FirstName);
    if (row.state == RowState::New) {
        verdict.isNamed = saysUserName(row);
        if (m_plan->m_added.size() < MostKeptAccounts) {
            verdict.account = static_cast<qint32>(m_plan->m_added.size());
            m_plan->m_added.push_back(row.after);
        }
    } else if (matters && !row.before.id.isNull()) {
        verdict.account = static_cast<qint32>(m_plan->m_before.size());
        m_plan->m_before.push_back(row.before);
    }
    if (past)
        m_plan->m_pasts.insert(row.row, *past);
    if (!ownIssues.isEmpty() && m_plan->m_issues.size() < MostKeptIssues)
        m_plan->m_issues[row.row] = ownIssues + m_plan->m_issues.value(row.row);
    m_plan->m_verdicts.push_back(verdict);
    ++m_plan->m_counts[static_cast<std::size_t>(row.state)];
}

QList<AdministratorId> ImportPlanner::similar() const
{
    const QSet<AdministratorId> ids(m_similar.cbegin(), m_similar.cend());
    return {ids.cbegin(), ids.cend()};
}

void ImportPlanner::nameSimilar(const QHash<AdministratorId, QString> &names)
{
    for (auto it = m_similar.cbegin(); it != m_similar.cend(); ++it) {
        if (const QString name = names.value(it.value()); !name.isEmpty())
            m_plan->m_issues[it.key()].append(
                {RowIssue::Kind::Hint, Field::LastName,
                 ImportText::tr("Similar to %1, check that both exist").arg(isolated(name))});
    }
}

std::shared_ptr<const ImportPlan> ImportPlanner::finish()
{
    return std::move(m_plan);
}

} // namespace steward
