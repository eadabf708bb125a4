#pragma once

#include "models/actions/importactions.h"
#include "ui/savedmappings.h"
#include "ui/workspace.h"

#include <QPointer>

namespace steward {

class ImportDialog;

/// How the columns of files were read: for the next file with these headings, by name, and in files of their own. GUI
/// thread.
class ImportMemory : public QObject {
    Q_OBJECT

public:
    ImportMemory(Workspace &workspace, QSettings &settings, QObject *parent);

    /// Serves the buttons of this dialog.
    void attach(ImportDialog *dialog);
    /// As the last file with these headings was read, otherwise as the columns are found.
    AppliedMapping mappingFor(const ImportFile &file);
    /// What columns of files with these headings are, for the next one.
    void remember();

signals:
    /// The dialog reads the columns in another way now.
    void applied();
    void failed(const QString &message);

private:
    SavedMapping current() const;
    void use(const SavedMapping &saved);

    Workspace &m_workspace;
    SavedMappings m_mappings;
    ImportFile m_file;
    QPointer<ImportDialog> m_dialog;
};

} // namespace steward
