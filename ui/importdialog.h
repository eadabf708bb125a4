#pragma once

#include "models/actions/importactions.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace steward {

class ElidedLabel;
class ImportColumns;
class ImportFilePage;
class ImportModel;
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
    /// The file could not be read with the options that were chosen.
    void showFileError(const Error &error);
    void setPlan(const ImportPlanPtr &plan);
    /// A plan is being made: what stands there is of the one before.
    void setPlanning(bool planning);
    void showProblem(const QString &message);
    void showStep(Step step);
    Step step() const;

    ImportDraft draft() const;
    SheetOptions sheetOptions() const;
    bool sendsCredentials() const;
    ImportPlanPtr plan() const;

    ImportFilePage *filePage() const { return m_filePage; }
    ImportColumns *columns() const { return m_columns; }
    ImportWishes *wishes() const { return m_wishes; }
    QTableView *table() const { return m_table; }
    QTabBar *filter() const { return m_filter; }
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
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildCheckPage();
    QWidget *buildLeft();
    QWidget *buildRight();
    void buildTable();
    void buildFooter();
    void connectParts();
    void showHeading();
    void showFilter();
    void showFooter();
    void chooseFilter(int tab);
    void goToProblem(int step);
    void actOn(const QModelIndex &index);
    void editRow(const QModelIndex &index);
    void leaveOut(const QModelIndex &index);
    void showRowMenu(const QPoint &position);
    void editValues(qsizetype row, const QMap<Field, QString> &values);
    void chooseProblemFile();

    ImportFile m_file;
    QString m_name;
    RowEdits m_edits;
    bool m_planning = false;
    StepStrip *m_steps;
    QStackedWidget *m_pages;
    ImportFilePage *m_filePage;
    QLabel *m_heading;
    ElidedLabel *m_source;
    QPushButton *m_change;
    ImportColumns *m_columns;
    QLabel *m_guessed;
    ImportWishes *m_wishes;
    QTabBar *m_filter;
    QPushButton *m_nextProblem;
    QTableView *m_table;
    ImportModel *m_model;
    QPushButton *m_save;
    QLabel *m_status;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_import;
};

} // namespace steward
