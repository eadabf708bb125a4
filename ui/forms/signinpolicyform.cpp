#include "ui/forms/signinpolicyform.h"

#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace steward {

SignInPolicyForm::SignInPolicyForm(QWidget *parent)
    : SettingsCard(tr("Sign-in"),
                   tr("Whether this directory asks who works with it, in this window and in stewardctl."), parent),
      m_required(new QCheckBox(tr("Ask for email and password when this directory is opened"))),
      m_hindrance(new QWidget),
      m_idle(new TextField(tr("Locks after (minutes)"))),
      m_kept(new TextField(tr("Stay signed in for (days)")))
{
    auto *row = new QHBoxLayout(m_hindrance);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step2);
    auto *note = new NoteBox(Tone::Info);
    note->setText(tr("You have no password of your own and could not sign in. Choose a password first."));
    auto *choose = new QPushButton(tr("Choose a Password…"));
    setButtonKind(choose, ButtonKind::Normal);
    row->addWidget(note, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &SignInPolicyForm::choosePasswordRequested);
    body()->addWidget(m_required);
    body()->addWidget(m_hindrance);
    addRow({{m_idle, 1}, {m_kept, 1}});
    m_idle->setHint(tr("Without a key or a click. 0: never."));
    m_kept->setHint(tr("For “Keep me signed in on this computer”. 0: it is not offered."));
    checks().add({QStringLiteral("required"), m_required, [] { return QString(); }, [](const QString &) {},
                  [this] { return m_required->isChecked() != m_stored.required; }});
    connect(m_required, &QCheckBox::toggled, this, [this] { updateState(); });
    addNumber(QStringLiteral("idleMinutes"), m_idle, &SignInPolicy::idleMinutes);
    addNumber(QStringLiteral("keptDays"), m_kept, &SignInPolicy::keptDays);
    restore();
    showHindrance();
    updateState();
}

void SignInPolicyForm::addNumber(const QString &key, TextField *field, int SignInPolicy::*number)
{
    const auto problem = [field, number] {
        SignInPolicy probe;
        probe.*number = numberIn(field);
        const Result<SignInPolicy> checked = checkedSignInPolicy(probe);
        return checked ? QString() : checked.error().message;
    };
    watch(key, field, problem, [this, field, number] { return numberIn(field) != m_stored.*number; });
}

SignInPolicy SignInPolicyForm::value() const
{
    return {m_required->isChecked(), numberIn(m_idle), numberIn(m_kept)};
}

void SignInPolicyForm::restore()
{
    m_required->setChecked(m_stored.required);
    m_idle->setText(QString::number(m_stored.idleMinutes));
    m_kept->setText(QString::number(m_stored.keptDays));
}

void SignInPolicyForm::setValue(const SignInPolicy &policy)
{
    const SignInPolicy before = std::exchange(m_stored, policy);
    if (m_required->isChecked() == before.required)
        m_required->setChecked(policy.required);
    follow(m_idle, before.idleMinutes, policy.idleMinutes);
    follow(m_kept, before.keptDays, policy.keptDays);
    showHindrance();
    updateState();
}

void SignInPolicyForm::accept(const SignInPolicy &saved)
{
    m_stored = saved;
    restore();
    showHindrance();
    updateState();
}

void SignInPolicyForm::setOperatorHasPassword(bool has)
{
    m_hasPassword = has;
    showHindrance();
}

void SignInPolicyForm::showHindrance()
{
    const bool hindered = !m_hasPassword && !m_stored.required;
    m_hindrance->setVisible(hindered);
    m_required->setEnabled(!hindered);
}

} // namespace steward
