#include "models/exchange/rowresolution.h"

#include "models/domain/folding.h"
#include "models/exchange/cellwords.h"
#include "models/exchange/changedsince.h"
#include "models/exchange/importtext.h"
#include "models/exchange/personname.h"

#include <QJsonArray>

#include <algorithm>

namespace steward {

namespace {

/// What a new row is: what it says, what its applications or role say, or what was chosen for such rows.
std::optional<Kind> kindOf(const ReadRow &read, const ImportOptions &options)
{
    const auto canonical = [](const QJsonValue &value) {
        return value.toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser;
    };
    if (const auto given = read.values.constFind(Field::Kind); given != read.values.constEnd())
        return canonical(*given);
    const bool applies = std::any_of(read.applies.cbegin(), read.applies.cend(), [](bool flag) { return flag; });
    if (applies || !cleaned(read.typed.value(Field::Applications)).isEmpty())
        return Kind::ApiUser;
    if (!cleaned(read.typed.value(Field::Role)).isEmpty())
        return Kind::Person;
    return kindWord(options.defaults.value(Field::Kind));
}

void setApplications(Administrator &row, const ReadRow &read)
{
    for (auto it = read.applies.cbegin(); it != read.applies.cend(); ++it) {
        row.applications.removeAll(it.key());
        if (it.value())
            row.applications.append(it.key());
    }
    std::sort(row.applications.begin(), row.applications.end());
}

/// A new account with what was chosen for all that the file lacks.
Administrator freshRow(const ReadRow &read, const ImportOptions &options, const ImportContext &context)
{
    Administrator row;
    row.kind = kindOf(read, options).value_or(Kind::ApiUser);
    for (auto it = options.defaults.cbegin(); it != options.defaults.cend(); ++it) {
        const FieldSpec &spec = fieldSpec(it.key());
        if (spec.field == Field::Kind || !spec.appliesTo(row.kind))
            continue;
        const Result<QJsonValue> value = parseCell(spec.field, it.value(), context.catalog);
        if (value)
            setFieldValue(row, spec.field, *value);
    }
    return row;
}

void applyValues(Administrator &row, const ReadRow &read, bool isNew)
{
    const bool sameName = !isNew && !read.fullName.isEmpty() && isSameName(read.fullName, row.firstName, row.lastName);
    for (auto it = read.values.cbegin(); it != read.values.cend(); ++it) {
        const bool isName = it.key() == Field::FirstName || it.key() == Field::LastName;
        const bool lacking = isNew && it.value().isString() && it.value().toString().isEmpty();
        if (!(isName && sameName) && !lacking)
            setFieldValue(row, it.key(), it.value());
    }
    setApplications(row, read);
    if (isNew && row.userName.isEmpty() && !row.email.isEmpty())
        row.userName = proposedUserName(row.email);
}

/// For what does not apply to this kind of row, the cure is to leave it out.
std::optional<RowCure> cureOf(const Problem &problem, Kind kind)
{
    if (fieldSpec(problem.field).appliesTo(kind))
        return std::nullopt;
    return RowCure {problem.field == Field::Role ? ImportText::tr("Leave the Role Out")
                                                 : ImportText::tr("Leave the Applications Out"),
                    problem.field,
                    {}};
}

void checkAddress(ImportRow &row, const ImportContext &context)
{
    const bool changes = row.before.id.isNull() || row.patch.contains(Field::Email);
    if (!changes || row.after.email.isEmpty() || context.policy.allows(row.after.email))
        return;
    addProblem(row, Field::Email,
               ImportText::tr(
                   "Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.")
                   .arg(context.policy.domains.join(QStringLiteral(", "))));
}

void checkExisting(ImportRow &row, const ReadRow &read, const ImportOptions &options)
{
    if (options.onExisting == ImportOptions::OnExisting::Fail) {
        addProblem(row, {}, ImportText::tr("%1 exists already.").arg(isolated(row.before.displayName())));
        return;
    }
    if (options.onExisting == ImportOptions::OnExisting::Skip) {
        row.state = RowState::Unchanged;
        row.after = row.before;
        row.patch.clear();
        row.issues.clear();
        return;
    }
    const std::optional<qint64> revision = read.revisionOf(row.before);
    if (row.state == RowState::Changed && !row.isOutdated && revision && *revision != row.before.revision)
        addHint(row, {},
                ImportText::tr("Not as it was when the file was written, and how it was is not known: check what is "
                               "overwritten"));
}

} // namespace

void addProblem(ImportRow &row, std::optional<Field> field, const QString &message, const std::optional<RowCure> &cure)
{
    row.issues.append({RowIssue::Kind::Problem, field, message, cure});
    if (row.state != RowState::LeftOut)
        row.state = RowState::Problem;
}

void addHint(ImportRow &row, std::optional<Field> field, const QString &message, const std::optional<RowCure> &cure)
{
    row.issues.append({RowIssue::Kind::Hint, field, message, cure});
}

ImportRow resolved(const ReadRow &read, const Administrator *before, const ImportOptions &options,
                   const ImportContext &context, const AccountPast *past)
{
    ImportRow row;
    row.row = read.row;
    row.number = read.number;
    row.typed = read.typed;
    row.issues = read.issues;
    row.before = before ? *before : Administrator();
    row.after = past ? past->then : before ? *before : freshRow(read, options, context);
    applyValues(row.after, read, !before);
    if (past) {
        mergeIntoChanged(row, read, row.after, *past, options.onConflict, context.catalog);
    } else {
        if (before)
            row.patch = difference(*before, row.after);
        row.state = !before ? RowState::New : row.patch.isEmpty() ? RowState::Unchanged : RowState::Changed;
    }
    if (row.firstProblem())
        row.state = RowState::Problem;
    const bool isKindOpen = !before && !kindOf(read, options);
    if (isKindOpen && !read.hasProblem(Field::Kind))
        addProblem(row, Field::Kind, ImportText::tr("It is not said whether this is an administrator or an API user."));
    if (row.state != RowState::Unchanged) {
        for (const Problem &problem : problemsOf(row.after, context.catalog)) {
            const bool dependsOnKind = problem.field == Field::Role || problem.field == Field::Applications;
            if (!read.hasProblem(problem.field) && !(isKindOpen && dependsOnKind))
                addProblem(row, problem.field, problem.message, cureOf(problem, row.after.kind));
        }
        checkAddress(row, context);
    }
    if (before)
        checkExisting(row, read, options);
    if (read.leftOut)
        row.state = RowState::LeftOut;
    return row;
}

} // namespace steward
