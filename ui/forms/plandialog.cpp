#include "ui/forms/plandialog.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/framedlist.h"
#include "ui/style/notebox.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

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
    setFramedList(m_table, tr("What will be done"), m_plan.columns);
    QList<QTreeWidgetItem *> items;
    for (const QStringList &row : m_plan.rows)
        items.append(new QTreeWidgetItem(row));
    fillFramedList(m_table, items, LeastRows, MostRows);
}

} // namespace steward
