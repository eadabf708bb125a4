#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace steward {

/// Asks for a directory file to open, beginning in the folder of `beside`. GUI thread; does not wait.
void chooseDirectoryToOpen(QWidget *parent, const QString &beside, const std::function<void(const QString &)> &chosen);
/// Asks for a file name that does not exist yet.
void chooseNewDirectoryFile(QWidget *parent, const QString &title, const QString &beside,
                            const std::function<void(const QString &)> &chosen);

} // namespace steward
