#include "models/exchange/columnmatching.h"

#include "models/exchange/cellwords.h"
#include "models/exchange/columnnames.h"
#include "models/exchange/cures.h"
#include "models/exchange/personname.h"

#include <algorithm>
#include <functional>
#include <map>

namespace steward {

namespace {

constexpr qsizetype RowsCompared = 100;

/// The cells of each column in the first rows, without empty ones.
QList<QStringList> samplesOf(const Sheet &sheet)
{
    QList<QStringList> samples(sheet.columnCount());
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), RowsCompared); ++row) {
        const QStringList cells = sheet.cells(row);
        for (qsizetype column = 0; column < samples.size(); ++column) {
            if (!cells.at(column).trimmed().isEmpty())
                samples[column].append(cells.at(column));
        }
    }
    return samples;
}

/// Whether at least `percent` of the cells are such.
bool are(const QStringList &cells, int percent, const std::function<bool(const QString &)> &such)
{
    const auto count = std::count_if(cells.cbegin(), cells.cend(), such);
    return !cells.isEmpty() && count * 100 >= percent * cells.size();
}

/// Finds the target of each column of one sheet.
class ColumnMatcher {
public:
    ColumnMatcher(const Sheet &sheet, const Catalog &catalog)
        : m_sheet(sheet), m_catalog(catalog), m_samples(samplesOf(sheet)), m_matches(sheet.columnCount())
    {
    }

    QList<ColumnMatch> matches()
    {
        for (qsizetype column = 0; column < m_matches.size(); ++column)
            readHeading(column);
        // The surest heading for each thing first, so that "Email" wins over "Secondary email".
        for (const auto &[order, column] : m_named)
            takeNamed(column, m_names.value(column));
        takeNames();
        takeLogins();
        for (qsizetype column = 0; column < m_matches.size(); ++column) {
            if (isOpen(column))
                takeByCells(column);
        }
        return m_matches;
    }

private:
    bool isOpen(qsizetype column) const
    {
        const ColumnMatch &match = m_matches.at(column);
        return match.target.kind == ColumnTarget::Kind::Ignore && !match.isPassword;
    }
    bool isTaken(const ColumnTarget &target) const
    {
        return std::any_of(m_matches.cbegin(), m_matches.cend(),
                           [&](const ColumnMatch &match) { return match.target == target; });
    }
    void take(qsizetype column, const ColumnTarget &target, bool guessed)
    {
        if (!isTaken(target))
            m_matches[column] = {target, guessed};
    }

    void readHeading(qsizetype column)
    {
        const QString &heading = m_sheet.headings().at(column);
        if (const Application *application = m_catalog.application(heading)) {
            if (m_samples.at(column).isEmpty()
                || are(m_samples.at(column), 100, [](const QString &cell) { return flagWord(cell).has_value(); }))
                take(column, {ColumnTarget::Kind::Application, {}, application->id}, false);
            return;
        }
        const std::optional<NamedColumn> name = m_sheet.headingRow() > 0 ? namedColumn(heading) : std::nullopt;
        if (!name)
            return;
        m_names.insert(column, *name);
        m_named.emplace(std::pair(name->sure ? 0 : 1, name->rank), column);
    }

    void takeNamed(qsizetype column, const NamedColumn &name)
    {
        const auto field = [&](Field one) { take(column, ColumnTarget::of(one), !name.sure); };
        const QStringList &cells = m_samples.at(column);
        const auto parses = [&](Field one) {
            return [this, one](const QString &cell) { return parseCell(one, cell, m_catalog).ok(); };
        };
        switch (name.name) {
        case ColumnName::FirstName:
            return field(Field::FirstName);
        case ColumnName::LastName:
            return field(Field::LastName);
        case ColumnName::Email:
            return field(Field::Email);
        case ColumnName::UserName:
            return field(Field::UserName);
        case ColumnName::Organization:
            return field(Field::Organization);
        case ColumnName::Applications:
            return field(Field::Applications);
        case ColumnName::Protected:
            return field(Field::Protected);
        case ColumnName::Language:
            return field(Field::Language);
        // Other directories mean something else by these words; their cells tell.
        case ColumnName::Kind:
            return cells.isEmpty() || are(cells, 50, parses(Field::Kind)) ? field(Field::Kind) : void();
        case ColumnName::Role:
            return cells.isEmpty() || are(cells, 1, [this](const QString &cell) { return isNearlyRole(cell); })
                ? field(Field::Role)
                : void();
        case ColumnName::Suspended:
            // "Status: 1" says nearly everywhere that the account is active.
            if (!name.sure && are(cells, 50, [](const QString &cell) { return flagWord(cell).has_value(); }))
                return take(column, {ColumnTarget::Kind::Enabled}, true);
            return cells.isEmpty() || name.sure || are(cells, 50, parses(Field::Suspended)) ? field(Field::Suspended)
                                                                                            : void();
        case ColumnName::Enabled:
            return isTaken(ColumnTarget::of(Field::Suspended))
                ? void()
                : take(column, {ColumnTarget::Kind::Enabled}, !name.sure);
        case ColumnName::Uid:
            return take(column, {ColumnTarget::Kind::Uid}, false);
        case ColumnName::Revision:
            return take(column, {ColumnTarget::Kind::Revision}, false);
        case ColumnName::Password:
            m_matches[column].isPassword = true;
            return;
        case ColumnName::Name:
        case ColumnName::FullName:
        case ColumnName::Login:
            return;
        }
    }

