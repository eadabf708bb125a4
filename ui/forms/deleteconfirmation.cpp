#include "ui/forms/deleteconfirmation.h"

#include "models/domain/folding.h"
#include "ui/forms/consequences.h"

#include <algorithm>

namespace steward {

using detail::Confirmation;
using detail::count;
using detail::emailOf;
using detail::nameOf;
using detail::Rows;
using detail::sentences;

namespace {

QString afterDeletion(const QList<Integration> &stopping, const Catalog &catalog)
{
    if (stopping.size() != 1)
        return Confirmation::tr("After the deletion, they cannot connect until other API users are set up.");
    return Confirmation::tr("After the deletion, %1 cannot connect until another API user is set up.")
        .arg(detail::connecting(stopping, catalog));
}

QString deleteTitle(Rows rows)
{
    switch (rows) {
    case Rows::OneApiUser:
        return Confirmation::tr("Delete API User");
    case Rows::OnePerson:
        return Confirmation::tr("Delete Administrator");
    case Rows::ApiUsers:
        return Confirmation::tr("Delete API Users");
    case Rows::Persons:
        return Confirmation::tr("Delete Administrators");
    case Rows::Mixed:
        return Confirmation::tr("Delete Accounts");
    }
    Q_UNREACHABLE();
}

QString deleteButton(Rows rows, int n)
{
    switch (rows) {
    case Rows::OneApiUser:
        return Confirmation::tr("Yes, Delete API User");
    case Rows::OnePerson:
        return Confirmation::tr("Yes, Delete Administrator");
    case Rows::ApiUsers:
        return Confirmation::tr("Yes, Delete %Ln API User(s)", nullptr, n);
    case Rows::Persons:
        return Confirmation::tr("Yes, Delete %Ln Administrator(s)", nullptr, n);
    case Rows::Mixed:
        return Confirmation::tr("Yes, Delete %Ln Account(s)", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString deleteHeading(Rows rows, const QList<Administrator> &administrators, int n)
{
    switch (rows) {
    case Rows::OneApiUser:
    case Rows::OnePerson:
        return Confirmation::tr("Delete %1?").arg(nameOf(administrators.first()));
    case Rows::ApiUsers:
        return Confirmation::tr("Delete %Ln API user(s)?", nullptr, n);
    case Rows::Persons:
        return Confirmation::tr("Delete %Ln administrator(s)?", nullptr, n);
    case Rows::Mixed:
        return Confirmation::tr("Delete %Ln account(s)?", nullptr, n);
    }
    Q_UNREACHABLE();
}

/// The text when no integration stops.
QString deleteText(Rows rows, const QList<Administrator> &administrators, const Impact &impact, const Catalog &catalog)
{
    switch (rows) {
    case Rows::OneApiUser: {
        const QString gone = Confirmation::tr("%1 can no longer use the API.").arg(emailOf(administrators.first()));
        return impact.integrations.size() == 1
            ? sentences(gone, detail::keepsWorking(impact.integrations.first(), catalog))
            : gone;
    }
    case Rows::OnePerson: {
        const Administrator &person = administrators.first();
        return Confirmation::tr("%1 can no longer sign in. Activity keeps what %2 has done.")
            .arg(emailOf(person), nameOf(person));
    }
    case Rows::ApiUsers:
        return Confirmation::tr("They can no longer use the API.");
    case Rows::Persons:
        return Confirmation::tr("They can no longer sign in. Activity keeps what they have done.");
    case Rows::Mixed:
        return Confirmation::tr("They can no longer sign in or use the API.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConfirmationText deleteConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                    const Catalog &catalog, qint64 total)
{
    const Rows rows = detail::rowsOf(administrators);
    const QList<Integration> stopping = impact.stopping();
    ConfirmationText text = detail::changeOf(administrators, impact, catalog);
    text.count = std::max<qsizetype>(text.count, total);
    text.title = deleteTitle(rows);
    text.icon = QStringLiteral("bin");
    if (stopping.isEmpty()) {
        text.heading = deleteHeading(rows, administrators, count(text.count));
        text.text = deleteText(rows, administrators, impact, catalog);
        text.confirm = deleteButton(rows, count(text.count));
        // One integration stands in the sentence already.
        if (rows == Rows::OneApiUser && impact.integrations.size() == 1)
            text.consequences.clear();
    } else {
        text.text = sentences(detail::lastOne(administrators, stopping.size()), afterDeletion(stopping, catalog));
        text.confirm = Confirmation::tr("Yes, Delete Anyway");
        if (rows == Rows::OneApiUser && stopping.size() == 1)
            text.replacement = Confirmation::tr("Create &Replacement…");
    }
    if (administrators.size() > 1)
        text.undo = Confirmation::tr("Undo brings the accounts back, but not their passwords.");
    else if (rows == Rows::OneApiUser)
        text.undo = Confirmation::tr("Undo brings the account back, but not its password.");
    return text;
}

ConfirmationText purgeConfirmation(const QList<Administrator> &administrators)
{
    ConfirmationText text = detail::changeOf(administrators, {}, {});
    const bool one = administrators.size() == 1;
    text.title = Confirmation::tr("Delete for Good");
    text.heading = one ? Confirmation::tr("Delete %1 for good?").arg(nameOf(administrators.first()))
                       : Confirmation::tr("Delete %Ln account(s) for good?", nullptr, count(administrators.size()));
    text.text = one ? Confirmation::tr("The account leaves the recycle bin and cannot be restored. Activity keeps what "
                                       "was done.")
                    : Confirmation::tr("The accounts leave the recycle bin and cannot be restored. Activity keeps what "
                                       "was done.");
    text.undo = Confirmation::tr("This cannot be undone.");
    text.confirm = Confirmation::tr("Yes, Delete for Good");
    text.icon = QStringLiteral("bin");
    return text;
}

ConfirmationText applicationConfirmation(const Application &application, const QStringList &users)
{
    ConfirmationText text;
    text.title = Confirmation::tr("Delete Application");
    const QString name = isolated(application.name);
    if (!users.isEmpty()) {
        text.heading = users.size() == 1
            ? Confirmation::tr("%1 is used by %2").arg(name, isolated(users.first()))
            : Confirmation::tr("%1 is used by %Ln API user(s)", nullptr, count(users.size())).arg(name);
        text.text = users.size() == 1
            ? Confirmation::tr("Remove the application from this API user first, then delete it.")
            : Confirmation::tr("Remove the application from these API users first, then delete it.");
        if (users.size() > 1)
            text.names = users;
        return text;
    }
    text.heading = Confirmation::tr("Delete %1?").arg(name);
    text.text = Confirmation::tr("No API user has this application. It can no longer be chosen.");
    text.undo = Confirmation::tr("Undo brings the application back.");
    text.confirm = Confirmation::tr("Yes, Delete Application");
    text.icon = QStringLiteral("bin");
    return text;
}

ConfirmationText lastHolderRefusal(const Administrator &administrator)
{
    ConfirmationText text;
    text.title = Confirmation::tr("Delete Administrator");
    text.heading = Confirmation::tr("%1 is the last one who can edit roles").arg(nameOf(administrator));
    text.text = Confirmation::tr("Give this privilege to someone else first.");
    return text;
}

} // namespace steward
