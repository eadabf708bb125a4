#pragma once

#include "models/actions/jobactions.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace steward {

class JobResultModel;
class ProportionBar;
class SearchField;
class SubjectHeader;

/// What became of every row of a job on many rows: amber as soon as one failed. Who opens it retries, saves and takes
/// back. GUI thread.
class JobResultDialog : public PanelDialog {
    Q_OBJECT

public:
    JobResultDialog(JobActions &actions, const Catalog &catalog, const JobReport &report, const QString &directory,
                    QWidget *parent = nullptr);

    void setReport(const JobReport &report);
    const JobReport &report() const { return m_report; }
    /// A retry is running.
    void setBusy(bool busy);
    void showProblem(const Error &error);

    ProportionBar *proportions() const { return m_proportions; }
    QTabBar *filter() const { return m_filter; }
    SearchField *search() const { return m_search; }
    QTableView *table() const { return m_table; }
    QPushButton *retryButton() const { return m_retry; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *showButton() const { return m_show; }
    QString heading() const;

signals:
    void retryRequested();
    void saveRequested(const QString &path);
    void undoRequested();
    /// The failed rows are wanted in the table.
    void failedRowsRequested();
    void accountRequested(steward::AdministratorId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goTo(const QModelIndex &index);
    void buildFilter();
    void buildTable();
    void showFound();
    void buildFooter();
    void chooseFile();
    void showCounts();

    JobReport m_report;
    QString m_directory;
    bool m_busy = false;
    SubjectHeader *m_subject;
    ProportionBar *m_proportions;
    QTabBar *m_filter;
    SearchField *m_search;
    QTableView *m_table;
    JobResultModel *m_model;
    QLabel *m_nothing;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_show;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace steward
