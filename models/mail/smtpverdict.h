#pragma once

#include "models/mail/mailoutcome.h"
#include "models/mail/smtptrace.h"

namespace steward {

/// Why the connection came to an end, as far as the conversation itself does not show it. A value.
struct SmtpEnd {
    enum class Kind : quint8 {
        Regular,            ///< The transfer said that all went well.
        Transport,          ///< No connection, a connection that broke, or a timeout.
        Untrusted,          ///< The certificate is not the server's, or nobody's.
        NotProtected,       ///< TLS was asked for and could not be had.
        Stopped,            ///< The stop token was raised.
        Flood,              ///< The server talked without end.
        CannotAuthenticate, ///< A user name is set, and the server offers no way to use it.
        NeedsUtf8           ///< The address needs SMTPUTF8, which the server lacks.
    };
    Kind kind = Kind::Regular;
    QString detail = {};
};

/// What became of the mail, from how far the conversation had come and the server's last word, not from the name of an
/// error: only these two tell whether the recipient may have the mail.
MailOutcome smtpVerdict(const SmtpTrace &trace, const SmtpEnd &end);

} // namespace steward
