#include "ui/navigationrail.h"

#include "ui/raildelegate.h"
#include "ui/style/areas.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace steward {

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_foot(new QListView(this)),
      m_card(new QFrame(this)),
      m_icon(new IconLabel(QStringLiteral("database"), ColorToken::Text2, metrics::smallIcon, m_card)),
      m_name(new ElidedLabel(this)),
      m_place(new ElidedLabel(this)),
      m_checked(new ElidedLabel(this))
{
    markArea(this);
    setSurface(this, Surface::Rail);
    setFixedWidth(metrics::railWidth);
    prepare(m_list);
    prepare(m_foot);
    m_foot->setSelectionModel(m_list->selectionModel());
    m_foot->setFixedHeight(metrics::listRow + metrics::step1);
    m_foot->hide();
    m_list->setAccessibleName(tr("Pages"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            emit pageRequested(current.row());
    });
    setSurface(m_card, Surface::Framed);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(metrics::step3 - 2, metrics::step3 - 2, metrics::step3 - 2, metrics::step3 - 2);
    card->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::step2);
    first->addWidget(m_icon);
    first->addWidget(m_name, 1);
    card->addLayout(first);
    card->addWidget(m_place);
    card->addWidget(m_checked);
    setTypeRole(m_name, TypeRole::Strong);
    for (ElidedLabel *label : {m_place, m_checked}) {
        setTypeRole(label, TypeRole::Caption);
        setTextToken(label, ColorToken::Text2);
    }
    m_checked->hide();
    m_place->setElideMode(Qt::ElideMiddle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::step2, metrics::step2, metrics::step2, metrics::step3);
    column->addWidget(m_list, 1);
    column->addWidget(m_card);
    column->addWidget(m_foot);
}

void NavigationRail::prepare(QListView *list)
{
    list->setModel(m_model);
    list->setItemDelegate(new RailDelegate(list));
    list->setFrameShape(NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setObjectName(QStringLiteral("rail"));
}

void NavigationRail::addPage(const QString &icon, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(icon, RailDelegate::IconNameRole);
    item->setData(title, Qt::AccessibleTextRole);
    item->setToolTip(title);
    m_model->appendRow(item);
}

void NavigationRail::addFootPage(const QString &icon, const QString &title)
{
    addPage(icon, title);
    const int foot = m_model->rowCount() - 1;
    m_list->setRowHidden(foot, true);
    for (int row = 0; row < foot; ++row)
        m_foot->setRowHidden(row, true);
    m_foot->setAccessibleName(title);
    m_foot->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->show();
}

void NavigationRail::setCount(int page, qint64 count)
{
    m_model->item(page)->setData(count, RailDelegate::CountRole);
}

void NavigationRail::setBadge(int page, qint64 count)
{
    QStandardItem *item = m_model->item(page);
    item->setData(count > 0 ? QVariant(count) : QVariant(), RailDelegate::BadgeRole);
    item->setData(count > 0 ? tr("%1, %Ln waiting", "a page of the rail", static_cast<int>(count)).arg(item->text())
                            : item->text(),
                  Qt::AccessibleTextRole);
}

void NavigationRail::setCurrentPage(int page)
{
    m_list->setCurrentIndex(m_model->index(page, 0));
}

int NavigationRail::currentPage() const
{
    return m_list->currentIndex().row();
}

void NavigationRail::setEnvironment(const QString &name, const QString &place, const QString &fullPlace)
{
    m_localName = name;
    m_localPlace = place;
    m_fullPlace = fullPlace;
    showCard();
}

void NavigationRail::setRemote(const RailRemote &remote)
{
    m_remote = remote;
    showCard();
}

void NavigationRail::showCard()
{
    const bool local = m_remote.name.isEmpty();
    m_icon->setIcon(local ? QStringLiteral("database") : QStringLiteral("server"), m_remote.token);
    m_name->setText(local ? m_localName : m_remote.name);
    m_place->setText(local ? m_localPlace : m_remote.host);
    m_place->setToolTip(m_fullPlace.toHtmlEscaped());
    m_checked->setText(m_remote.checked);
    m_checked->setVisible(!local);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    setFixedWidth(collapsed ? metrics::railCollapsed : metrics::railWidth);
    m_card->setVisible(!collapsed);
}

} // namespace steward
