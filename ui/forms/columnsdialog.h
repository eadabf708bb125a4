#pragma once

#include "ui/forms/paneldialog.h"

#include <QList>

class QListWidget;
class QPushButton;

namespace steward {

/// One column as the dialog offers it.
struct ColumnChoice {
    QString key;
    QString title;
    bool visible = true;
    bool required = false; ///< Cannot be hidden.

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// Chooses which columns are shown, and their order. GUI thread.
class ColumnsDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit ColumnsDialog(const QList<ColumnChoice> &columns, QWidget *parent = nullptr);

    /// The columns in their new order.
    QList<ColumnChoice> value() const;
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void move(int by);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace steward
