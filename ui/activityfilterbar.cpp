#include "ui/activityfilterbar.h"

#include "models/domain/changewords.h"
#include "ui/facetfilter.h"
#include "ui/forms/daterangedialog.h"
#include "ui/searchfield.h"
#include "ui/style/areas.h"
#include "ui/style/barlayout.h"
#include "ui/style/icons.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace steward {

namespace {

constexpr std::array Categories {ChangeCategory::View, ChangeCategory::Write, ChangeCategory::Access,
                                 ChangeCategory::Download};

/// Categories stand beside kinds as values below zero.
int categoryValue(ChangeCategory category)
{
    return -1 - static_cast<int>(category);
}

QString spanText(ActivityFilterBar::Span span)
{
    switch (span) {
    case ActivityFilterBar::Span::Any:
        return ActivityFilterBar::tr("Any time");
    case ActivityFilterBar::Span::Today:
        return ActivityFilterBar::tr("Today");
    case ActivityFilterBar::Span::Week:
        return ActivityFilterBar::tr("Last 7 days");
    case ActivityFilterBar::Span::Month:
        return ActivityFilterBar::tr("Last 30 days");
    case ActivityFilterBar::Span::Between:
        return ActivityFilterBar::tr("Between…");
    }
    Q_UNREACHABLE();
}

} // namespace

ActivityFilterBar::ActivityFilterBar(QWidget *parent)
    : FacetBar(tr("Search this log"), parent),
      m_dates(new FacetButton(QString(), this)),
      m_action(addFacet(tr("Action"))),
      m_operator(addFacet(tr("Administrator"))),
      m_organization(addFacet(tr("Organization"))),
      m_application(addFacet(tr("Application"))),
      m_record(new QPushButton(this))
{
    markArea(this);
    row()->insertWidget(1, m_dates);
    buildDates();
    setButtonKind(m_record, ButtonKind::Inline);
    setButtonIcon(m_record, u"close");
    m_record->hide();
    row()->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, [this] {
        showRecord({}, {});
        search()->setFocus();
        emit filterChanged();
    });
    finish();
}

void ActivityFilterBar::buildDates()
{
    auto *group = new QActionGroup(this);
    for (const Span span : {Span::Any, Span::Today, Span::Week, Span::Month, Span::Between}) {
        if (span == Span::Between)
            m_dates->menu()->addSeparator();
        QAction *action = m_dates->menu()->addAction(spanText(span));
        action->setCheckable(true);
        action->setData(static_cast<int>(span));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, span] {
            if (span == Span::Between) {
                chooseBetween();
                return;
            }
            setSpan(span);
            emit filterChanged();
        });
    }
    connect(m_dates->menu(), &QMenu::aboutToShow, group, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(m_span));
    });
    updateDates();
}

void ActivityFilterBar::chooseBetween()
{
    const QDate today = QDate::currentDate();
    auto *dialog = new DateRangeDialog(m_first.isValid() ? m_first : today.addDays(-6),
                                       m_last.isValid() ? m_last : today, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setSpan(Span::Between, dialog->first(), dialog->last());
        emit filterChanged();
    });
    dialog->open();
}

void ActivityFilterBar::setSpan(Span span, const QDate &first, const QDate &last)
{
    m_span = span;
    m_first = first;
    m_last = last;
    updateDates();
    updateClear();
}

void ActivityFilterBar::updateDates()
{
    const QLocale locale;
    const QString text = m_span == Span::Between
        ? tr("%1 – %2", "two days")
              .arg(locale.toString(m_first, QLocale::ShortFormat), locale.toString(m_last, QLocale::ShortFormat))
        : spanText(m_span);
    m_dates->setText(escapeMnemonic(text));
    m_dates->setAccessibleName(tr("%1: %2", "filter name and its value").arg(tr("Date"), text));
    m_dates->setActive(m_span != Span::Any);
    m_dates->updateGeometry();
}

ActivityFilter ActivityFilterBar::filter() const
{
    ActivityFilter filter;
    const QDate today = QDate::currentDate();
    const QDate first = m_span == Span::Between ? m_first
        : m_span == Span::Today                 ? today
        : m_span == Span::Week                  ? today.addDays(-6)
        : m_span == Span::Month                 ? today.addDays(-29)
                                                : QDate();
    if (first.isValid())
        filter.from = first.startOfDay().toMSecsSinceEpoch();
    if (m_span == Span::Between)
        filter.to = m_last.addDays(1).startOfDay().toMSecsSinceEpoch();
    for (const QVariant &value : m_action->ticked()) {
        if (value.toInt() < 0)
            filter.categories.append(static_cast<ChangeCategory>(-1 - value.toInt()));
        else
            filter.kinds.append(static_cast<ChangeKind>(value.toInt()));
    }
    for (const QVariant &value : m_operator->ticked())
        filter.operators.append(m_operators.value(value.toInt()));
    for (const QVariant &value : m_organization->ticked())
        filter.organizations.append(value.toString());
    for (const QVariant &value : m_application->ticked())
        filter.applications.append(ApplicationId {value.toLongLong()});
    filter.record = m_recordId;
    filter.text = search()->text().trimmed();
    return filter;
}

void ActivityFilterBar::clear()
{
    search()->setTextSilently({});
    for (FacetFilter *facet : {m_action, m_operator, m_organization, m_application})
        facet->setTicked({});
    showRecord({}, {});
    setSpan(Span::Any);
}

void ActivityFilterBar::showRecord(AdministratorId id, const QString &name)
{
    m_recordId = id;
    m_record->setVisible(!id.isNull());
    m_record->setText(escapeMnemonic(name));
    m_record->setAccessibleName(tr("Only %1; show all accounts").arg(name));
    updateClear();
}

void ActivityFilterBar::setCounts(const ActivityCounts &counts)
{
    QList<FacetFilter::Choice> choices;
    for (const ChangeCategory category : Categories) {
        qint64 all = 0;
        for (auto it = counts.kinds.cbegin(); it != counts.kinds.cend(); ++it)
            all += changeCategory(it.key()) == category ? it.value() : 0;
        choices.append({categoryValue(category), changeCategoryText(category), all});
    }
    for (int kind = 0; kind < ChangeKindCount; ++kind) {
        if (const qint64 n = counts.kinds.value(static_cast<ChangeKind>(kind)); n > 0)
            choices.append({kind, changeKindText(static_cast<ChangeKind>(kind)), n});
    }
    m_action->setChoices(choices);
    choices.clear();
    // Operators are added at the end, so that the places of the ticked ones stay.
    m_operators.clear();
    for (const auto &[who, n] : counts.operators) {
        choices.append({static_cast<int>(m_operators.size()), who.name, n});
        m_operators.append(who);
    }
    m_operator->setChoices(choices);
}

void ActivityFilterBar::setCatalog(const Catalog &catalog, const QStringList &organizations)
{
    QList<FacetFilter::Choice> choices;
    for (const Application &one : catalog.offered())
        choices.append({one.id.value, one.name, -1});
    m_application->setChoices(choices);
    choices.clear();
    for (const QString &one : organizations)
        choices.append({one, one, -1});
    choices.append({QString(), tr("No organization"), -1});
    m_organization->setChoices(choices);
}

} // namespace steward
