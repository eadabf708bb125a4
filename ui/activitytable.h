#pragma once

#include "models/items/activitymodel.h"

#include <QTableView>

namespace steward {

class ActivityDelegate;

/// The view of the activity: entries by day, several can be selected. New ones on top move nothing of what is looked
/// at. GUI thread.
class ActivityTable : public QTableView {
    Q_OBJECT

public:
    explicit ActivityTable(ActivityModel *model, QWidget *parent = nullptr);

    ActivityModel *activity() const { return m_model; }
    /// The entries that an action is about: what is selected, or the current one. No more than `MostChosen`.
    QList<ChangeSetId> chosen() const;
    /// Selected rows, headings of days between them included.
    qint64 selectedRows() const;
    /// What is marked in the texts.
    void setWanted(const QString &text);
    /// The row heights of the density.
    void refreshLook();
    /// Selects the first entry where none is.
    void chooseFirst();

    static constexpr qsizetype MostChosen = 500;

signals:
    void selectionMoved();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    ActivityModel *m_model;
    ActivityDelegate *m_delegate;
};

} // namespace steward
