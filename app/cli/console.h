#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// Standard output for results and standard error for messages, both UTF-8 whatever the locale. Main thread.
class Console {
public:
    /// A line of text; control characters in it are shown as codes.
    void result(const QString &line);
    /// Bytes of a format of its own.
    void resultBytes(const QByteArray &bytes);
    void message(const QString &line);
    /// False when results could not be written, for example to a full disk.
    bool flush();
};

/// From now on standard error has only what Steward logs ("steward.…"), not what Qt remarks on its surroundings: a
/// locale that is not UTF-8, no folder for sockets. Before anything else.
void quietLibraries();

/// The text as one line of a terminal: control characters and direction overrides as codes ("\u000A"), and without
/// the Unicode isolates that the sentences of the window carry.
QString printable(const QString &text);

} // namespace steward
