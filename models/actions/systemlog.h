#pragma once

#include <QByteArray>

namespace steward {

/// Writes a line to the log of this computer, as a notice about access (syslog(3), AUTHPRIV where there is such a
/// facility); nothing where there is no such log. Any thread.
void writeToSystemLog(const QByteArray &line);

} // namespace steward
