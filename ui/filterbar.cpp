#include "ui/filterbar.h"

#include "ui/facetfilter.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds Rest {250};
constexpr int ExpiringSoon = -1; ///< Beside the states of a credential.

template <typename Value, typename List> QVariantList toVariants(const List &list)
{
    QVariantList values;
    for (const auto &one : list)
        values.append(QVariant::fromValue<Value>(static_cast<Value>(one)));
    return values;
}

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    QAction *start = addAction(icon(u"search"), LeadingPosition);
    start->setText(tr("Start search"));
    connect(start, &QAction::triggered, this, &QLineEdit::returnPressed);
    for (QAction *action : actions()) {
        // The clear button of the line edit has an icon only.
        if (action != start)
            action->setText(tr("Clear search"));
    }
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            button->setAccessibleName(tr("Clear search"));
    }
    setMinimumWidth(150);
    setMaximumWidth(264);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *key = new QLabel(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText), this);
    setSurface(key, Surface::Key);
    setTypeRole(key, TypeRole::Caption);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, metrics::step2, 0);
    inside->addStretch();
    inside->addWidget(key, 0, Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, key, [key](const QString &text) { key->setVisible(text.isEmpty()); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        emit searched(text());
    });
    connect(&m_rest, &QTimer::timeout, this, [this] { emit searched(text()); });
}

void SearchField::setTextSilently(const QString &text)
{
    setText(text);
    m_rest.stop();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        emit leftDown();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_rest.stop();
        emit searched({});
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

FilterBar::FilterBar(QWidget *parent)
    : QFrame(parent),
      m_search(new SearchField(tr("Search name or email"), this)),
      m_row(new QHBoxLayout(this)),
      m_type(addFacet(tr("Type"))),
      m_status(addFacet(tr("Status"))),
      m_role(addFacet(tr("Role"))),
      m_application(addFacet(tr("Application"))),
      m_organization(addFacet(tr("Organization"))),
      m_credential(addFacet(tr("Credentials"))),
      m_clear(new QPushButton(tr("Clear"), this))
{
    setSurface(this, Surface::Base);
    m_row->setContentsMargins(metrics::step4, 0, metrics::step4, metrics::step3);
    m_row->setSpacing(metrics::step2);
    m_row->insertWidget(0, m_search, 1);
    setButtonKind(m_clear, ButtonKind::Link);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_row->addWidget(m_clear);
    m_row->addStretch();
    connect(m_search, &SearchField::searched, this, [this] {
        updateClear();
        emit filterChanged();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        AdministratorFilter none;
        none.scope = m_scope;
        setFilter(none);
        m_search->setFocus();
        emit filterChanged();
    });
    updateClear();
}

FacetFilter *FilterBar::addFacet(const QString &title)
{
    auto *button = new FacetFilter(title, this);
    m_row->addWidget(button);
    connect(button, &FacetFilter::tickedChanged, this, [this] {
        updateClear();
        emit filterChanged();
    });
    return button;
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

AdministratorFilter FilterBar::filter() const
{
    AdministratorFilter filter;
    filter.scope = m_scope;
    filter.text = m_search->text().trimmed();
    for (const QVariant &value : m_type->ticked())
        filter.kinds.append(static_cast<Kind>(value.toInt()));
    for (const QVariant &value : m_status->ticked())
        filter.statuses.append(static_cast<Status>(value.toInt()));
    for (const QVariant &value : m_role->ticked())
        filter.roles.append(RoleId {value.toLongLong()});
    for (const QVariant &value : m_application->ticked())
        filter.applications.append(ApplicationId {value.toLongLong()});
    for (const QVariant &value : m_organization->ticked())
        filter.organizations.append(value.toString());
    for (const QVariant &value : m_credential->ticked()) {
        if (value.toInt() == ExpiringSoon)
            filter.expiresUntil = m_expiringUntil;
        else
            filter.credentials.append(static_cast<CredentialState>(value.toInt()));
    }
    return filter;
}

void FilterBar::setFilter(const AdministratorFilter &filter)
{
    m_scope = filter.scope;
    m_search->setTextSilently(filter.text);
    m_type->setTicked(toVariants<int>(filter.kinds));
    m_status->setTicked(toVariants<int>(filter.statuses));
    QVariantList roles;
    for (const RoleId id : filter.roles)
        roles.append(id.value);
    m_role->setTicked(roles);
    QVariantList applications;
    for (const ApplicationId id : filter.applications)
        applications.append(id.value);
    m_application->setTicked(applications);
    m_organization->setTicked(toVariants<QString>(filter.organizations));
    QVariantList credentials = toVariants<int>(filter.credentials);
    if (filter.expiresUntil != 0)
        credentials.append(ExpiringSoon);
    m_credential->setTicked(credentials);
    updateClear();
}

void FilterBar::setFacets(const Facets &facets, const Catalog &catalog)
{
    QList<FacetFilter::Choice> choices;
    for (const auto &[kind, count] : facets.kinds)
        choices.append({static_cast<int>(kind), kind == Kind::Person ? tr("Administrator") : tr("API user"), count});
    m_type->setChoices(choices);
    choices.clear();
    for (const auto &[status, count] : facets.statuses)
        choices.append(
            {static_cast<int>(status), status == Status::Active ? tr("Active") : tr("Login suspended"), count});
    m_status->setChoices(choices);
    choices.clear();
    for (const auto &[role, count] : facets.roles)
        choices.append({role.value, catalog.roleName(role), count});
    m_role->setChoices(choices);
    choices.clear();
    for (const auto &[application, count] : facets.applications)
        choices.append({application.value, catalog.applicationName(application), count});
    m_application->setChoices(choices);
    choices.clear();
    for (const auto &[organization, count] : facets.organizations)
        choices.append({organization, organization.isEmpty() ? tr("No organization") : organization, count});
    m_organization->setChoices(choices);
    choices.clear();
    if (m_expiringUntil != 0)
        choices.append({ExpiringSoon, tr("Expiring soon"), -1});
    for (const auto &[state, count] : facets.credentials)
        choices.append({static_cast<int>(state), credentialStateText(state), count});
    m_credential->setChoices(choices);
}

void FilterBar::updateClear()
{
    m_clear->setVisible(filter().isActive());
}

} // namespace steward
