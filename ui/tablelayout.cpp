#include "ui/tablelayout.h"

#include "models/items/administratormodel.h"
#include "models/items/administratortext.h"
#include "ui/administratortable.h"
#include "ui/forms/columnsdialog.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"
#include "ui/tickheader.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QSettings>

#include <array>
#include <chrono>

namespace steward {

namespace {

constexpr int WordMargins = 24; // Of a cell, and between its icon and its word.

/// The width of a column whose cells are an icon and one of these words.
int widthFor(const QStringList &words)
{
    const QFontMetrics font(fontFor(TypeRole::Body));
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(widest, font.horizontalAdvance(word));
    return widest + metrics::smallIcon + WordMargins;
}

/// A time of today, and one of another year.
QStringList longTimes()
{
    constexpr Timestamp September = 1'853'787'600'000;
    return {shortTime(September, September),
            shortTime(September, September + std::chrono::milliseconds(std::chrono::years(1)).count())};
}

/// Columns of data, with their share of the room that is left, and the width from which more is of no use.
struct Share {
    Column column;
    int parts;
    int most;
};
constexpr std::array<Share, 5> Shares {{{Column::Name, 3, 280},
                                        {Column::Email, 4, 320},
                                        {Column::RoleOrApplications, 3, 320},
                                        {Column::Organization, 2, 240},
                                        {Column::UserName, 2, 240}}};

const QString OwnWidthsKey = QStringLiteral("administrators/ownWidths");

QString keyOf(int scope)
{
    return QStringLiteral("administrators/columns%1").arg(scope);
}

} // namespace

TableLayout::TableLayout(AdministratorTable &table) : QObject(&table), m_table(table)
{
    table.tickHeader()->setSortIndicator(static_cast<int>(Column::Name), Qt::AscendingOrder);
    for (const Column hidden : {Column::UserName, Column::Language, Column::Expires, Column::Created, Column::Changed,
                                Column::Deleted, Column::Organization})
        table.setColumnHidden(static_cast<int>(hidden), true);
    // What is one of few words is shown whole, in every language; what is data gives way.
    const QList<std::pair<Column, int>> widths {
        {Column::Name, 150},
        {Column::Type, widthFor({kindText(Kind::Person), kindText(Kind::ApiUser)})},
        {Column::Email, 148},
        {Column::RoleOrApplications, 150},
        {Column::Status, widthFor({statusText(Status::Active), statusText(Status::Suspended)})},
        {Column::Credential,
         widthFor({credentialStateText(CredentialState::None), credentialStateText(CredentialState::Sent)})},
        {Column::Organization, 140},
        {Column::Deleted, widthFor(longTimes())}};
    for (const auto &[column, width] : widths) {
        m_least.insert(column, width);
        table.setColumnWidth(static_cast<int>(column), width);
    }
    table.tickHeader()->setStretchLastSection(true);
    table.viewport()->installEventFilter(this);
    connect(table.tickHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last one takes what is left whenever the window changes.
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton && !isLast(column))
            m_ownWidths = true;
    });
}

bool TableLayout::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TableLayout::fit, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

bool TableLayout::isLast(int column) const
{
    const QList<Column> shown = columns();
    return !shown.isEmpty() && static_cast<int>(shown.last()) == column;
}

void TableLayout::fit()
{
    if (m_ownWidths)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    const QList<Column> shown = columns();
    int room = m_table.viewport()->width();
    int parts = 0;
    for (const Column column : shown)
        room -= m_least.value(column, m_table.tickHeader()->defaultSectionSize());
    for (const Share &share : Shares)
        parts += shown.contains(share.column) ? share.parts : 0;
    for (const Share &share : Shares) {
        const int least = m_least.value(share.column, m_table.tickHeader()->defaultSectionSize());
        const int more = parts > 0 ? qMax(room, 0) * share.parts / parts : 0;
        m_table.setColumnWidth(static_cast<int>(share.column), qMin(least + more, qMax(least, share.most)));
    }
}

QList<Column> TableLayout::columns() const
{
    const TickHeader *header = m_table.tickHeader();
    QList<Column> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(static_cast<Column>(column));
    }
    return columns;
}

void TableLayout::setColumns(const QList<Column> &columns)
{
    if (columns.isEmpty())
        return;
    TickHeader *header = m_table.tickHeader();
    for (int place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(static_cast<int>(columns.at(place))), place);
    for (int column = 0; column < header->count(); ++column) {
        const bool shown = columns.contains(static_cast<Column>(column)) || column == static_cast<int>(Column::Name);
        header->setSectionHidden(column, !shown);
    }
    fit();
}

void TableLayout::choose(QWidget *parent)
{
    const TickHeader *header = m_table.tickHeader();
    QList<ColumnChoice> choices;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        choices.append({QString::number(column),
                        m_table.administrators()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                        !header->isSectionHidden(column), column == static_cast<int>(Column::Name)});
    }
    auto *dialog = new ColumnsDialog(choices, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        TickHeader *target = m_table.tickHeader();
        const QList<ColumnChoice> chosen = dialog->value();
        for (int place = 0; place < chosen.size(); ++place) {
            const int column = chosen.at(place).key.toInt();
            target->moveSection(target->visualIndex(column), place);
            target->setSectionHidden(column, !chosen.at(place).visible);
        }
        fit();
    });
    dialog->open();
}

void TableLayout::setScope(AdministratorFilter::Scope scope)
{
    m_states.insert(static_cast<int>(m_scope), m_table.tickHeader()->saveState());
    m_scope = scope;
    m_table.setColumnHidden(static_cast<int>(Column::Deleted), scope != AdministratorFilter::Scope::RecycleBin);
    if (const QByteArray state = m_states.value(static_cast<int>(scope)); !state.isEmpty())
        m_table.tickHeader()->restoreState(state);
    else
        // A deletion takes the credentials away: there is nothing to say, and the time of it needs the room.
        m_table.setColumnHidden(static_cast<int>(Column::Credential), scope == AdministratorFilter::Scope::RecycleBin);
    fit();
}

void TableLayout::save(QSettings &settings) const
{
    QHash<int, QByteArray> states = m_states;
    states.insert(static_cast<int>(m_scope), m_table.tickHeader()->saveState());
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        settings.setValue(keyOf(it.key()), it.value());
    settings.setValue(OwnWidthsKey, m_ownWidths);
}

void TableLayout::restore(const QSettings &settings)
{
    for (const int scope : {0, 1}) {
        if (const QByteArray state = settings.value(keyOf(scope)).toByteArray(); !state.isEmpty())
            m_states.insert(scope, state);
    }
    m_ownWidths = settings.value(OwnWidthsKey, false).toBool();
    m_table.tickHeader()->restoreState(m_states.value(static_cast<int>(m_scope)));
    fit();
}

} // namespace steward
