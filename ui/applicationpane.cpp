#include "ui/applicationpane.h"

#include "models/domain/folding.h"
#include "ui/applicationdelegate.h"
#include "ui/detailspane.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/tone.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace steward {

namespace {

struct ApplicationPane {
    Q_DECLARE_TR_FUNCTIONS(ApplicationPane)
};

QString remarkOf(const OrganizationHealth &one)
{
    if (one.health() == Health::OnlyOne && !one.only.isEmpty())
        return one.only;
    if (one.health() == Health::Stopped)
        return ApplicationPane::tr("%Ln API user(s), none can sign in", nullptr, static_cast<int>(one.total));
    return ApplicationPane::tr("%Ln API user(s)", nullptr, static_cast<int>(one.usable));
}

QWidget *organizationRow(const OrganizationHealth &one)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::step1, 0, metrics::step1);
    layout->setSpacing(metrics::step2);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(plainLabel(one.organization.isEmpty() ? ApplicationPane::tr("No organization") : one.organization,
                                ColorToken::Text, TypeRole::Name));
    names->addWidget(plainLabel(remarkOf(one), ColorToken::Text2, TypeRole::Caption));
    layout->addLayout(names, 1);
    layout->addWidget(new IconLabel(healthIcon(one.health()), healthToken(one.health()), metrics::smallIcon));
    auto *word = plainLabel(healthWord(one.health()), ColorToken::Text);
    word->setWordWrap(false);
    layout->addWidget(word);
    return row;
}

} // namespace

void showApplication(DetailsPane &pane, const ApplicationHealth &row)
{
    const Application &application = row.application;
    pane.setSubject(application.builtIn ? QStringLiteral("plug") : QStringLiteral("apps"), application.name,
                    application.builtIn ? ApplicationPane::tr("Built-in external application")
                                        : ApplicationPane::tr("Custom external application"));
    pane.clear();
    pane.addSection(ApplicationPane::tr("Where it works"));
    for (const OrganizationHealth &one : row.organizations)
        pane.addWidget(organizationRow(one));
    if (row.organizations.isEmpty())
        pane.addWidget(plainLabel(ApplicationPane::tr("No API user has it yet."), ColorToken::Text2));
    pane.addSection(ApplicationPane::tr("What stops it"));
    pane.addWidget(
        plainLabel(ApplicationPane::tr("It works for an organization while at least one API user there is active."),
                   ColorToken::Text2));
    for (const OrganizationHealth &one : row.organizations) {
        if (one.health() != Health::Stopped)
            continue;
        auto *note = new NoteBox(Tone::Bad);
        note->setSmall();
        QStringList who;
        for (const QString &name : one.suspended)
            who.append(isolated(name));
        const QString place = one.organization.isEmpty() ? ApplicationPane::tr("API users without an organization")
                                                         : isolated(one.organization);
        note->setText(ApplicationPane::tr("%1 has stopped for %2. Cannot sign in: %3.")
                          .arg(isolated(application.name), place, who.join(QStringLiteral(", "))));
        pane.addWidget(note);
    }
    pane.addSection(ApplicationPane::tr("Application"));
    if (!application.description.isEmpty())
        pane.addFact(ApplicationPane::tr("Description"), application.description);
    pane.addFact(ApplicationPane::tr("Endpoint"),
                 application.endpoint.isEmpty() ? ApplicationPane::tr("Not set") : application.endpoint);
    if (application.builtIn && application.name == SalesforceName) {
        pane.addSection(ApplicationPane::tr("Note for new API users"));
        pane.addWidget(
            plainLabel(ApplicationPane::tr("For MultiLine for Salesforce, tick Salesforce. HttpApi will not work."),
                       ColorToken::Text));
    }
    pane.finish();
}

} // namespace steward