    bool isNearlyRole(const QString &cell) const
    {
        QStringList names;
        for (const Role &role : m_catalog.livingRoles())
            names.append(role.name);
        return !nearestOf(cell, names).isEmpty();
    }

    /// "Name" is the whole name, or the part that has no column of its own.
    void takeNames()
    {
        const bool first = isTaken(ColumnTarget::of(Field::FirstName));
        const bool last = isTaken(ColumnTarget::of(Field::LastName));
        if (first && last)
            return;
        for (const ColumnName wanted : {ColumnName::Name, ColumnName::FullName}) {
            for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
                if (it->name != wanted || !isOpen(it.key()))
                    continue;
                if (wanted == ColumnName::Name && first != last)
                    take(it.key(), ColumnTarget::of(first ? Field::LastName : Field::FirstName), !it->sure);
                else if (!first && !last && !hasFullName(wanted))
                    take(it.key(), {ColumnTarget::Kind::FullName}, !it->sure);
            }
        }
    }

    /// Whether a column says more clearly than `name` that it holds whole names.
    bool hasFullName(ColumnName name) const
    {
        return name == ColumnName::Name && std::any_of(m_names.cbegin(), m_names.cend(), [](const NamedColumn &one) {
                   return one.name == ColumnName::FullName;
               });
    }

    void takeLogins()
    {
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            if (it->name != ColumnName::Login)
                continue;
            const bool emails
                = are(m_samples.at(it.key()), 80, [](const QString &cell) { return Email::parse(cell).ok(); });
            const Field field = emails && !isTaken(ColumnTarget::of(Field::Email)) ? Field::Email : Field::UserName;
            take(it.key(), ColumnTarget::of(field), !it->sure);
        }
    }

    void takeByCells(qsizetype column)
    {
        const QStringList &cells = m_samples.at(column);
        const auto guess = [&](Field field, int percent, const std::function<bool(const QString &)> &such) {
            if (isOpen(column) && !isTaken(ColumnTarget::of(field)) && are(cells, percent, such))
                take(column, ColumnTarget::of(field), true);
        };
        guess(Field::Email, 80, [](const QString &cell) { return Email::parse(cell).ok(); });
        guess(Field::Applications, 60,
              [this](const QString &cell) { return parseCell(Field::Applications, cell, m_catalog).ok(); });
        guess(Field::Role, 60, [this](const QString &cell) { return m_catalog.role(cell.trimmed()) != nullptr; });
        const auto names = [](const QString &cell) {
            const PersonName name = partedName(cell);
            return cell.contains(u',') && !name.first.isEmpty() && !name.last.isEmpty();
        };
        if (isOpen(column) && !isTaken(ColumnTarget::of(Field::FirstName))
            && !isTaken(ColumnTarget::of(Field::LastName)) && are(cells, 80, names))
            take(column, {ColumnTarget::Kind::FullName}, true);
        if (m_sheet.headingRow() > 0)
            return;
        // Without headings also what is one of few words.
        guess(Field::Kind, 90, [](const QString &cell) { return kindWord(cell).has_value(); });
    }

    const Sheet &m_sheet;
    const Catalog &m_catalog;
    QList<QStringList> m_samples;
    QList<ColumnMatch> m_matches;
    QMap<qsizetype, NamedColumn> m_names;
    std::multimap<std::pair<int, int>, qsizetype> m_named; ///< Columns by how sure their heading is.
};

} // namespace

QList<ColumnMatch> matchedColumns(const Sheet &sheet, const Catalog &catalog)
{
    return ColumnMatcher(sheet, catalog).matches();
}

ColumnMapping mappingOf(const QList<ColumnMatch> &matches)
{
    ColumnMapping mapping;
    for (const ColumnMatch &match : matches)
        mapping.append(match.target);
    return mapping;
}

} // namespace steward
