#include "models/items/applicationmodel.h"

#include "models/domain/folding.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds Debounce {100};
constexpr int ColumnsOfApplications = static_cast<int>(ApplicationModel::Column::Health) + 1;

QVariant alignment(ApplicationModel::Column column)
{
    const bool number
        = column == ApplicationModel::Column::ApiUsers || column == ApplicationModel::Column::Organizations;
    return number ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

} // namespace

ApplicationModel::ApplicationModel(RowSource &source, QObject *parent) : QAbstractTableModel(parent), m_source(source)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Debounce);
    connect(&m_soon, &QTimer::timeout, this, &ApplicationModel::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&source, &RowSource::applied, this, soon);
    connect(&source, &RowSource::completed, this, &ApplicationModel::refresh);
    connect(&source, &RowSource::restarted, this, [this] {
        show({});
        m_loaded = false;
    });
    if (source.isComplete())
        refresh();
}

void ApplicationModel::refresh()
{
    if (!m_source.isComplete())
        return;
    if (m_asking) {
        m_soon.start();
        return;
    }
    m_asking = true;
    whenDone(m_source.integrations(), this, [this](const Result<IntegrationReport> &report) {
        m_asking = false;
        if (report) {
            show(applicationHealths(*report));
            m_loaded = true;
            emit refreshed();
        } else if (report.error().kind != ErrorKind::Cancelled) {
            emit failed(report.error());
        }
    });
}

void ApplicationModel::show(const QList<ApplicationHealth> &rows)
{
    const auto sameId
        = [](const ApplicationHealth &a, const ApplicationHealth &b) { return a.application.id == b.application.id; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameId)) {
        const QList<ApplicationHealth> before = std::exchange(m_rows, rows);
        for (int row = 0; row < rowCount(); ++row) {
            if (before.at(row) != m_rows.at(row))
                emit dataChanged(index(row, 0), index(row, ColumnsOfApplications - 1));
        }
        return;
    }
    if (m_rows.isEmpty() || rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    const QList<ApplicationHealth> before = std::exchange(m_rows, rows);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &persistent : from) {
        const int row = rowOf(before.at(persistent.row()).application.id);
        to.append(row < 0 ? QModelIndex() : index(row, persistent.column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

int ApplicationModel::rowOf(ApplicationId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const ApplicationHealth &row) { return row.application.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ApplicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnsOfApplications;
}

QString ApplicationModel::text(const ApplicationHealth &row, Column column) const
{
    switch (column) {
    case Column::Application:
        return row.application.name;
    case Column::Kind:
        return row.application.builtIn ? tr("Built in") : tr("Custom");
    case Column::ApiUsers:
        return QLocale().toString(row.users);
    case Column::Organizations:
        return QLocale().toString(row.organizationCount());
    case Column::Health:
        return healthText(row);
    }
    Q_UNREACHABLE();
}

QVariant ApplicationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ApplicationHealth &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        if (column != Column::Application)
            return withoutIsolates(text(row, column));
        //: A row as a screen reader says it: name, built in or custom, number of API users, health.
        return tr("%1, %2, %3, %4")
            .arg(row.application.name, text(row, Column::Kind),
                 tr("%Ln API user(s)", nullptr, static_cast<int>(row.users)), withoutIsolates(healthText(row)));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case HealthRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.application.id);
    case DescriptionRole:
        return row.application.description;
    default:
        return {};
    }
}

QVariant ApplicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnsOfApplications)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Application:
        return tr("Application");
    case Column::Kind:
        return tr("Kind");
    case Column::ApiUsers:
        return tr("API users");
    case Column::Organizations:
        return tr("Organizations");
    case Column::Health:
        return tr("Health");
    }
    Q_UNREACHABLE();
}

} // namespace steward
