#include "ui/signinpage.h"

#include "models/secrets/passwordstrength.h"
#include "ui/forms/ownpasswordform.h"
#include "ui/forms/signinform.h"

#include <QVBoxLayout>

namespace steward {

SignInPage::SignInPage(SignInDesk &desk, const SignInFacts &facts, const QString &email, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_form(new SignInForm({facts.directory, email, facts.policy.keptDays > 0}))
{
    m_column->addStretch(2);
    m_column->addWidget(m_form, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    setFocusProxy(m_form);
    connect(m_form, &SignInForm::signInRequested, this, &SignInPage::signIn);
    connect(m_form, &SignInForm::somebodyElseRequested, this, &SignInPage::somebodyElseRequested);
    connect(m_form, &SignInForm::openRequested, this, &SignInPage::openRequested);
    connect(m_form, &SignInForm::quitRequested, this, &SignInPage::quitRequested);
    connect(&m_desk, &SignInDesk::waiting, this, [this](int seconds) {
        EntrancePanel *shown = m_own ? static_cast<EntrancePanel *>(m_own) : m_form;
        shown->showMessage(
            Tone::Warn,
            tr("After several wrong tries each one takes longer. This one waits %Ln second(s).", nullptr, seconds));
    });
}

void SignInPage::setCannotKeep(const QString &reason)
{
    m_form->setCannotKeep(reason);
}

void SignInPage::showMessage(const QString &sentence)
{
    m_form->showMessage(Tone::Info, sentence);
}

void SignInPage::signIn()
{
    SignInTry tried {m_form->email(), {}, m_form->keep()};
    m_form->takePassword([&tried](QByteArrayView bytes) { tried.password = Secret(bytes); });
    m_form->clearMessage();
    m_form->setBusy(true, tr("Signing In…"));
    whenDone(m_desk.signIn(tried), this, [this, tried](const Result<SignedIn> &who) {
        m_form->setBusy(false);
        m_form->clearMessage();
        if (!who) {
            if (who.error().kind != ErrorKind::Cancelled)
                m_form->showMessage(Tone::Bad, who.error().message);
            m_form->focusField();
        } else if (who->mustChoosePassword) {
            askOwnPassword(tried, *who);
        } else {
            emit signedIn(*who);
        }
    });
}

void SignInPage::askOwnPassword(const SignInTry &tried, const SignedIn &who)
{
    const auto judge = [context = who.passwordContext](QByteArrayView bytes) {
        const Result<void> checked = checkedPassword(Secret(bytes), context);
        return checked ? QString() : checked.error().message;
    };
    m_own = new OwnPasswordForm(who.author.operatorName, judge);
    m_form->hide();
    m_column->insertWidget(1, m_own, 0, Qt::AlignHCenter);
    connect(m_own, &OwnPasswordForm::saveRequested, this, [this, tried] { choose(tried); });
    connect(m_own, &OwnPasswordForm::backRequested, this, &SignInPage::backToForm);
    m_own->show();
    m_own->focusField();
}

void SignInPage::choose(const SignInTry &tried)
{
    Secret wanted;
    m_own->takePassword([&wanted](QByteArrayView bytes) { wanted = Secret(bytes); });
    m_own->clearMessage();
    m_own->setBusy(true, tr("Saving…"));
    whenDone(m_desk.choosePassword(tried, wanted), this, [this](const Result<SignedIn> &who) {
        m_own->setBusy(false);
        if (who) {
            emit signedIn(*who);
            return;
        }
        if (who.error().kind != ErrorKind::Cancelled)
            m_own->showMessage(Tone::Bad, who.error().message);
        m_own->focusField();
    });
}

void SignInPage::backToForm()
{
    m_own->hide();
    m_own->deleteLater();
    m_own = nullptr;
    m_form->show();
    m_form->focusField();
}

} // namespace steward
