#include "ui/remoteform.h"

#include "models/domain/folding.h"
#include "ui/remoteformparts.h"
#include "ui/style/choicefield.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/passwordfield.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace steward {

namespace {

using Authentication = RemoteProfile::Authentication;
using Dialect = RemoteProfile::Dialect;
using Issuer = RemoteProfile::Issuer;

const QString UrlKey = QStringLiteral("url");
const QString UserNameKey = QStringLiteral("userName");
const QString TokenUrlKey = QStringLiteral("tokenUrl");

QPushButton *chooseButton(TextField *field, const QString &name)
{
    field->lineEdit()->setReadOnly(true);
    auto *choose = new QPushButton(RemoteForm::tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(name);
    setButtonKind(choose, ButtonKind::Normal);
    field->addBeside(choose);
    return choose;
}

} // namespace

RemoteForm::RemoteForm(Use use, const RemoteProfile &profile, QWidget *parent)
    : FormDialog(use == Use::Change, metrics::formWidth, parent),
      m_use(use),
      m_initial(profile),
      m_certificates(profile.certificates),
      m_mapping(profile.mapping),
      m_url(new TextField(tr("UR&L of the server"))),
      m_dialect(new ChoiceField(tr("&Speaks"))),
      m_mappingFile(new TextField(tr("Pro&file"))),
      m_authentication(new ChoiceField(tr("Sign in &with"))),
      m_userName(new TextField(remoteParts::userNameLabel(profile.authentication))),
      m_secret(new PasswordField(remoteParts::secretLabel(profile.authentication))),
      m_tokenUrl(new TextField(tr("To&ken URL"))),
      m_scope(new TextField(tr("Sc&ope"))),
      m_certificateFile(new TextField(tr("&Certificates of a private authority"))),
      m_removeCertificates(new QToolButton),
      m_pin(new TextField(tr("Pi&n"))),
      m_environment(new TextField(tr("N&ame of the environment"))),
      m_colour(new ChoiceField(tr("Colou&r"))),
      m_minutes(new ChoiceField(tr("S&ync"))),
      m_issuer(new ChoiceField(tr("Credentials are issue&d by"))),
      m_review(new QCheckBox(tr("Review &before sending: nothing leaves until I choose Send"))),
      m_test(new QPushButton(tr("&Test Connection")))
{
    setWindowTitle(use == Use::Connect ? tr("Connect to a Remote") : tr("Remote Settings"));
    saveButton()->setText(use == Use::Connect ? tr("&Preview…") : tr("Save"));
    addSideButton(m_test);
    connect(m_test, &QPushButton::clicked, this, [this] { m_testing ? emit testCancelled() : emit testRequested(); });
    addServer();
    addSignIn();
    addTrust();
    addEnvironment();
    addRhythm();
    for (LabeledField *field : std::initializer_list<LabeledField *> {m_url, m_dialect, m_authentication, m_userName,
                                                                      m_secret, m_tokenUrl, m_scope, m_pin})
        connect(field, &LabeledField::edited, this, &RemoteForm::forgetAnswer);
    body()->addStretch(1);
    fill();
    m_url->lineEdit()->setFocus();
    updateState();
}

void RemoteForm::addServer()
{
    m_url->setHint(tr("The whole address, for example https://example.com/scim/v2"));
    m_dialect->addChoice(tr("SCIM 2.0"), static_cast<int>(Dialect::Scim));
    m_dialect->addChoice(tr("JSON, with a profile file"), static_cast<int>(Dialect::Json));
    m_mappingFile->setHint(tr("Says where the server keeps each field; the manual explains it."));
    connect(chooseButton(m_mappingFile, tr("Choose profile file")), &QPushButton::clicked, this,
            &RemoteForm::mappingRequested);
    body()->addWidget(m_url);
    addPair(m_dialect, m_mappingFile);
    watch(UrlKey, m_url, [this] { return remoteParts::urlProblem(m_url->text()); });
    watch(QStringLiteral("dialect"), m_dialect, {});
    watch(remoteParts::MappingKey, m_mappingFile,
          [this] { return value().dialect == Dialect::Json ? remoteParts::mappingProblem(m_mapping) : QString(); });
}

void RemoteForm::addSignIn()
{
    m_authentication->addChoice(tr("Bearer token"), static_cast<int>(Authentication::Bearer));
    m_authentication->addChoice(tr("OAuth 2.0 client credentials"), static_cast<int>(Authentication::OAuth2));
    m_authentication->addChoice(tr("User name and password (Basic)"), static_cast<int>(Authentication::Basic));
    m_authentication->addChoice(tr("Nothing"), static_cast<int>(Authentication::None));
    m_secret->setHint(m_use == Use::Connect ? tr("Kept in the system keychain, never in the directory.")
                                            : tr("Empty: the one that is kept stays."));
    m_scope->setHint(tr("Optional."));
    addPair(m_authentication, m_userName);
    addPair(m_tokenUrl, m_scope);
    body()->addWidget(m_secret);
    watch(QStringLiteral("authentication"), m_authentication, {});
    watch(UserNameKey, m_userName, [this] { return remoteParts::accountProblem(value()); });
    watch(TokenUrlKey, m_tokenUrl, [this] {
        return authentication() == Authentication::OAuth2 ? remoteParts::tokenUrlProblem(m_tokenUrl->text())
                                                          : QString();
    });
    watch(QStringLiteral("scope"), m_scope, {});
    watch(remoteParts::SecretKey, m_secret, [this] {
        // The one that is kept is for the server of before, and its way to sign in.
        const bool fresh = m_use == Use::Connect || !value().mayUseSecretOf(m_initial);
        const bool needed = authentication() != Authentication::None && fresh;
        return needed && m_secret->isEmpty() ? tr("Enter what this server lets you in with.") : QString();
    });
}

void RemoteForm::addTrust()
{
    m_certificateFile->setHint(tr("The only ones to trust, in PEM format. Empty: those of the system."));
    m_pin->setHint(tr("SHA-256 of the server's public key. Empty: none."));
    connect(chooseButton(m_certificateFile, tr("Choose certificate file")), &QPushButton::clicked, this,
            &RemoteForm::certificatesRequested);
    m_removeCertificates->setIcon(icon(u"bin"));
    m_removeCertificates->setToolTip(tr("Remove certificate file"));
    m_removeCertificates->setAccessibleName(m_removeCertificates->toolTip());
    setButtonKind(m_removeCertificates, ButtonKind::Normal);
    m_certificateFile->addBeside(m_removeCertificates);
    connect(m_removeCertificates, &QToolButton::clicked, this, [this] { setCertificates({}, {}); });
    addPair(m_certificateFile, m_pin);
    watch(remoteParts::CertificatesKey, m_certificateFile, [this] {
        return m_certificateFile->text().isEmpty() ? QString() : remoteParts::certificatesProblem(m_certificates);
    });
    watch(QStringLiteral("pin"), m_pin, [this] { return remoteParts::pinProblem(value().pin); });
}

void RemoteForm::addEnvironment()
{
    body()->addWidget(new SectionLabel(tr("In this window")));
    m_environment->setHint(tr("Shown wherever the directory is, for example Production or Test."));
    for (const remoteParts::Named &colour : remoteParts::colours())
        m_colour->addChoice(colour.text, colour.value);
    addPair(m_environment, m_colour);
    watch(QStringLiteral("environment"), m_environment, [this] {
        return cleaned(m_environment->text()).isEmpty() ? tr("Enter a name, for example Production.") : QString();
    });
    watch(QStringLiteral("colour"), m_colour, {});
}

void RemoteForm::addRhythm()
{
    QList<int> minutes = remoteParts::rhythms();
    if (!minutes.contains(m_initial.everyMinutes))
        minutes.append(m_initial.everyMinutes);
    for (const int one : std::as_const(minutes))
        m_minutes->addChoice(remoteParts::rhythmText(one), one);
    m_issuer->addChoice(tr("The server"), static_cast<int>(Issuer::Server));
    m_issuer->addChoice(tr("This console"), static_cast<int>(Issuer::ThisConsole));
    addPair(m_minutes, m_issuer);
    body()->addWidget(m_review);
    watch(QStringLiteral("minutes"), m_minutes, {});
    watch(QStringLiteral("issuer"), m_issuer, {});
    connect(m_review, &QCheckBox::toggled, this, [this] { fieldEdited(QStringLiteral("issuer")); });
}

void RemoteForm::addPair(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step4);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    body()->addLayout(row);
}

void RemoteForm::watch(const QString &key, LabeledField *field, const std::function<QString()> &problem)
{
    if (auto *text = qobject_cast<TextField *>(field); text && field != m_environment)
        text->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    // What is changed is looked up once, at the address: there is one value.
    const auto changed = [this, key] { return key == UrlKey && (value() != m_initial || !m_secret->isEmpty()); };
    addField({key, field, problem ? problem : [] { return QString(); },
              [field](const QString &message) { field->setError(message); }, changed});
    connect(field, &LabeledField::edited, this, [this, key] {
        adapt();
        fieldEdited(key);
    });
    connect(field, &LabeledField::left, this, [this, key] { fieldLeft(key); });
}

} // namespace steward
