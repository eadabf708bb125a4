#include "ui/importrows.h"

#include "models/exchange/rowtext.h"
#include "ui/importdelegate.h"
#include "ui/importmodel.h"
#include "ui/importrowform.h"
#include "ui/style/barlayout.h"
#include "ui/style/framedtable.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace steward {

namespace {

using ImportColumn = ImportModel::Column;

constexpr int NarrowWidth = 720;
constexpr int LeastTableHeight = 440;

/// The tabs behind "All", in their order.
constexpr std::array<RowState, 5> StateTabs {RowState::New, RowState::Changed, RowState::Unchanged, RowState::Problem,
                                             RowState::LeftOut};

} // namespace

ImportRows::ImportRows(QWidget *parent)
    : QWidget(parent),
      m_filter(new QTabBar),
      m_nextProblem(new QPushButton(tr("Next &problem"))),
      m_table(new QTableView),
      m_model(new ImportModel(this))
{
    setButtonKind(m_nextProblem, ButtonKind::Link);
    auto *keyLabel = new QLabel(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    setSurface(keyLabel, Surface::Key);
    setTypeRole(keyLabel, TypeRole::Caption);
    m_filter->addTab(QString());
    for (const RowState state : StateTabs)
        m_filter->addTab(icon(rowStateIcon(state), rowStateToken(state)), QString());
    m_filter->setExpanding(false);
    m_filter->setAccessibleName(tr("Rows shown"));
    auto *line = new BarLayout(nullptr);
    line->setSpacing(metrics::step2);
    line->addWidget(m_filter);
    line->beginTrailing();
    line->addWidget(m_nextProblem);
    line->addWidget(keyLabel);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step2);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    m_nextProblem->setAutoDefault(false);
    connect(m_filter, &QTabBar::currentChanged, this, &ImportRows::chooseFilter);
    connect(m_nextProblem, &QPushButton::clicked, this, [this] { goToProblem(1); });
    for (const auto &[key, step] :
         {std::pair(QKeySequence(Qt::Key_F8), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1)}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { goToProblem(by); });
    }
}

void ImportRows::clear()
{
    m_edits.clear();
    m_model->setPlan({});
    showFilter();
}

void ImportRows::setPlan(const ImportPlanPtr &plan)
{
    const QModelIndex index = m_table->currentIndex();
    const qsizetype current = index.isValid() && m_model->plan() ? m_model->at(index.row()).row : -1;
    m_model->setPlan(plan);
    const int row = current >= 0 ? m_model->shownAt(current) : -1;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), static_cast<int>(ImportColumn::Name)));
    showFilter();
}

const ImportPlanPtr &ImportRows::plan() const
{
    return m_model->plan();
}

void ImportRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < NarrowWidth; narrow != m_narrow) {
        m_narrow = narrow;
        layOutColumns();
    }
}

/// What happens needs room too, on a small screen as well.
void ImportRows::layOutColumns()
{
    for (const auto &[column, width] :
         {std::pair(ImportColumn::Number, m_narrow ? 48 : 56), std::pair(ImportColumn::Result, m_narrow ? 100 : 112),
          std::pair(ImportColumn::Name, m_narrow ? 104 : 140), std::pair(ImportColumn::Email, m_narrow ? 130 : 220)})
        m_table->setColumnWidth(static_cast<int>(column), width);
}

void ImportRows::buildTable()
{
    auto *delegate = new ImportDelegate(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    setFramedTable(m_table, tr("Rows of the file"), metrics::comfortableRow, LeastTableHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMouseTracking(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    layOutColumns();
    m_table->installEventFilter(this);
    connect(delegate, &ImportDelegate::actionClicked, this, &ImportRows::actOn);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ImportRows::editRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ImportRows::showRowMenu);
}

void ImportRows::showFilter()
{
    const QLocale locale;
    const ImportPlanPtr &plan = m_model->plan();
    const qint64 all = plan ? plan->rowCount() : 0;
    m_filter->setTabText(0, tr("All %1", "rows").arg(locale.toString(all)));
    for (std::size_t i = 0; i < StateTabs.size(); ++i) {
        const qint64 count = plan ? plan->count(StateTabs.at(i)) : 0;
        const QString word = StateTabs.at(i) == RowState::Problem ? tr("Problems") : rowStateText(StateTabs.at(i));
        m_filter->setTabText(static_cast<int>(i) + 1,
                             tr("%1 %2", "a kind of rows and their number").arg(word, locale.toString(count)));
    }
    m_filter->setTabVisible(m_filter->count() - 1, plan && plan->count(RowState::LeftOut) > 0);
    m_nextProblem->setEnabled(plan && plan->count(RowState::Problem) > 0);
}

void ImportRows::chooseFilter(int tab)
{
    m_model->setFilter(tab <= 0 ? std::nullopt : std::optional(StateTabs.at(static_cast<std::size_t>(tab) - 1)));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(ImportColumn::Name)));
}

void ImportRows::goToProblem(int step)
{
    if (!m_model->plan() || m_model->plan()->count(RowState::Problem) == 0)
        return;
    if (m_model->nextProblem(0, 1) < 0)
        m_filter->setCurrentIndex(0);
    const int row = m_model->nextProblem(m_table->currentIndex().row(), step);
    m_table->setCurrentIndex(m_model->index(row, static_cast<int>(ImportColumn::Name)));
    m_table->setFocus();
}

void ImportRows::editValues(qsizetype row, const QMap<Field, QString> &values)
{
    RowEdit &edit = m_edits[row];
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        edit.values.insert(it.key(), it.value());
    emit edited();
}

void ImportRows::actOn(const QModelIndex &index)
{
    const ImportRow &row = m_model->at(index.row());
    const QList<RowCure> cures = curesOf(row);
    if (cures.isEmpty())
        editRow(index);
    else
        editValues(row.row, {{cures.first().field, cures.first().value}});
}

void ImportRows::editRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ImportRow row = m_model->at(index.row());
    auto *form = new ImportRowForm(row, m_model->plan()->context().catalog, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form, number = row.row] {
        editValues(number, form->value());
        form->accept();
    });
    form->open();
}

void ImportRows::leaveOut(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    RowEdit &edit = m_edits[m_model->at(index.row()).row];
    edit.leftOut = !edit.leftOut;
    emit edited();
}

void ImportRows::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const ImportRow &row = m_model->at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    for (const RowCure &cure : curesOf(row))
        menu->addAction(escapeMnemonic(cure.text), this, [this, cure, number = row.row] {
            editValues(number, {{cure.field, cure.value}});
        });
    menu->addAction(icon(u"pencil"), tr("&Edit…"), this, [this, kept] { editRow(kept); });
    menu->addAction(row.state == RowState::LeftOut ? tr("&Take In Again") : tr("&Leave Out"), this,
                    [this, kept] { leaveOut(kept); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// Enter puts the current row right, F2 edits it, Delete leaves it out.
bool ImportRows::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_table->currentIndex();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!index.isValid() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (enter && !rowActionText(m_model->at(index.row())).isEmpty())
        actOn(index);
    else if (enter || key->key() == Qt::Key_F2)
        editRow(index);
    else if (key->key() == Qt::Key_Delete)
        leaveOut(index);
    else
        return false;
    return true;
}

} // namespace steward
