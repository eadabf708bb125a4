#include "ui/forms/suspendconfirmation.h"

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

QString afterChange(const QList<Integration> &stopping, const Catalog &catalog)
{
    if (stopping.size() != 1)
        return Confirmation::tr("After the change, they cannot connect until other API users are set up.");
    return Confirmation::tr("After the change, %1 cannot connect until another API user is set up.")
        .arg(detail::connecting(stopping, catalog));
}

QString whileSuspended(const QList<Integration> &stopping, const Catalog &catalog)
{
    if (stopping.size() != 1)
        return Confirmation::tr("During the suspension, they cannot connect.");
    return Confirmation::tr("During the suspension, %1 cannot connect.").arg(detail::connecting(stopping, catalog));
}

QString suspendHeading(Rows rows, const QList<Administrator> &administrators, int n)
{
    switch (rows) {
    case Rows::OneApiUser:
    case Rows::OnePerson:
        return Confirmation::tr("Suspend the login of %1?").arg(nameOf(administrators.first()));
    case Rows::ApiUsers:
        return Confirmation::tr("Suspend the logins of %Ln API user(s)?", nullptr, n);
    case Rows::Persons:
        return Confirmation::tr("Suspend the logins of %Ln administrator(s)?", nullptr, n);
    case Rows::Mixed:
        return Confirmation::tr("Suspend the logins of %Ln account(s)?", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString suspendText(Rows rows, const QList<Administrator> &administrators)
{
    switch (rows) {
    case Rows::OneApiUser:
        return Confirmation::tr("%1 cannot use the API until the login is resumed.")
            .arg(emailOf(administrators.first()));
    case Rows::OnePerson:
        return Confirmation::tr("%1 cannot sign in until the login is resumed.").arg(emailOf(administrators.first()));
    case Rows::ApiUsers:
        return Confirmation::tr("They cannot use the API until the logins are resumed.");
    case Rows::Persons:
    case Rows::Mixed:
        return Confirmation::tr("They cannot sign in until the logins are resumed.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConfirmationText suspendConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                     const Catalog &catalog, qint64 total)
{
    const Rows rows = detail::rowsOf(administrators);
    const QList<Integration> stopping = impact.stopping();
    ConfirmationText text = detail::changeOf(administrators, impact, catalog);
    text.count = std::max<qsizetype>(text.count, total);
    text.title = administrators.size() == 1 ? Confirmation::tr("Suspend Login") : Confirmation::tr("Suspend Logins");
    text.icon = QStringLiteral("pause");
    if (stopping.isEmpty()) {
        text.heading = suspendHeading(rows, administrators, count(text.count));
        text.text = suspendText(rows, administrators);
        text.confirm = administrators.size() == 1
            ? Confirmation::tr("Suspend Login")
            : Confirmation::tr("Suspend %Ln Login(s)", nullptr, count(text.count));
    } else {
        text.text = sentences(detail::lastOne(administrators, stopping.size()), whileSuspended(stopping, catalog));
        text.confirm = Confirmation::tr("Suspend Anyway");
    }
    text.undo = administrators.size() == 1 ? Confirmation::tr("Undo lets the account sign in again.")
                                           : Confirmation::tr("Undo lets the accounts sign in again.");
    return text;
}

ConfirmationText editConfirmation(const Administrator &before, const Administrator &after, const Impact &impact,
                                  const Catalog &catalog)
{
    const QList<Administrator> administrators {before};
    if (after.suspended && !before.suspended)
        return suspendConfirmation(administrators, impact, catalog);
    const QList<Integration> stopping = impact.stopping();
    ConfirmationText text = detail::changeOf(administrators, impact, catalog);
    if (stopping.isEmpty())
        text.heading = Confirmation::tr("Save the changes to %1?").arg(nameOf(before));
    else
        text.text = sentences(detail::lastOne(administrators, stopping.size()), afterChange(stopping, catalog));
    const bool removes = std::any_of(before.applications.cbegin(), before.applications.cend(),
                                     [&after](ApplicationId id) { return !after.applications.contains(id); });
    if (removes) {
        text.title = Confirmation::tr("Remove Application");
        text.confirm = Confirmation::tr("Remove Anyway");
        text.undo = Confirmation::tr("Undo gives the application back to the account.");
    } else {
        text.title = Confirmation::tr("Move to Another Organization");
        text.confirm = Confirmation::tr("Move Anyway");
        text.undo = Confirmation::tr("Undo moves the account back.");
    }
    return text;
}

} // namespace steward
