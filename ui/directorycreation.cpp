#include "ui/directorycreation.h"

#include "models/actions/newdirectory.h"
#include "models/secrets/passwordstrength.h"
#include "ui/forms/newdirectoryform.h"

namespace steward {

namespace {

const QString Client = QStringLiteral("window");

} // namespace

DirectoryCreation::DirectoryCreation(NewDirectoryForm &form, QObject *parent) : QObject(parent), m_form(form)
{
    connect(&m_form, &FormDialog::saveRequested, this, &DirectoryCreation::save);
}

QString DirectoryCreation::remarkOn(QByteArrayView password, const Administrator &owner, const QString &directory)
{
    const Result<void> checked = checkedPassword(Secret(password), passwordContext(owner, directory));
    return checked ? QString() : checked.error().message;
}

void DirectoryCreation::save()
{
    m_form.setBusy(true);
    if (!m_form.asksForPassword()) {
        create({});
        return;
    }
    m_form.takePassword([this](QByteArrayView bytes) { m_password = Secret(bytes); });
    const auto make = [password = m_password, context = passwordContext(m_form.owner(), m_form.name())] {
        return chosenVerifier(password, context);
    };
    whenDone(m_worker.run(make), this, [this](const Result<QString> &verifier) {
        if (verifier) {
            create(*verifier);
        } else {
            m_form.setBusy(false);
            m_form.showPasswordProblem(verifier.error().message);
        }
    });
}

void DirectoryCreation::create(const QString &verifier)
{
    m_store = std::make_unique<Store>();
    const DirectoryContent content = ownedDirectory(m_form.name(), authorFor({}, Client), m_form.owner(), verifier);
    whenDone(m_store->create(m_form.path(), content), this,
             [this, signs = !verifier.isEmpty()](const Result<void> &made) {
                 if (!made)
                     refuse(made.error());
                 else if (signs)
                     signIn();
                 else
                     emit created();
             });
}

void DirectoryCreation::signIn()
{
    m_desk = std::make_unique<SignInDesk>(*m_store, Client);
    const SignInTry tried {m_form.owner().email.typed(), std::exchange(m_password, {})};
    whenDone(m_desk->signIn(tried), this, [this](const Result<SignedIn> &who) {
        if (who)
            m_who = *who;
        // Without, the directory asks when it is shown.
        emit created();
    });
}

void DirectoryCreation::refuse(const Error &error)
{
    m_store.reset();
    m_form.setBusy(false);
    if (error.kind == ErrorKind::Storage || error.kind == ErrorKind::Conflict)
        m_form.showPathProblem(error.message);
    else if (error.kind != ErrorKind::Cancelled)
        m_form.showMessage(error);
}

std::unique_ptr<Store> DirectoryCreation::takeStore()
{
    m_desk.reset();
    return std::move(m_store);
}

} // namespace steward
