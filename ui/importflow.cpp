#include "ui/importflow.h"

#include "models/domain/folding.h"
#include "models/exchange/commandline.h"
#include "ui/forms/bulkconfirmation.h"
#include "ui/forms/confirmdialog.h"
#include "ui/importdialog.h"
#include "ui/overriding.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace steward {

namespace {

const QString FolderKey = QStringLiteral("import/folder");
constexpr qsizetype NamedRows = 5;

} // namespace

ImportFlow::ImportFlow(Workspace &workspace, Notices &notices, JobStatus &status, QSettings &settings, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_notices(notices),
      m_status(status),
      m_settings(settings),
      m_memory(new ImportMemory(workspace, settings, this)),
      m_window(window)
{
    connect(m_memory, &ImportMemory::applied, this, &ImportFlow::plan);
    connect(m_memory, &ImportMemory::failed, this, [this](const QString &message) {
        if (m_dialog)
            m_dialog->showProblem(message);
    });
}

QString ImportFlow::refusal()
{
    return tr("Something else is still running. Import when it is done.");
}

void ImportFlow::chooseFile()
{
    const QString folder = m_settings.value(FolderKey, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Import"), folder,
                                   tr("Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFlow::openFile);
    dialog->open();
}

void ImportFlow::openFile(const QString &path)
{
    const QFileInfo info(path);
    m_settings.setValue(FolderKey, info.absolutePath());
    ImportSource source;
    source.path = path;
    open(source, info.fileName());
}

void ImportFlow::openCells(const QString &cells)
{
    if (cells.trimmed().isEmpty()) {
        m_notices.reportNothing(tr("There are no cells in the clipboard."));
        return;
    }
    ImportSource source;
    source.cells = cells;
    open(source, tr("Copied cells"));
}

void ImportFlow::open(const ImportSource &source, const QString &name)
{
    if (m_dialog) {
        m_notices.reportNothing(tr("Another import is not finished yet."));
        return;
    }
    if (!m_status.isFree(m_notices, refusal()))
        return;
    m_source = source;
    m_name = name;
    read({});
}

void ImportFlow::read(const SheetOptions &options)
{
    m_source.options = options;
    m_reading.cancel();
    m_planning.cancel();
    m_reading = m_workspace.imports().read(m_source);
    whenDone(m_reading, this, [this, number = ++m_number](const Result<ImportFile> &file) {
        if (number != m_number)
            return;
        if (file)
            show(*file);
        else if (m_dialog || file.error().kind == ErrorKind::Invalid)
            showUnread(file.error());
        else
            m_notices.report(file.error());
    });
}

void ImportFlow::show(const ImportFile &file)
{
    const bool isNew = !m_dialog;
    m_file = file;
    if (isNew)
        connectDialog();
    const AppliedMapping mapping = m_memory->mappingFor(file);
    m_dialog->setFile(file, m_name, mapping.mapping, mapping.options);
    if (isNew) {
        // An encoding that is not certain is asked for before anything else.
        m_dialog->showStep(file.sheet->isEncodingCertain() ? ImportDialog::CheckStep : ImportDialog::FileStep);
        m_dialog->open();
    }
    if (m_dialog->step() == ImportDialog::CheckStep)
        plan();
}

/// Another encoding, or another way to part the cells, may help.
void ImportFlow::showUnread(const Error &error)
{
    const bool isNew = !m_dialog;
    if (isNew)
        connectDialog();
    m_dialog->showFileError(m_name, error);
    if (isNew)
        m_dialog->open();
}

void ImportFlow::connectDialog()
{
    m_dialog = new ImportDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::sheetOptionsChanged, this, [this] { read(m_dialog->sheetOptions()); });
    connect(m_dialog, &ImportDialog::draftChanged, this, &ImportFlow::plan);
    connect(m_dialog, &ImportDialog::importRequested, this, [this] { apply({}); });
    connect(m_dialog, &ImportDialog::problemsRequested, this, &ImportFlow::saveProblems);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        ++m_number;
        m_planning.cancel();
    });
    m_memory->attach(m_dialog);
}

void ImportFlow::plan()
{
    m_planning.cancel();
    m_dialog->setPlanning(true);
    m_planning = m_workspace.imports().preview(m_dialog->draft());
    whenDone(m_planning, this, [this, number = ++m_number](const Result<ImportPlanPtr> &plan) {
        if (number != m_number || !m_dialog)
            return;
        if (plan)
            m_dialog->setPlan(*plan);
        else if (plan.error().kind != ErrorKind::Cancelled)
            m_dialog->showProblem(plan.error().message);
    });
}

void ImportFlow::apply(const Consent &consent)
{
    if (m_status.isRunning()) {
        m_dialog->showProblem(refusal());
        return;
    }
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Importing"), progress);
    m_dialog->hide();
    whenDone(m_workspace.imports().apply(m_dialog->plan(), m_dialog->sendsCredentials(), consent, progress), this,
             [this, consent](const Result<Outcome> &outcome) {
                 m_status.end();
                 if (outcome) {
                     conclude(*outcome, consent);
                     return;
                 }
                 const auto again = [this, consent](const QString &reason) {
                     Consent with = consent;
                     with.reason = reason;
                     apply(with);
                 };
                 // The reason is asked for over the dialog, which is as it was.
                 m_dialog->open();
                 if (outcome.error().kind == ErrorKind::Cancelled)
                     reopen(tr("Nothing was imported: it was cancelled."));
                 else if (!askForReason(outcome.error(), m_dialog, again))
                     reopen(outcome.error().message);
             });
}

void ImportFlow::conclude(const Outcome &outcome, const Consent &consent)
{
    if (outcome.state == Outcome::State::NeedsConsent) {
        ask(outcome, consent);
        return;
    }
    if (outcome.state == Outcome::State::Refused) {
        QStringList names;
        for (const RowLeft &left : outcome.left.first(std::min(NamedRows, outcome.left.size())))
            names.append(isolated(left.name));
        reopen(
            tr("Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.",
               nullptr, static_cast<int>(outcome.left.size()))
                .arg(names.join(QStringLiteral(", "))));
        return;
    }
    m_memory->remember();
    emit imported(command());
    m_dialog->done(QDialog::Accepted);
    m_notices.report(outcome);
}

/// Empty when the rows were copied: there is no file.
QString ImportFlow::command() const
{
    if (m_source.path.isEmpty())
        return {};
    const ImportDraft draft = m_dialog->draft();
    const QString line = importCommand(m_workspace.store().path(), m_source.path, m_source.options, draft,
                                       m_file.matches, m_file.catalog, m_dialog->sendsCredentials());
    return draft.edits.isEmpty()
        ? line
        : tr("%1\n# Without the cells that were put right in the window.", "a command, and a comment").arg(line);
}

void ImportFlow::ask(const Outcome &outcome, const Consent &consent)
{
    m_dialog->open();
    auto *question = new ConfirmDialog(importConfirmation(outcome.impact, outcome.catalog), m_dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, stopping = outcome.impact.stopping(), reason = consent.reason] {
        apply({.stopping = stopping, .reason = reason});
    });
    question->open();
}

void ImportFlow::reopen(const QString &message)
{
    m_dialog->open();
    m_dialog->showProblem(message);
    plan();
}

void ImportFlow::saveProblems(const QString &path)
{
    whenDone(m_workspace.imports().saveProblems(m_dialog->plan(), path), this, [this](const Result<void> &written) {
        if (!written && m_dialog)
            m_dialog->showProblem(written.error().message);
    });
}

} // namespace steward
