#include "ui/settingspage.h"

#include "models/actions/templatepreview.h"
#include "ui/forms/appearanceform.h"
#include "ui/forms/backuppolicyform.h"
#include "ui/forms/bulksettingsform.h"
#include "ui/forms/mailsettingsform.h"
#include "ui/forms/policyform.h"
#include "ui/forms/signinpolicyform.h"
#include "ui/forms/templateeditor.h"
#include "ui/mailsection.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/taborder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace steward {

namespace {

constexpr int MaximumWidth = 720;

/// Only these can touch the settings, or pause the mail.
bool concernsSettings(ChangeKind kind)
{
    return kind == ChangeKind::Settings || kind == ChangeKind::Password || kind == ChangeKind::Delivery
        || kind == ChangeKind::Undo || kind == ChangeKind::Redo || kind == ChangeKind::Rollback;
}

TemplateEditor::Texts textsOf(const DirectorySettings &settings, const Workspace &workspace, const Store &store)
{
    return {[&settings](Kind kind, const QString &language) {
                return templateInUse(settings, {kind, language});
            },
            [&settings](Kind kind, const QString &language) {
                return settings.templates.contains({kind, language});
            },
            [&settings, &workspace, &store](const MailTemplate &text, Kind kind) {
                return templatePreview(text, kind, settings, workspace.directory().name, store.now());
            }};
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_messages(new MessageBar(this)),
      m_area(new QScrollArea(this)),
      m_appearance(new AppearanceForm),
      m_mail(new MailSettingsForm),
      m_templates(new TemplateEditor(textsOf(m_settings, workspace, workspace.store()))),
      m_passwords(new PolicyForm),
      m_signIn(new SignInPolicyForm),
      m_backups(new BackupPolicyForm),
      m_bulk(new BulkSettingsForm),
      m_mailSection(new MailSection(workspace, *m_mail, *m_messages, this))
{
    stackPage(this, {new PageHeader(tr("Settings"), this), m_messages, m_area});
    buildColumn();
    leadFocusTo(*this, *m_appearance);
    connect(&workspace.rights(), &Rights::changed, this, &SettingsPage::showObstacles);
    connect(m_appearance, &SettingsCard::saveRequested, this, &SettingsPage::saveAppearance);
    connect(m_templates, &SettingsCard::saveRequested, this, &SettingsPage::saveTemplate);
    connect(m_templates, &TemplateEditor::resetRequested, this, &SettingsPage::resetTemplate);
    connect(m_passwords, &SettingsCard::saveRequested, this, &SettingsPage::savePolicy);
    connect(m_signIn, &SettingsCard::saveRequested, this, &SettingsPage::saveSignIn);
    connect(m_backups, &SettingsCard::saveRequested, this, &SettingsPage::saveBackups);
    connect(m_bulk, &SettingsCard::saveRequested, this, [this] {
        const qint64 rows = m_bulk->directUpTo();
        m_bulk->setDirectUpTo(rows);
        m_messages->showMessage(Tone::Ok, tr("It is saved for you on this computer."));
        emit directUpToChosen(rows);
    });
    connect(m_signIn, &SignInPolicyForm::choosePasswordRequested, this, &SettingsPage::choosePasswordRequested);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (isVisible() && concernsSettings(set.kind))
            reload();
    });
}

