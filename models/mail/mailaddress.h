#pragma once

#include "models/core/result.h"
#include "models/domain/email.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// A name and an address of a mail. The type cannot hold a line break or another control character, so that no name
/// becomes a header or a second recipient. A value; any thread.
class MailAddress {
public:
    MailAddress() = default;
    /// The name may be empty.
    static Result<MailAddress> make(const QString &name, const Email &email);

    const QString &name() const { return m_name; }
    const Email &email() const { return m_email; }

    /// As it stands in a header (RFC 5322): quoted, or with encoded words (RFC 2047).
    QByteArray header() const;
    /// For MAIL FROM and RCPT TO: the domain as A-labels, a local part beyond ASCII as UTF-8 (RFC 6531).
    QByteArray envelope() const { return m_email.ascii().toUtf8(); }

private:
    QString m_name;
    Email m_email;
};

} // namespace steward
