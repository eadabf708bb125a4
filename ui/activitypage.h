#pragma once

#include "models/items/activitymodel.h"
#include "ui/activityexporting.h"
#include "ui/activityundo.h"
#include "ui/activityverifying.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace steward {

class ActivityFilterBar;
class ActivityTable;
class DetailsPane;
class EmptyState;
class MessageBar;
class PageHeader;
class WindowActions;

/// Who did what in this directory: the entries of the journal, filters, details, undo and export. Looking at it needs
/// the privilege, and is written down once. GUI thread.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    ActivityPage(Workspace &workspace, Notices &notices, JobStatus &status, WindowActions &actions,
                 QWidget *parent = nullptr);

    ActivityTable *table() const { return m_table; }
    ActivityFilterBar *filters() const { return m_filters; }
    DetailsPane *details() const { return m_details; }
    MessageBar *messages() const { return m_messages; }
    ActivityModel &model() { return m_model; }
    ActivityExporting &exporting() { return m_exporting; }
    ActivityVerifying &verifying() { return m_verifying; }
    QAction *exportAction() const { return m_export; }
    QAction *verifyAction() const { return m_verify; }
    QAction *undoAction() const { return m_undoChosen; }
    QAction *copyAction() const { return m_copy; }
    QAction *resultAction() const { return m_showResult; }
    /// The text of the line above the table.
    QString line() const;

    /// The page is shown: the entries are read, if the role allows it.
    void open();
    /// Only the entries of one account, of any time.
    void showRecord(AdministratorId id, const QString &name);
    void focusSearch();
    void refreshLook();

signals:
    /// The history was verified.
    void verified();
    /// The entry is a job on many rows: its result is wanted.
    void resultRequested(const steward::JobReport &report);

private:
    QWidget *buildTable();
    void connectAll();
    void connectVerifying();
    void admit();
    void forbid();
    void query();
    void readChoices();
    void updateLine();
    void updateContent();
    void updateActions();
    void updateDetails();
    void findResult(ChangeSetId set);
    void copy();
    void showMenu(const QPoint &place);

    Workspace &m_workspace;
    Notices &m_notices;
    WindowActions &m_actions;
    ActivityModel m_model;
    ActivityUndo m_undo;
    ActivityExporting m_exporting;
    ActivityVerifying m_verifying;
    PageHeader *m_header;
    MessageBar *m_messages;
    ActivityFilterBar *m_filters;
    QLabel *m_count;
    QLabel *m_remark;
    ActivityTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    DetailsPane *m_details;
    QAction *m_verify;
    QAction *m_export;
    QAction *m_undoChosen;
    QAction *m_copy;
    QAction *m_showResult;
    std::optional<JobReport> m_result; ///< Of the entry that is shown.
    QTimer m_detailsSoon;
    quint64 m_detailsNumber = 0; ///< Answers for an entry that is chosen no more are dropped.
    bool m_admitted = false;     ///< The operator may look, and that is written down.
    bool m_asking = false;
};

} // namespace steward
