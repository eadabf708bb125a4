#include "ui/rolepane.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/actionbutton.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace steward {

namespace {

constexpr qsizetype LinesShown = 6;
constexpr qsizetype PlacesShown = 4;

/// Icon, text, and something at the trailing end.
QWidget *line(const QString &icon, ColorToken token, const QString &text, QWidget *end)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::step2);
    if (!icon.isEmpty())
        layout->addWidget(new IconLabel(icon, token, metrics::smallIcon));
    layout->addWidget(plainLabel(text, ColorToken::Text), 1);
    if (end)
        layout->addWidget(end);
    return row;
}

QLabel *remark(const QString &text, TypeRole role = TypeRole::Caption, ColorToken token = ColorToken::Text2)
{
    QLabel *label = plainLabel(text, token, role);
    label->setWordWrap(false);
    return label;
}

QString placesText(const QStringList &organizations)
{
    QStringList names;
    for (const QString &one : organizations.first(qMin(PlacesShown, organizations.size())))
        names.append(one.isEmpty() ? RolePane::tr("no organization") : isolated(one));
    const QString list = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(organizations.size() - PlacesShown);
    return more > 0 ? RolePane::tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

} // namespace

RolePane::RolePane(QAction *discard, QAction *save, QWidget *parent) : DetailsPane(parent)
{
    addFooter(new ActionButton(discard, ButtonKind::Normal, this));
    addFooter(new ActionButton(save, ButtonKind::Primary, this), true);
}

void RolePane::showRole(const RolePaneContent &content)
{
    // What is the same stays, and with it the focus of its links.
    if (content == m_content)
        return;
    m_content = content;
    const int changes = content.added.count() + content.removed.count();
    setSubject(QStringLiteral("shield"), content.role.name,
               content.edited ? tr("%Ln change(s), not saved", nullptr, changes)
                              : tr("%Ln holder(s)", nullptr, static_cast<int>(content.holders)));
    clear();
    if (content.edited) {
        addChanges();
        addPeople();
        addReach();
    } else {
        addRole();
        addPeople();
    }
    finish();
}

void RolePane::addChanges()
{
    addSection(tr("What changes"));
    for (const Privilege one : m_content.added.list())
        addWidget(line(QStringLiteral("plus"), ColorToken::Ok, privilegeSpec(one).text(), remark(tr("Added"))));
    for (const Privilege one : m_content.removed.list())
        addWidget(line(QStringLiteral("minus"), ColorToken::Bad, privilegeSpec(one).text(), remark(tr("Removed"))));
}

void RolePane::addRole()
{
    addSection(tr("Role"));
    if (!m_content.role.description.isEmpty())
        addWidget(plainLabel(m_content.role.description, ColorToken::Text));
    addFact(tr("Kind"), m_content.role.builtIn ? tr("Built in") : tr("Custom"));
    addFact(tr("Privileges"),
            tr("%1 of %2", "privileges").arg(m_content.role.privilegeSet().count()).arg(PrivilegeCount));
    if (m_content.lock.isEmpty())
        return;
    auto *note = new NoteBox(Tone::Info);
    note->setSmall();
    note->setText(m_content.lock);
    addWidget(note);
}

void RolePane::addPeople()
{
    addSection(m_content.edited ? tr("Who is affected") : tr("Who has it"));
    QPushButton *show = nullptr;
    if (m_content.holders > 0) {
        show = new QPushButton(tr("Show"));
        show->setAccessibleName(tr("Show the administrators with this role"));
        setButtonKind(show, ButtonKind::Link);
        connect(show, &QPushButton::clicked, this, [this] { emit holdersRequested(m_content.role.id); });
    }
    addWidget(line(QStringLiteral("people"), ColorToken::Text2,
                   tr("%Ln administrator(s)", nullptr, static_cast<int>(m_content.holders)), show));
    const QStringList &places = m_content.organizations;
    if (!places.isEmpty()) {
        // To have none is not one more.
        const auto named = static_cast<int>(places.size() - places.count(QString()));
        if (named > 0)
            addWidget(line(QStringLiteral("organization"), ColorToken::Text2, tr("%Ln organization(s)", nullptr, named),
                           nullptr));
        addWidget(plainLabel(placesText(places), ColorToken::Text2, TypeRole::Caption));
    }
    if (!m_content.edited || m_content.holders == 0)
        return;
    const QStringList lines = gainLines(m_content.impact);
    for (const QString &one : lines.first(qMin(LinesShown, lines.size())))
        addWidget(plainLabel(one, ColorToken::Text2, TypeRole::Caption));
    if (const auto more = static_cast<int>(lines.size() - LinesShown); more > 0)
        addWidget(plainLabel(tr("and %Ln more", nullptr, more), ColorToken::Text2, TypeRole::Caption));
    if (const QString dormant = dormantText(m_content.impact); !dormant.isEmpty()) {
        auto *note = new NoteBox(Tone::Warn);
        note->setSmall();
        note->setText(dormant);
        addWidget(note);
    }
}

void RolePane::addReach()
{
    if (m_content.impact.reach.isEmpty())
        return;
    const PrivilegeReach &first = m_content.impact.reach.first();
    const QLocale locale;
    addSection(tr("Who can: %1").arg(privilegeSpec(first.privilege).text()));
    addWidget(line({}, ColorToken::Text, tr("Now"), remark(locale.toString(first.now), TypeRole::Body)));
    addWidget(line({}, ColorToken::Text, tr("After saving"),
                   remark(locale.toString(first.after), TypeRole::Strong, ColorToken::Text)));
}

} // namespace steward
