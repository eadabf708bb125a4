#include "models/items/savedviews.h"

#include "models/domain/folding.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// The columns as settings speak of them, in the order of `Column`.
constexpr std::array<const char *, ColumnCount> ColumnKeys {
    "name",       "type",         "email",    "roleOrApplications", "status",
    "credential", "organization", "userName", "language",           "expires",
    "created",    "changed",      "deleted"};

QString keyOf(Column column)
{
    return QLatin1StringView(ColumnKeys.at(static_cast<std::size_t>(column)));
}

std::optional<Column> columnOf(const QString &key)
{
    const auto *found = std::find_if(ColumnKeys.begin(), ColumnKeys.end(),
                                     [&](const char *one) { return key == QLatin1StringView(one); });
    return found == ColumnKeys.end() ? std::nullopt
                                     : std::optional(static_cast<Column>(std::distance(ColumnKeys.begin(), found)));
}

/// A file of settings that somebody damaged may speak of billions.
constexpr int MostViews = 1000;

const QString Name = QStringLiteral("name");
const QString Conditions = QStringLiteral("conditions");
const QString Sort = QStringLiteral("sort");
const QString Descending = QStringLiteral("descending");
const QString ColumnsKey = QStringLiteral("columns");
const QString Bin = QStringLiteral("recycleBin");

} // namespace

SavedViews::SavedViews(QSettings &settings, const QUuid &directory, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_key(QStringLiteral("views/%1").arg(directory.toString(QUuid::WithoutBraces)))
{
    load();
}

const SavedView *SavedViews::named(const QString &name) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&](const SavedView &view) { return folded(view.name) == folded(name); });
    return found == m_views.cend() ? nullptr : &*found;
}

void SavedViews::save(const SavedView &view)
{
    m_views.removeIf([&](const SavedView &one) { return folded(one.name) == folded(view.name); });
    m_views.append(view);
    store();
    load();
}

void SavedViews::rename(const QString &from, const QString &to)
{
    const SavedView *known = named(from);
    if (!known)
        return;
    SavedView view = *known;
    remove(from);
    view.name = to;
    save(view);
}

void SavedViews::remove(const QString &name)
{
    m_views.removeIf([&](const SavedView &one) { return folded(one.name) == folded(name); });
    store();
}

void SavedViews::load()
{
    m_views.clear();
    const int count = std::min(m_settings.beginReadArray(m_key), MostViews);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        SavedView view;
        view.name = m_settings.value(Name).toString();
        view.conditions = m_settings.value(Conditions).toStringList();
        view.sortColumn = columnOf(m_settings.value(Sort).toString()).value_or(Column::Name);
        view.order = m_settings.value(Descending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        for (const QString &key : m_settings.value(ColumnsKey).toStringList()) {
            if (const auto column = columnOf(key))
                view.columns.append(*column);
        }
        view.scope = m_settings.value(Bin).toBool() ? AdministratorFilter::Scope::RecycleBin
                                                    : AdministratorFilter::Scope::Living;
        if (!view.name.isEmpty())
            m_views.append(view);
    }
    m_settings.endArray();
    std::sort(m_views.begin(), m_views.end(),
              [](const SavedView &a, const SavedView &b) { return folded(a.name) < folded(b.name); });
}

void SavedViews::store() const
{
    m_settings.remove(m_key);
    m_settings.beginWriteArray(m_key, static_cast<int>(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        m_settings.setArrayIndex(i);
        const SavedView &view = m_views.at(i);
        QStringList columns;
        for (const Column column : view.columns)
            columns.append(keyOf(column));
        m_settings.setValue(Name, view.name);
        m_settings.setValue(Conditions, view.conditions);
        m_settings.setValue(Sort, keyOf(view.sortColumn));
        m_settings.setValue(Descending, view.order == Qt::DescendingOrder);
        m_settings.setValue(ColumnsKey, columns);
        m_settings.setValue(Bin, view.scope == AdministratorFilter::Scope::RecycleBin);
    }
    m_settings.endArray();
}

} // namespace steward
