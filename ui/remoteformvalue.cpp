#include "ui/remoteform.h"

#include "models/domain/folding.h"
#include "ui/remoteformparts.h"
#include "ui/style/choicefield.h"
#include "ui/style/messagebar.h"
#include "ui/style/passwordfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

// What stands in the fields of RemoteForm, and what goes into them.
namespace steward {

namespace {

using Authentication = RemoteProfile::Authentication;
using Dialect = RemoteProfile::Dialect;
using Issuer = RemoteProfile::Issuer;

template <typename Enum> Enum chosenIn(const ChoiceField *field)
{
    return static_cast<Enum>(field->value().toInt());
}

} // namespace

void RemoteForm::fill()
{
    // A blank would be no address.
    m_url->setText(m_initial.url.toString(QUrl::EncodeSpaces));
    m_dialect->setValue(static_cast<int>(m_initial.dialect));
    m_mappingFile->setText(m_mapping.isEmpty() ? QString() : tr("As kept", "a file that was read earlier"));
    m_authentication->setValue(static_cast<int>(m_initial.authentication));
    m_userName->setText(m_initial.userName);
    m_tokenUrl->setText(m_initial.tokenUrl.toString(QUrl::EncodeSpaces));
    m_scope->setText(m_initial.scope);
    m_certificateFile->setText(m_certificates.isEmpty() ? QString() : tr("As kept", "a file that was read earlier"));
    m_pin->setText(QString::fromLatin1(m_initial.pin));
    m_environment->setText(m_initial.environment);
    m_colour->setValue(m_initial.colour);
    m_minutes->setValue(m_initial.everyMinutes);
    m_issuer->setValue(static_cast<int>(m_initial.issuer));
    m_review->setChecked(m_initial.reviewBeforeSending);
    adapt();
}

void RemoteForm::adapt()
{
    const Authentication chosen = authentication();
    m_mappingFile->setVisible(chosenIn<Dialect>(m_dialect) == Dialect::Json);
    m_userName->setVisible(chosen == Authentication::OAuth2 || chosen == Authentication::Basic);
    m_userName->setLabel(remoteParts::userNameLabel(chosen));
    m_tokenUrl->setVisible(chosen == Authentication::OAuth2);
    m_scope->setVisible(chosen == Authentication::OAuth2);
    m_removeCertificates->setVisible(!m_certificateFile->text().isEmpty());
    m_secret->setVisible(chosen != Authentication::None);
    m_secret->setLabel(remoteParts::secretLabel(chosen));
}

Authentication RemoteForm::authentication() const
{
    return chosenIn<Authentication>(m_authentication);
}

RemoteProfile RemoteForm::value() const
{
    RemoteProfile profile = m_initial;
    profile.url = remoteParts::urlFrom(m_url);
    profile.dialect = chosenIn<Dialect>(m_dialect);
    profile.authentication = authentication();
    const bool named
        = profile.authentication == Authentication::OAuth2 || profile.authentication == Authentication::Basic;
    profile.userName = named ? cleaned(m_userName->text()) : QString();
    const bool issues = profile.authentication == Authentication::OAuth2;
    profile.tokenUrl = issues ? remoteParts::urlFrom(m_tokenUrl) : QUrl();
    profile.scope = issues ? cleaned(m_scope->text()) : QString();
    profile.certificates = m_certificates;
    profile.pin = cleaned(m_pin->text()).toLatin1();
    profile.environment = cleaned(m_environment->text());
    profile.colour = m_colour->value().toString();
    profile.everyMinutes = m_minutes->value().toInt();
    profile.reviewBeforeSending = m_review->isChecked();
    profile.issuer = chosenIn<Issuer>(m_issuer);
    profile.mapping = profile.dialect == Dialect::Json ? m_mapping : QJsonObject();
    return profile;
}

Secret RemoteForm::secret() const
{
    Secret typed;
    if (authentication() != Authentication::None)
        m_secret->peek([&typed](QByteArrayView bytes) { typed = bytes.isEmpty() ? Secret() : Secret(bytes); });
    return typed;
}

void RemoteForm::setCertificates(const QString &file, const QByteArray &pem)
{
    m_certificates = pem;
    m_certificateFile->setText(file);
    adapt();
    forgetAnswer();
    fieldEdited(remoteParts::CertificatesKey);
    fieldLeft(remoteParts::CertificatesKey);
}

void RemoteForm::setMapping(const QString &file, const QJsonObject &mapping)
{
    m_mapping = mapping;
    m_mappingFile->setText(file);
    forgetAnswer();
    fieldEdited(remoteParts::MappingKey);
    fieldLeft(remoteParts::MappingKey);
}

void RemoteForm::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const bool atSecret = error.kind == ErrorKind::Unauthorized && authentication() != Authentication::None;
    if (atSecret && showProblemAt(remoteParts::SecretKey, error.message))
        return;
    showMessage(error);
}

void RemoteForm::forgetAnswer()
{
    messages()->dismiss();
    fieldEdited(remoteParts::SecretKey);
}

void RemoteForm::setTesting(bool testing)
{
    if (testing)
        forgetAnswer();
    m_testing = testing;
    setBusy(testing, tr("Asking the server…"));
    m_test->setText(testing ? tr("Cancel &Test") : tr("&Test Connection"));
    if (testing) {
        m_test->setEnabled(true);
        m_test->setFocus(Qt::OtherFocusReason);
    }
}

void RemoteForm::showSentence(Tone tone, const QString &sentence)
{
    messages()->showMessage(tone, sentence);
}

} // namespace steward
