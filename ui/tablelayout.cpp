#include "ui/tablelayout.h"

#include "models/items/administratormodel.h"
#include "models/items/administratortext.h"
#include "ui/administratortable.h"
#include "ui/forms/columnsdialog.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"
#include "ui/tickheader.h"

#include <QSettings>

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
        {Column::Organization, 140}};
    for (const auto &[column, width] : widths)
        table.setColumnWidth(static_cast<int>(column), width);
    table.tickHeader()->setStretchLastSection(true);
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
}

void TableLayout::save(QSettings &settings) const
{
    QHash<int, QByteArray> states = m_states;
    states.insert(static_cast<int>(m_scope), m_table.tickHeader()->saveState());
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        settings.setValue(keyOf(it.key()), it.value());
}

void TableLayout::restore(const QSettings &settings)
{
    for (const int scope : {0, 1}) {
        if (const QByteArray state = settings.value(keyOf(scope)).toByteArray(); !state.isEmpty())
            m_states.insert(scope, state);
    }
    m_table.tickHeader()->restoreState(m_states.value(static_cast<int>(m_scope)));
}

} // namespace steward
