#include "ui/forms/credentialconfirmation.h"

#include "ui/forms/consequences.h"

namespace steward {

using detail::Confirmation;
using detail::count;
using detail::emailOf;
using detail::nameOf;
using detail::sentences;

ConfirmationText sendConfirmation(const QList<Administrator> &administrators)
{
    ConfirmationText text = detail::changeOf(administrators, {}, {});
    text.title = Confirmation::tr("Send Credentials");
    text.icon = QStringLiteral("send");
    text.confirm = Confirmation::tr("Send Credentials");
    if (administrators.size() == 1) {
        const Administrator &one = administrators.first();
        text.heading = Confirmation::tr("Send new credentials to %1?").arg(nameOf(one));
        text.text
            = Confirmation::tr("A mail with the user name and a new password goes to %1. From then on, the present "
                               "password works no longer.")
                  .arg(emailOf(one));
    } else {
        text.heading
            = Confirmation::tr("Send new credentials to %Ln account(s)?", nullptr, count(administrators.size()));
        text.text
            = Confirmation::tr("Each gets a mail with its user name and a new password. From then on, the present "
                               "passwords work no longer.");
    }
    text.undo = Confirmation::tr("A mail that was sent cannot be taken back.");
    return text;
}

ConfirmationText revokeConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                    const Catalog &catalog)
{
    const QList<Integration> stopping = impact.stopping();
    ConfirmationText text = detail::changeOf(administrators, impact, catalog);
    text.title = Confirmation::tr("Revoke Credentials");
    text.icon = QStringLiteral("key");
    const bool one = administrators.size() == 1;
    if (stopping.isEmpty()) {
        text.heading = one
            ? Confirmation::tr("Revoke the credentials of %1?").arg(nameOf(administrators.first()))
            : Confirmation::tr("Revoke the credentials of %Ln account(s)?", nullptr, count(administrators.size()));
        text.text = one ? Confirmation::tr("The password of %1 works no longer, and a queued mail is not sent.")
                              .arg(emailOf(administrators.first()))
                        : Confirmation::tr("Their passwords work no longer, and queued mails are not sent.");
        text.confirm = Confirmation::tr("Revoke Credentials");
    } else {
        text.text = sentences(detail::lastOne(administrators, stopping.size()),
                              Confirmation::tr("They cannot connect until new credentials are sent."));
        text.confirm = Confirmation::tr("Revoke Anyway");
    }
    text.undo = Confirmation::tr("A password that was revoked does not come back; send new credentials instead.");
    return text;
}

ConfirmationText showOnceConfirmation(const Administrator &administrator)
{
    ConfirmationText text = detail::changeOf({administrator}, {}, {});
    text.title = Confirmation::tr("Show Password Once");
    text.heading = Confirmation::tr("Make a new password for %1 and show it here?").arg(nameOf(administrator));
    text.text = Confirmation::tr("For somebody at this desk who gets no mail. The present password works no longer. "
                                 "Activity keeps that you have seen the new one.");
    text.undo = Confirmation::tr("It is shown only once; nobody can look it up later.");
    text.confirm = Confirmation::tr("Show Password");
    text.icon = QStringLiteral("key");
    return text;
}

} // namespace steward
