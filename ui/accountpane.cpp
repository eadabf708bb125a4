#include "ui/accountpane.h"

#include "models/domain/folding.h"
#include "models/items/administratortext.h"
#include "ui/credentiallook.h"
#include "ui/detailspane.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/chip.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace steward {

namespace {

struct AccountPane {
    Q_DECLARE_TR_FUNCTIONS(AccountPane)
};

QWidget *applicationRow(const QString &name, const ApplicationUsers &use)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::step2);
    layout->addWidget(plainLabel(name, ColorToken::Text), 1);
    auto *remark
        = plainLabel(use.onlyThis ? AccountPane::tr("Only API user")
                                  : AccountPane::tr("1 of %Ln API user(s)", nullptr, static_cast<int>(use.usable)),
                     ColorToken::Text2);
    remark->setWordWrap(false);
    setTypeRole(remark, TypeRole::Caption);
    layout->addWidget(remark);
    if (use.onlyThis)
        layout->addWidget(new IconLabel(QStringLiteral("warning"), ColorToken::Warn, metrics::smallIcon));
    return row;
}

void addApplications(DetailsPane &pane, const AccountDetails &details)
{
    const Administrator &account = details.account;
    pane.addSection(AccountPane::tr("External applications"));
    QStringList alone;
    for (const ApplicationUsers &use : details.use) {
        if (!account.applications.contains(use.application))
            continue;
        const QString name = details.catalog.applicationName(use.application);
        if (account.isUsable()) {
            pane.addWidget(applicationRow(name, use));
            if (use.onlyThis)
                alone.append(integrationText({use.application, account.organization}, details.catalog));
        } else {
            pane.addWidget(plainLabel(name, ColorToken::Text));
        }
    }
    if (alone.isEmpty())
        return;
    auto *note = new NoteBox(Tone::Warn);
    note->setSmall();
    const QString who = isolated(account.displayName());
    note->setText(alone.size() == 1
                      ? AccountPane::tr("%1 stops working if %2 is deleted or suspended.").arg(alone.first(), who)
                      : AccountPane::tr("These stop working if %2 is deleted or suspended: %1.")
                            .arg(alone.join(QStringLiteral(", ")), who));
    pane.addWidget(note);
}

void addTime(DetailsPane &pane, const QString &label, Timestamp time, Timestamp now)
{
    if (time != 0)
        pane.addFact(label, shortTime(time, now));
}

void addCredentials(DetailsPane &pane, const AccountDetails &details, Timestamp now,
                    const std::function<void()> &sendInstead)
{
    const Credential &credential = details.credential;
    const CredentialState state = credential.mark().at(now);
    pane.addSection(AccountPane::tr("Credentials"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::step2);
    auto *label = plainLabel(AccountPane::tr("State"), ColorToken::Text2);
    label->setMinimumWidth(metrics::detailsLabel - metrics::step2);
    layout->addWidget(label, 0, Qt::AlignTop);
    const bool elsewhere = details.serverIssues && state == CredentialState::None;
    const QString text = elsewhere ? issuedByServerText() : credentialText(credential.mark(), now);
    const auto [icon, token] = credentialLook(state);
    layout->addWidget(new IconLabel(icon, token, metrics::smallIcon), 0, Qt::AlignTop);
    layout->addWidget(plainLabel(text, ColorToken::Text), 1);
    pane.addWidget(row);
    if (!credential.address.isEmpty())
        pane.addFact(AccountPane::tr("Mailed to"), credential.address);
    addTime(pane, AccountPane::tr("Password made"), credential.issuedAt, now);
    addTime(pane, AccountPane::tr("Expires"), credential.expiresAt, now);
    const bool apiUser = details.account.kind == Kind::ApiUser;
    addTime(pane, apiUser ? AccountPane::tr("First use") : AccountPane::tr("First sign-in"), credential.firstUsedAt,
            now);
    addTime(pane, apiUser ? AccountPane::tr("Last use") : AccountPane::tr("Last sign-in"), credential.lastUsedAt, now);
    if (!credential.deployedAt.isEmpty())
        pane.addFact(AccountPane::tr("Deployed at"), credential.deployedAt);
    if (!credential.owner.isEmpty())
        pane.addFact(AccountPane::tr("Owner"), credential.owner);
    if (!credential.ticket.isEmpty())
        pane.addFact(AccountPane::tr("Ticket"), credential.ticket);
    const bool moved = !credential.address.isEmpty() && credential.address != details.account.email.ascii();
    if (!credential.reason.isEmpty()) {
        auto *note = new NoteBox(credentialTone(state) == Tone::Bad ? Tone::Bad : Tone::Warn);
        note->setSmall();
        note->setText(credential.reason);
        pane.addWidget(note);
    }
    if (!moved || state == CredentialState::Revoked || state == CredentialState::Queued)
        return;
    auto *note = new NoteBox(Tone::Info);
    note->setSmall();
    note->setText(AccountPane::tr("The address has changed since the last mail."));
    pane.addWidget(note);
    const QString address = details.account.email.typed();
    auto *button = new QPushButton(AccountPane::tr("Send to %1 Instead").arg(escapeMnemonic(address)));
    button->setAccessibleName(AccountPane::tr("Send to %1 Instead").arg(address));
    QObject::connect(button, &QPushButton::clicked, &pane, sendInstead);
    pane.addWidget(button);
}

void addRecent(DetailsPane &pane, const AccountDetails &details, Timestamp now,
               const std::function<void()> &showChanges)
{
    if (details.recent.isEmpty())
        return;
    pane.addSection(AccountPane::tr("Recent activity"));
    for (const ChangeSet &set : details.recent) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *when = plainLabel(shortTime(set.at, now), ColorToken::Text2);
        setTypeRole(when, TypeRole::Caption);
        when->setWordWrap(false);
        when->setMinimumWidth(metrics::detailsLabel - 16);
        when->setToolTip(fullTime(set.at).toHtmlEscaped());
        layout->addWidget(when, 0, Qt::AlignTop);
        layout->addWidget(
            plainLabel(AccountPane::tr("%1 by %2").arg(sentenceOf(set), isolated(set.operatorName)), ColorToken::Text),
            1);
        pane.addWidget(row);
    }
    if (!showChanges)
        return;
    auto *all = new QPushButton(AccountPane::tr("All changes of this account"));
    setButtonKind(all, ButtonKind::Link);
    QObject::connect(all, &QPushButton::clicked, &pane, showChanges);
    pane.addWidget(all);
}

} // namespace

