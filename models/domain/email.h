#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QString>

namespace steward {

/// A valid email address (RFC 5321 lengths, dot-atom local part, IDN domains by UTS 46), kept as typed and, for
/// comparing, sorting out duplicates and mailing, with its domain as lower-case A-labels. A value; any thread.
class Email {
    Q_DECLARE_TR_FUNCTIONS(Email)

public:
    Email() = default;

    /// Outer blanks are removed; anything else that is wrong gives Error::Invalid with cause and cure.
    static Result<Email> parse(const QString &typed);
    /// What `parse` accepted and the directory stored.
    static Email fromStored(const QString &typed, const QString &key);

    bool isEmpty() const { return m_typed.isEmpty(); }
    /// As the reader typed it (NFC).
    const QString &typed() const { return m_typed; }
    /// Local part as typed and domain as A-labels: what a mail server is told.
    QString ascii() const;
    /// What two equal addresses have in common: local part without case, domain as A-labels.
    const QString &key() const { return m_key; }
    QString localPart() const;
    /// The domain as A-labels, lower case.
    QString domain() const;

    friend bool operator==(const Email &a, const Email &b) { return a.m_typed == b.m_typed; }

private:
    static Result<Email> parseNow(const QString &typed);

    QString m_typed;
    QString m_key;
};

} // namespace steward
