#pragma once

#include "models/actions/importactions.h"
#include "ui/importmemory.h"
#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QPointer>

class QSettings;

namespace steward {

class ImportDialog;

/// Brings accounts in from a spreadsheet: lets the operator choose a file, shows what would happen, imports in the
/// background, and says what became of it. One import at a time. GUI thread.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    ImportFlow(Workspace &workspace, Notices &notices, JobStatus &status, QSettings &settings, QWidget *window);

    void chooseFile();
    void openFile(const QString &path);
    /// Cells that were copied in a spreadsheet.
    void openCells(const QString &cells);

signals:
    /// It was done: the command line that does the same.
    void imported(const QString &command);

private:
    static QString refusal();
    QString command() const;
    void open(const ImportSource &source, const QString &name);
    void read(const SheetOptions &options);
    void show(const ImportFile &file);
    void plan();
    void apply(const Consent &consent);
    void conclude(const Outcome &outcome, const Consent &consent);
    void ask(const Outcome &outcome, const Consent &consent);
    /// Shows the dialog again, with what is wrong, and looks anew.
    void reopen(const QString &message);
    void saveProblems(const QString &path);
    void showUnread(const Error &error);
    void connectDialog();

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QSettings &m_settings;
    ImportMemory *m_memory;
    QWidget *m_window;
    ImportSource m_source;
    QString m_name;
    ImportFile m_file;
    QPointer<ImportDialog> m_dialog;
    QFuture<Result<ImportFile>> m_reading;
    QFuture<Result<ImportPlanPtr>> m_planning;
    quint64 m_number = 0; ///< Of the last question; answers to earlier ones are dropped.
};

} // namespace steward