void SettingsPage::buildColumn()
{
    auto *content = new QWidget;
    auto *cards = new QWidget;
    cards->setMaximumWidth(MaximumWidth);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::step4, metrics::step4, metrics::step4, metrics::step6);
    row->addWidget(cards, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupSpacing);
    column->addWidget(m_appearance);
    column->addWidget(m_mail);
    column->addWidget(m_templates);
    column->addWidget(m_passwords);
    column->addWidget(m_signIn);
    column->addWidget(m_backups);
    column->addWidget(m_bulk);
    column->addStretch(1);
    m_area->setObjectName(QStringLiteral("pane"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    // Tabbing through the fields brings each into view.
    connect(qApp, &QApplication::focusChanged, this, [this, content](const QWidget *, QWidget *now) {
        if (now && content->isAncestorOf(now))
            m_area->ensureWidgetVisible(now, 0, metrics::step6 * 2);
    });
}

void SettingsPage::showObstacles()
{
    const Rights &rights = m_workspace.rights();
    const QString mail = rights.obstacle({Privilege::SetupMail});
    m_mail->setObstacle(mail);
    m_templates->setObstacle(mail);
    const bool either = rights.may({Privilege::SetupPolicy}) || rights.may({Privilege::SetupDomains});
    m_passwords->setObstacle(either ? QString() : rights.obstacle({Privilege::SetupPolicy}));
    m_signIn->setObstacle(rights.obstacle({Privilege::SetupPolicy}));
    m_backups->setObstacle(rights.obstacle({Privilege::SetupPolicy}));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void SettingsPage::reload()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    lookForPassword();
    whenDone(m_workspace.settings().read(), this, [this](const Result<DirectorySettings> &settings) {
        m_reading = false;
        if (settings)
            show(*settings);
        else if (settings.error().kind != ErrorKind::Cancelled)
            m_messages->showMessage(Tone::Bad, settings.error().message);
        if (m_readAgain)
            reload();
    });
}

void SettingsPage::show(const DirectorySettings &settings)
{
    // While a mail round runs most changes say nothing new, and somebody may be typing.
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_mailSection->show(settings);
    m_templates->refresh();
    m_passwords->setValue(settings.policy);
    m_signIn->setValue(settings.signIn);
    m_backups->setValue(settings.backups);
}

bool SettingsPage::finish(SettingsCard *card, const Result<Outcome> &outcome, const QString &sentence)
{
    card->setBusy(false);
    if (outcome)
        m_messages->showMessage(Tone::Ok, sentence);
    else if (outcome.error().kind != ErrorKind::Cancelled)
        m_messages->showMessage(Tone::Bad, outcome.error().message);
    return outcome.ok();
}

bool SettingsPage::hasUnsavedChanges() const
{
    const QList<const SettingsCard *> cards {m_appearance, m_mail,    m_templates, m_passwords,
                                             m_signIn,     m_backups, m_bulk};
    return std::any_of(cards.cbegin(), cards.cend(), [](const SettingsCard *one) { return one->isChanged(); });
}

void SettingsPage::saveAppearance()
{
    const QString language = m_appearance->language();
    const Appearance appearance = m_appearance->appearance();
    const bool speaksOther = language != m_appearance->storedLanguage();
    m_appearance->accept();
    m_messages->showMessage(Tone::Ok, tr("It is saved for you on this computer."));
    emit appearanceChosen(appearance);
    if (speaksOther)
        emit languageChosen(language);
}

void SettingsPage::saveTemplate()
{
    const TemplateKey key {m_templates->kind(), m_templates->language()};
    const MailTemplate text = m_templates->value();
    m_templates->setBusy(true);
    whenDone(m_workspace.settings().setTemplate(key, text), this, [this, key, text](const Result<Outcome> &outcome) {
        if (outcome)
            m_settings.templates.insert(key, text);
        if (finish(m_templates, outcome, tr("The text is saved. Mails are made from it from now on.")))
            m_templates->accept();
    });
}

void SettingsPage::resetTemplate()
{
    const TemplateKey key {m_templates->kind(), m_templates->language()};
    m_templates->setBusy(true);
    whenDone(m_workspace.settings().resetTemplate(key), this, [this, key](const Result<Outcome> &outcome) {
        if (outcome)
            m_settings.templates.remove(key);
        if (finish(m_templates, outcome, tr("The built-in text is used again.")))
            m_templates->accept();
    });
}

void SettingsPage::savePolicy()
{
    const CredentialPolicy policy = m_passwords->value();
    m_passwords->setBusy(true);
    whenDone(m_workspace.settings().setPolicy(policy), this, [this, policy](const Result<Outcome> &outcome) {
        if (finish(m_passwords, outcome, tr("The rules for passwords are saved.")))
            m_passwords->accept(policy);
    });
}

void SettingsPage::saveBackups()
{
    const BackupPolicy policy = m_backups->value();
    m_backups->setBusy(true);
    whenDone(m_workspace.settings().setBackups(policy), this, [this, policy](const Result<Outcome> &outcome) {
        if (outcome)
            m_settings.backups = policy;
        if (finish(m_backups, outcome, tr("The rules for backups are saved.")))
            m_backups->accept(policy);
    });
}

void SettingsPage::saveSignIn()
{
    const SignInPolicy policy = m_signIn->value();
    m_signIn->setBusy(true);
    whenDone(m_workspace.settings().setSignIn(policy), this, [this, policy](const Result<Outcome> &outcome) {
        if (finish(m_signIn, outcome, tr("The rules for signing in are saved.")))
            m_signIn->accept(policy);
    });
}

void SettingsPage::lookForPassword()
{
    whenDone(m_workspace.signIn().hasOwnPassword(m_workspace.author()), this, [this](const Result<bool> &own) {
        if (own)
            m_signIn->setOperatorHasPassword(*own);
    });
}

} // namespace steward
