#include "models/exchange/importoptions.h"

#include "models/exchange/personname.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

using FindBy = ImportOptions::FindBy;
using OnExisting = ImportOptions::OnExisting;
using OnConflict = ImportOptions::OnConflict;

constexpr std::array<std::pair<FindBy, const char *>, 3> FindByKeys {
    {{FindBy::Email, "email"}, {FindBy::UserName, "user-name"}, {FindBy::Uid, "uid"}}};
constexpr std::array<std::pair<OnExisting, const char *>, 3> OnExistingKeys {
    {{OnExisting::Update, "update"}, {OnExisting::Skip, "skip"}, {OnExisting::Fail, "fail"}}};
constexpr std::array<std::pair<OnConflict, const char *>, 3> OnConflictKeys {
    {{OnConflict::Ask, "fail"}, {OnConflict::UseFile, "file"}, {OnConflict::KeepDirectory, "directory"}}};

template <typename Table, typename Enum> QString keyIn(const Table &table, Enum value)
{
    return QLatin1StringView(table.at(static_cast<std::size_t>(value)).second);
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char *>, N> &table, const QString &key)
{
    for (const auto &[value, word] : table) {
        if (key.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString findByKey(FindBy findBy)
{
    return keyIn(FindByKeys, findBy);
}

std::optional<FindBy> findByFromKey(const QString &key)
{
    return valueIn(FindByKeys, key);
}

QString onConflictKey(OnConflict onConflict)
{
    return keyIn(OnConflictKeys, onConflict);
}

std::optional<OnConflict> onConflictFromKey(const QString &key)
{
    return valueIn(OnConflictKeys, key);
}

QString onExistingKey(OnExisting onExisting)
{
    return keyIn(OnExistingKeys, onExisting);
}

std::optional<OnExisting> onExistingFromKey(const QString &key)
{
    return valueIn(OnExistingKeys, key);
}

quint64 NameSounds::hash(const QString &fullName, Kind kind)
{
    return qHash(soundOf(fullName), kind == Kind::Person ? 1 : 2);
}

void NameSounds::add(const QString &fullName, Kind kind, AdministratorId id)
{
    m_ids.emplace_back(hash(fullName, kind), static_cast<quint32>(id.value));
}

void NameSounds::sort()
{
    std::sort(m_ids.begin(), m_ids.end());
}

AdministratorId NameSounds::find(const QString &fullName, Kind kind) const
{
    const quint64 wanted = hash(fullName, kind);
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), std::pair(wanted, quint32(0)));
    return found != m_ids.end() && found->first == wanted ? AdministratorId {found->second} : AdministratorId();
}

} // namespace steward
