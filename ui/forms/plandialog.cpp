#include "ui/forms/plandialog.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int PlanWidth = 860;
constexpr qsizetype LeastRows = 3;
constexpr qsizetype MostRows = 9;

} // namespace

PlanDialog::PlanDialog(const Plan &plan, QWidget *parent)
    : PanelDialog(PlanWidth, parent),
      m_plan(plan),
      m_table(new QTreeWidget),
      m_confirm(buttons()->addButton(plan.confirm, QDialogButtonBox::AcceptRole))
{
    setWindowTitle(plan.title);
    setAccessibleDescription(withoutIsolates(plan.heading + u'\n' + plan.text + u'\n' + plan.note));
    auto *subject = new SubjectHeader;
    subject->setNameRole(TypeRole::Heading);
    subject->setSubject(plan.icon, plan.heading, plan.text);
    body()->addWidget(subject);
    if (!plan.note.isEmpty()) {
        auto *note = new NoteBox(Tone::Info);
        note->setText(plan.note);
        body()->addWidget(note);
    }
    fillTable();
    body()->addWidget(m_table, 1);
    m_table->setVisible(!plan.rows.isEmpty());
    if (!plan.more.isEmpty())
        body()->addWidget(plainLabel(plan.more, ColorToken::Text2, TypeRole::Caption));
    QPushButton *cancel
        = buttons()->addButton(plan.cancel.isEmpty() ? tr("Cancel") : plan.cancel, QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    setButtonKind(m_confirm, ButtonKind::Primary);
    m_confirm->setDefault(true);
    connect(buttons(), &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_confirm->setFocus();
}

void PlanDialog::fillTable()
{
    m_table->setProperty("surface", QStringLiteral("framed"));
    m_table->setAccessibleName(tr("What will be done"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHeaderLabels(m_plan.columns);
    QList<QTreeWidgetItem *> items;
    for (const QStringList &row : m_plan.rows) {
        auto *item = new QTreeWidgetItem(row);
        // Tool tips guess their format; a text of data must not become markup.
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column,
                             QStringLiteral("<p>") + item->text(column).toHtmlEscaped() + QStringLiteral("</p>"));
        items.append(item);
    }
    m_table->addTopLevelItems(items);
    m_table->header()->setStretchLastSection(true);
    for (int column = 0; column + 1 < m_plan.columns.size(); ++column)
        m_table->resizeColumnToContents(column);
    m_table->header()->setMinimumHeight(metrics::tableHeader);
    m_table->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int row = items.isEmpty() ? metrics::compactRow : m_table->sizeHintForRow(0);
    const auto shown = static_cast<int>(std::clamp(m_plan.rows.size(), LeastRows, MostRows));
    m_table->setMinimumHeight(metrics::tableHeader + shown * row + 2 * m_table->frameWidth() + metrics::step1);
    if (!items.isEmpty())
        m_table->setCurrentItem(items.first());
}

} // namespace steward
