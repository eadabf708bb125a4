#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace steward {

/// What the line above the table says. A value.
struct SelectionState {
    qint64 total = 0; ///< Rows of the scope.
    qint64 matching = 0;
    bool filtered = false;
    qint64 selectedPersons = 0;
    qint64 selectedApiUsers = 0;
    bool recycleBin = false;
    qint64 hidden = 0; ///< Selected, and not shown by the filters.
    qint64 more = 0;   ///< Match what "select all" was asked for, and came later.
    qint64 totalApiUsers = 0;

    qint64 selected() const { return selectedPersons + selectedApiUsers; }
};

/// "1,284 administrators and API users", "42 of 1,284 match", "4 selected: 3 administrators, 1 API user": always
/// there, only its text changes. GUI thread.
class SelectionLine : public QFrame {
    Q_OBJECT

public:
    explicit SelectionLine(QWidget *parent = nullptr);
    void setState(const SelectionState &state);
    /// The counts for the status bar: "67 of 1,284, 3 selected".
    static QString brief(const SelectionState &state);
    QString text() const;

signals:
    void selectAllRequested();
    void clearRequested();
    /// The selected rows alone are to be shown.
    void showRequested();
    void includeRequested();

private:
    QLabel *m_count;
    QFrame *m_separator;
    QLabel *m_selected;
    QPushButton *m_include;
    QPushButton *m_show;
    QPushButton *m_selectAll;
    QPushButton *m_clear;
};

} // namespace steward
