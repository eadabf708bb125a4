#pragma once

#include "ui/forms/paneldialog.h"

#include <QList>
#include <QStringList>

class QPushButton;
class QTreeWidget;

namespace steward {

/// What became of one row.
struct ReportRow {
    QString name;
    QString outcome; ///< "Changed", "Left alone".
    QString reason;  ///< Why not, and what to do; empty when it was done.
    bool failed = false;
    bool quiet = false; ///< Neither done nor failed.

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// The result of a change of several rows. A value.
struct Report {
    QString title;
    QString heading; ///< "993 of 1,000 changed, 7 failed".
    QString text;
    QStringList columns; ///< Empty: name, result, reason.
    QList<ReportRow> rows;
    bool canRetry = false; ///< Offers to try the failed ones again.
    bool canSave = false;  ///< Offers to save the report as a file.

    bool failed() const;
    /// As text for the clipboard: the heading, then a line a row with tabs.
    QString toText() const;
};

/// Shows which rows of a change were done and which were not, and why; amber as soon as one was not. GUI thread.
class ReportDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit ReportDialog(const Report &report, QWidget *parent = nullptr);

    QTreeWidget *table() const { return m_table; }
    QPushButton *copyButton() const { return m_copy; }

signals:
    void retryRequested();
    /// CSV, to be written by whoever knows the report.
    void saveRequested(const QString &path);

private:
    void addFileButton();
    void fillTable();

    Report m_report;
    QTreeWidget *m_table;
    QPushButton *m_copy;
};

} // namespace steward
