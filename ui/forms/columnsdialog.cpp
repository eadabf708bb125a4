#include "ui/forms/columnsdialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace steward {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int RequiredRole = Qt::UserRole + 1;

} // namespace

ColumnsDialog::ColumnsDialog(const QList<ColumnChoice> &columns, QWidget *parent)
    : PanelDialog(metrics::confirmationWidth, parent),
      m_list(new QListWidget),
      m_up(new QPushButton(tr("Move &Up"))),
      m_down(new QPushButton(tr("Move &Down")))
{
    setWindowTitle(tr("Columns"));
    auto *hint = new QLabel(tr("Tick the columns to show. Alt+Up and Alt+Down move a column."));
    hint->setWordWrap(true);
    setTextToken(hint, ColorToken::Text2);
    body()->addWidget(hint);

    m_list->setProperty("surface", QStringLiteral("framed"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    for (const ColumnChoice &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(KeyRole, column.key);
        item->setData(RequiredRole, column.required);
        // A disabled tick box would take the row out of the keyboard's reach; without the flag it is only not
        // checkable.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                       | (column.required ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(column.visible || column.required ? Qt::Checked : Qt::Unchecked);
        if (column.required)
            item->setToolTip(tr("This column is always shown."));
    }
    m_list->setMinimumHeight(qMin(10, m_list->count()) * m_list->sizeHintForRow(0) + metrics::step2);
    body()->addWidget(m_list, 1);

    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        footerStart()->addWidget(button);
    }
    footerStart()->setSpacing(metrics::step2);
    m_up->setIcon(icon(u"chevron-up"));
    m_down->setIcon(icon(u"chevron-down"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);

    auto *apply = buttons()->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    setButtonKind(apply, ButtonKind::Primary);
    apply->setDefault(true);
    auto *cancel = buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(buttons(), &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(buttons(), &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    updateButtons();
}

QList<ColumnChoice> ColumnsDialog::value() const
{
    QList<ColumnChoice> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns.append({item->data(KeyRole).toString(), item->text(), item->checkState() == Qt::Checked,
                        item->data(RequiredRole).toBool()});
    }
    return columns;
}

bool ColumnsDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers().testFlag(Qt::AltModifier)) {
            move(by);
            return true;
        }
    }
    return PanelDialog::eventFilter(object, event);
}

void ColumnsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
}

void ColumnsDialog::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace steward
