#pragma once

#include "ui/exportflow.h"

class QTemporaryDir;

namespace steward {

/// Copies rows as cells that a spreadsheet pastes, and that can be pasted here again: an export into the clipboard,
/// with its rights, its words and its entry in the journal. GUI thread.
class CopyFlow : public QObject {
    Q_OBJECT

public:
    /// What a clipboard is not made for goes into a file.
    static constexpr qsizetype MostRows = 20'000;

    CopyFlow(Workspace &workspace, Notices &notices, JobStatus &status, QObject *parent);

    /// The selected rows of the offer, with its columns.
    void copy(const ExportOffer &offer);

signals:
    void copied();

private:
    void take(const QString &path, const ExportResult &result);

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
};

} // namespace steward
