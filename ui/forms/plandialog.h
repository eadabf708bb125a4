#pragma once

#include "ui/forms/paneldialog.h"

#include <QList>
#include <QStringList>

class QPushButton;
class QTreeWidget;

namespace steward {

/// What will be done when the reader agrees. A value; all texts are plain.
struct Plan {
    QString title;
    QString icon;
    QString heading;
    QString text;
    QString note; ///< What it does not do; empty: nothing to say.
    QStringList columns;
    QList<QStringList> rows;
    QString more; ///< "and 2,000 more"; empty: all are listed.
    QString confirm;
    QString cancel; ///< Empty: "Cancel".

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Shows what is about to be done, row by row, before it is done. accepted() is the consent. GUI thread.
class PlanDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit PlanDialog(const Plan &plan, QWidget *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    QTreeWidget *table() const { return m_table; }
    QPushButton *confirmButton() const { return m_confirm; }

private:
    void fillTable();

    Plan m_plan;
    QTreeWidget *m_table;
    QPushButton *m_confirm;
};

} // namespace steward
