#include "ui/forms/whocandialog.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmation.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/choicefield.h"
#include "ui/style/framedlist.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int Width = 720;
constexpr int PeopleShown = 10;
constexpr int IdRole = Qt::UserRole;

QTreeWidgetItem *itemOf(const PrivilegeHolder &holder)
{
    auto *item
        = new QTreeWidgetItem({holder.name, holder.email, holder.role,
                               holder.suspended ? WhoCanDialog::tr("Login suspended") : WhoCanDialog::tr("Active")});
    item->setData(0, IdRole, QVariant::fromValue(holder.id));
    item->setIcon(3, holder.suspended ? icon(u"pause", ColorToken::Mute) : icon(u"tick-circle", ColorToken::Ok));
    setToolTips(item);
    return item;
}

} // namespace

WhoCanDialog::WhoCanDialog(Privilege privilege, QWidget *parent)
    : PanelDialog(Width, parent),
      m_choice(new ChoiceField(tr("&Who can"))),
      m_summary(plainLabel({}, ColorToken::Text2)),
      m_list(new QTreeWidget),
      m_show(new QPushButton(tr("&Open Account")))
{
    setWindowTitle(tr("Who Can…"));
    for (const PrivilegeSpec &spec : privilegeTable())
        m_choice->addChoice(tr("%1 – %2", "section and privilege").arg(sectionText(spec.section), spec.text()),
                            static_cast<int>(spec.privilege));
    m_choice->setValue(static_cast<int>(privilege));
    body()->addWidget(m_choice);
    body()->addWidget(m_summary);
    setFramedList(m_list, tr("People"), {tr("Name"), tr("Email"), tr("Through the role"), tr("Status")});
    m_list->setMinimumHeight(metrics::tableHeader + PeopleShown * metrics::compactRow);
    const QList<int> widths {190, 220, 150};
    for (int column = 0; column < widths.size(); ++column)
        m_list->setColumnWidth(column, widths.at(column));
    body()->addWidget(m_list, 1);
    m_show->setIcon(icon(u"person"));
    m_show->setAutoDefault(false);
    footerStart()->addWidget(m_show);
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    connect(buttons(), &QDialogButtonBox::rejected, this, &WhoCanDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &WhoCanDialog::openCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &WhoCanDialog::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WhoCanDialog::updateButton);
    connect(m_choice, &LabeledField::edited, this, [this] { emit asked(this->privilege()); });
    updateButton();
    m_choice->comboBox()->setFocus();
}

Privilege WhoCanDialog::privilege() const
{
    return static_cast<Privilege>(m_choice->value().toInt());
}

QString WhoCanDialog::summary() const
{
    return m_summary->text();
}

void WhoCanDialog::setAnswer(Privilege asked, const PrivilegeHolders &holders)
{
    if (asked != privilege())
        return;
    QStringList roles;
    for (const QString &role : holders.roles)
        roles.append(isolated(role));
    QString text = holders.total == 0 ? tr("Nobody can.")
                                      : tr("%Ln person(s) can, through: %1.", nullptr, static_cast<int>(holders.total))
                                            .arg(roles.join(QStringLiteral(", ")));
    if (holders.suspended > 0)
        text = tr("%1 %2").arg(text,
                               tr("%Ln of them cannot sign in now.", nullptr, static_cast<int>(holders.suspended)));
    if (holders.total > holders.people.size())
        text = tr("%1 %2").arg(text, tr("The first %Ln are listed.", nullptr, static_cast<int>(holders.people.size())));
    m_summary->setText(text);
    m_summary->setAccessibleName(withoutIsolates(text));
    m_list->clear();
    for (const PrivilegeHolder &holder : holders.people)
        m_list->addTopLevelItem(itemOf(holder));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButton();
}

void WhoCanDialog::showProblem(const QString &message)
{
    messages()->showMessage(Tone::Bad, message);
}

void WhoCanDialog::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        emit accountRequested(item->data(0, IdRole).value<AdministratorId>());
}

void WhoCanDialog::updateButton()
{
    m_show->setEnabled(m_list->currentItem());
}

} // namespace steward
