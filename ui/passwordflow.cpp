#include "ui/passwordflow.h"

#include "models/secrets/passwordstrength.h"
#include "ui/forms/changepasswordform.h"

namespace steward {

PasswordFlow::PasswordFlow(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void PasswordFlow::start()
{
    const auto read = [id = m_workspace.author().operatorId](Connection &connection) -> Result<Person> {
        const auto row = AdministratorRows(connection).byId(id);
        STEWARD_TRY(row);
        const Result<Credential> credential = CredentialRows(connection).byId(id);
        STEWARD_TRY(credential);
        return Person {*row, !credential->verifier.isEmpty()};
    };
    whenDone(m_workspace.store().read(read), this, [this](const Result<Person> &person) {
        if (!person)
            emit failed(person.error());
        else if (!person->row)
            emit failed({ErrorKind::Invalid,
                         tr("You are no administrator of this directory, so you need no password for it.")});
        else
            ask(*person);
    });
}

void PasswordFlow::ask(const Person &person)
{
    const auto judge = [context = passwordContext(*person.row, m_workspace.directory().name)](QByteArrayView bytes) {
        const Result<void> checked = checkedPassword(Secret(bytes), context);
        return checked ? QString() : checked.error().message;
    };
    auto *form = new ChangePasswordForm(person.row->displayName(), person.hasPassword, judge, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this,
            [this, form, email = person.row->email.typed(), has = person.hasPassword] { save(form, email, has); });
    form->open();
}

void PasswordFlow::save(ChangePasswordForm *form, const QString &email, bool hasPassword)
{
    SignInTry tried {email, {}};
    Secret wanted;
    form->takePasswords([&](QByteArrayView current, QByteArrayView next) {
        tried.password = Secret(current);
        wanted = Secret(next);
    });
    form->setBusy(true);
    SignInDesk &desk = m_workspace.signIn();
    const auto done
        = hasPassword ? desk.choosePassword(tried, wanted) : desk.setFirstPassword(m_workspace.author(), wanted);
    whenDone(done, form, [this, form](const Result<SignedIn> &who) {
        form->setBusy(false);
        if (who) {
            form->accept();
            emit changed();
        } else if (who.error().kind == ErrorKind::Unauthorized) {
            form->showCurrentProblem(who.error().message);
        } else if (who.error().kind == ErrorKind::Invalid) {
            form->showNewProblem(who.error().message);
        } else if (who.error().kind != ErrorKind::Cancelled) {
            form->showMessage(who.error());
        }
    });
}

} // namespace steward
