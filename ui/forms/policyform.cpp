#include "ui/forms/policyform.h"

#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <utility>

namespace steward {

namespace {

constexpr int DomainLines = 3;

/// What is wrong with one part, the others being right.
QString problemOf(const CredentialPolicy &probe)
{
    const Result<CredentialPolicy> checked = checkedPolicy(probe);
    return checked ? QString() : checked.error().message;
}

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : SettingsCard(tr("Passwords"), tr("How passwords are made, when they expire, and who may get one."), parent),
      m_length(new TextField(tr("Length"))),
      m_unusedHours(new TextField(tr("Unused expires after (hours)"))),
      m_maximumDays(new TextField(tr("Expires after (days)"))),
      m_warningDays(new TextField(tr("Warn before (days)"))),
      m_domains(new TextAreaField(tr("Allowed domains"), DomainLines))
{
    addRow({{m_length, 1}, {m_unusedHours, 1}});
    addRow({{m_maximumDays, 1}, {m_warningDays, 1}});
    body()->addWidget(m_domains);
    m_length->setHint(
        tr("%1 to %2 characters.").arg(CredentialPolicy::MinimumLength).arg(CredentialPolicy::MaximumLength));
    m_unusedHours->setHint(tr("After its mail, while nobody has signed in with it. 0: never."));
    m_maximumDays->setHint(tr("After it was made. 0: never."));
    m_warningDays->setHint(tr("Shown when the directory is opened."));
    m_domains->setHint(tr("One in each line, or separated by commas. Empty: addresses of any domain."));
    m_domains->edit()->setLayoutDirection(Qt::LeftToRight);
    addNumber(QStringLiteral("length"), m_length, &CredentialPolicy::length);
    addNumber(QStringLiteral("unusedHours"), m_unusedHours, &CredentialPolicy::unusedHours);
    addNumber(QStringLiteral("maximumDays"), m_maximumDays, &CredentialPolicy::maximumDays);
    addNumber(QStringLiteral("warningDays"), m_warningDays, &CredentialPolicy::warningDays);
    const auto domainProblem = [this] {
        CredentialPolicy probe;
        probe.domains = typedDomains();
        return problemOf(probe);
    };
    watch(QStringLiteral("domains"), m_domains, domainProblem, [this] { return value().domains != m_stored.domains; });
    restore();
    updateState();
}

void PolicyForm::addNumber(const QString &key, TextField *field, int CredentialPolicy::*number)
{
    const auto problem = [field, number] {
        CredentialPolicy probe;
        probe.*number = numberIn(field);
        return problemOf(probe);
    };
    watch(key, field, problem, [this, field, number] { return numberIn(field) != m_stored.*number; });
}

QStringList PolicyForm::typedDomains() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_domains->text().split(between, Qt::SkipEmptyParts);
}

CredentialPolicy PolicyForm::value() const
{
    CredentialPolicy policy;
    policy.length = numberIn(m_length);
    policy.unusedHours = numberIn(m_unusedHours);
    policy.maximumDays = numberIn(m_maximumDays);
    policy.warningDays = numberIn(m_warningDays);
    policy.domains = typedDomains();
    const Result<CredentialPolicy> checked = checkedPolicy(policy);
    return checked ? *checked : policy;
}

void PolicyForm::restore()
{
    m_length->setText(QString::number(m_stored.length));
    m_unusedHours->setText(QString::number(m_stored.unusedHours));
    m_maximumDays->setText(QString::number(m_stored.maximumDays));
    m_warningDays->setText(QString::number(m_stored.warningDays));
    m_domains->setText(m_stored.domains.join(u'\n'));
}

void PolicyForm::setValue(const CredentialPolicy &policy)
{
    const CredentialPolicy before = std::exchange(m_stored, policy);
    follow(m_length, before.length, policy.length);
    follow(m_unusedHours, before.unusedHours, policy.unusedHours);
    follow(m_maximumDays, before.maximumDays, policy.maximumDays);
    follow(m_warningDays, before.warningDays, policy.warningDays);
    if (value().domains == before.domains && before.domains != policy.domains)
        m_domains->setText(policy.domains.join(u'\n'));
    updateState();
}

void PolicyForm::accept(const CredentialPolicy &saved)
{
    m_stored = saved;
    restore();
    updateState();
}

} // namespace steward
