#pragma once

#include "models/domain/jobreport.h"
#include "ui/forms/paneldialog.h"

class QPushButton;
class QTreeWidget;

namespace steward {

/// The kept results of jobs on many rows, the newest first. GUI thread.
class JobListDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit JobListDialog(const QList<JobReport> &jobs, QWidget *parent = nullptr);

    QTreeWidget *table() const { return m_table; }
    QPushButton *showButton() const { return m_show; }

signals:
    void chosen(const steward::JobReport &report);

protected:
    void confirm() override;

private:
    void choose();

    QList<JobReport> m_jobs;
    QTreeWidget *m_table;
    QPushButton *m_show;
};

} // namespace steward
