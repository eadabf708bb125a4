#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// The subject of a mail. The type cannot hold a line break or another control character, so that no text becomes a
/// header of its own. A value; any thread.
class HeaderText {
public:
    HeaderText() = default;
    static Result<HeaderText> make(const QString &text);

    const QString &text() const { return m_text; }
    /// As it stands in a header: plain, or RFC 2047 encoded words on folded lines.
    QByteArray encoded() const;

private:
    QString m_text;
};

} // namespace steward
