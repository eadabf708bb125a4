#pragma once

#include "models/items/rowsource.h"
#include "ui/exportdialog.h"
#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

namespace steward {

/// What a table shows and has selected: what can be exported from it.
struct ExportOffer {
    RowQuestion question;
    qint64 matching = 0;
    QList<AdministratorId> selected;
    QList<Column> columns; ///< In the order of the table.
};

/// Writes what the table shows, or what is selected in it, into a file. GUI thread.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    ExportFlow(Workspace &workspace, RowSource &rows, Notices &notices, JobStatus &status, QWidget *window);

    void open(const ExportOffer &offer);

signals:
    /// It was done: the command line that does the same; empty when there is none.
    void exported(const QString &command);

private:
    bool isFree() const;
    void chooseFile(const ExportOffer &offer, const ExportWish &wish);
    void findRows(const ExportOffer &offer, const ExportWish &wish, const QString &path);
    void write(const ExportRequest &request, const QString &command);

    Workspace &m_workspace;
    RowSource &m_rows;
    Notices &m_notices;
    JobStatus &m_status;
    QWidget *m_window;
};

/// The columns of a file for those of a table.
QStringList exportColumns(const QList<Column> &columns, const ExportWish &wish);
/// The filter in words, for the journal; empty when it lets everything through.
QString filterDescription(const AdministratorFilter &filter, const Catalog &catalog);

} // namespace steward
