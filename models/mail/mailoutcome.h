#pragma once

#include "models/secrets/secret.h"

#include <QString>

namespace steward {

/// What became of one mail. A value; any thread.
struct MailOutcome {
    enum class Kind : quint8 {
        Sent,    ///< The server took the whole mail: its last word was 2xx after the final dot.
        Unknown, ///< Content went out, and no answer came: it may or may not arrive.
        Retry,   ///< It was not sent; later may be better.
        Failed,  ///< The server will not take this mail.
        Paused   ///< No mail at all can be sent until somebody looks after the settings.
    };
    Kind kind = Kind::Retry;
    int code = 0;   ///< The server's last reply code, or 0.
    QString reply;  ///< What the server said last, in one line, printable, at most 500 characters.
    QString reason; ///< For the operator, translated.
    QString detail; ///< For the log, in English.

    /// Without the server's words if they hold the secret, plain or as it is sent to sign in; the code stays.
    MailOutcome without(const Secret &secret) const;
};

/// The reason, and what the server said: "The mail server does not accept the recipient. … The server said: 550 5.1.1
/// No such user".
QString sentenceOf(const MailOutcome &outcome);

} // namespace steward
