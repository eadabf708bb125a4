#pragma once

#include "models/store/anchor.h"

#include "models/core/result.h"

#include <QString>

namespace steward {

/// The anchors that this computer keeps outside the directories: for each directory a file of lines that is only
/// appended to, which nobody but this user can read. A value; any thread.
class AnchorFile {
public:
    /// The folder of this user for such things.
    AnchorFile();
    explicit AnchorFile(const QString &folder) : m_folder(folder) { }

    QString path(const QUuid &directory) const;
    Result<void> append(const Anchor &anchor) const;
    /// The oldest first.
    QList<Anchor> anchors(const QUuid &directory) const;

private:
    QString m_folder;
};

} // namespace steward
