#pragma once

#include "models/actions/importactions.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QPushButton;

namespace steward {

class ImportColumns;
class ImportFilePage;
class ImportHeading;
class ImportMappings;
class ImportRows;
class ImportWishes;
class StepStrip;

/// The steps of an import: how the file is read, what its columns are, and a look at every row before anything is
/// changed. Value in, value out: who opens it reads, plans and imports. GUI thread.
class ImportDialog : public PanelDialog {
    Q_OBJECT

public:
    enum Step { FileStep, CheckStep };

    explicit ImportDialog(QWidget *parent = nullptr);

    /// Shows another file, or the same one read differently; its edits begin anew.
    void setFile(const ImportFile &file, const QString &name, const ColumnMapping &mapping,
                 const ImportOptions &options);
    /// The same file with its columns read in another way.
    void setMapping(const ColumnMapping &mapping, const ImportOptions &options);
    /// The file could not be read with the options that were chosen.
    void showFileError(const QString &name, const Error &error);
    void setPlan(const ImportPlanPtr &plan);
    /// A plan is being made: what stands there is of the one before.
    void setPlanning(bool planning);
    void showProblem(const QString &message);
    void showStep(Step step);
    Step step() const { return m_step; }

    ImportDraft draft() const;
    SheetOptions sheetOptions() const;
    bool sendsCredentials() const;
    ImportPlanPtr plan() const;

    ImportFilePage *filePage() const { return m_filePage; }
    ImportColumns *columns() const { return m_columns; }
    ImportWishes *wishes() const { return m_wishes; }
    ImportHeading *heading() const { return m_heading; }
    ImportMappings *mappings() const { return m_mappings; }
    ImportRows *rows() const { return m_rows; }
    QPushButton *importButton() const { return m_import; }
    QPushButton *nextButton() const { return m_next; }

    void reject() override;

signals:
    void sheetOptionsChanged();
    /// Mapping, options or a row was changed: another plan is wanted.
    void draftChanged();
    void importRequested();
    void problemsRequested(const QString &path);

protected:
    void confirm() override;

private:
    QWidget *buildCheckPage();
    QWidget *buildLeft();
    void buildFooter();
    void connectParts();
    void showGuessed();
    void showFooter();
    void chooseProblemFile();

    ImportFile m_file;
    bool m_planning = false;
    StepStrip *m_steps;
    ImportFilePage *m_filePage;
    QWidget *m_checkPage = nullptr;
    Step m_step = CheckStep;
    ImportHeading *m_heading;
    ImportMappings *m_mappings;
    ImportColumns *m_columns;
    QLabel *m_guessed;
    ImportWishes *m_wishes;
    ImportRows *m_rows;
    QPushButton *m_save;
    QLabel *m_status;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_import;
};

} // namespace steward