void showAccount(DetailsPane &pane, const AccountDetails &details, Timestamp now,
                 const std::function<void()> &sendInstead, const std::function<void()> &showChanges)
{
    const Administrator &account = details.account;
    const bool apiUser = account.kind == Kind::ApiUser;
    QString subtitle = apiUser ? AccountPane::tr("API user") : AccountPane::tr("Administrator");
    if (!account.organization.isEmpty())
        subtitle = (apiUser ? AccountPane::tr("API user in %1") : AccountPane::tr("Administrator in %1"))
                       .arg(isolated(account.organization));
    pane.setSubject(apiUser ? QStringLiteral("plug") : QStringLiteral("person"), account.displayName(), subtitle);
    pane.clear();
    QList<QWidget *> chips;
    if (account.isDeleted())
        chips.append(new Chip({Tone::Mute, QStringLiteral("bin"), AccountPane::tr("In the recycle bin")}));
    chips.append(account.suspended ? new Chip({Tone::Mute, QStringLiteral("pause"), AccountPane::tr("Login suspended")})
                                   : new Chip({Tone::Ok, QStringLiteral("tick-circle"), AccountPane::tr("Active")}));
    if (account.isProtected)
        chips.append(new Chip({Tone::Mute, QStringLiteral("lock"), AccountPane::tr("Protected")}));
    pane.addChips(chips);
    pane.addSection(AccountPane::tr("Personal details"));
    for (const FieldSpec &spec : fieldTable()) {
        const bool elsewhere = spec.field == Field::Kind || spec.field == Field::Suspended
            || spec.field == Field::Applications || spec.field == Field::Protected;
        const QString text = fieldText(spec.field, fieldValue(account, spec.field), details.catalog);
        if (!elsewhere && spec.appliesTo(account.kind) && !text.isEmpty())
            pane.addFact(spec.text(), text);
    }
    if (apiUser)
        addApplications(pane, details);
    if (!account.isDeleted())
        addCredentials(pane, details, now, sendInstead);
    addRecent(pane, details, now, showChanges);
    pane.finish();
}

void showSelection(DetailsPane &pane, const SelectionSummary &summary)
{
    const QLocale locale;
    pane.setSubject(QStringLiteral("people"),
                    AccountPane::tr("%Ln selected", nullptr, static_cast<int>(summary.count())), {});
    pane.clear();
    pane.addSection(AccountPane::tr("Selection"));
    pane.addFact(AccountPane::tr("Administrators"), locale.toString(summary.persons));
    pane.addFact(AccountPane::tr("API users"), locale.toString(summary.apiUsers));
    pane.addFact(AccountPane::tr("Suspended"), locale.toString(summary.suspended));
    pane.finish();
}

void showNothing(DetailsPane &pane)
{
    pane.setSubject(QStringLiteral("people"), AccountPane::tr("Nothing selected"),
                    AccountPane::tr("Select a row to see its details."));
    pane.clear();
    pane.finish();
}

} // namespace steward
