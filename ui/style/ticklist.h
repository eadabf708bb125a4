#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace steward {

class TickRow;

/// A framed list of check boxes with a purpose and a remark each, in the order that the caller gives. GUI thread.
class TickList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QVariant id;
        QString name; // data: shown and spoken as it is
        QString purpose;
        QString remark;       // at the end of the row
        bool warning = false; // the remark is a warning chip
        bool enabled = true;
        QString label = {}; // the name with a mnemonic mark; empty: without
    };

    explicit TickList(const QString &accessibleName, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    void setTicked(const QVariantList &ids);
    /// In the order of the rows.
    QVariantList ticked() const;
    void setRemark(const QVariant &id, const QString &remark, bool warning);
    QString error() const;
    void setError(const QString &error);
    /// The check box of a row; null for an unknown id.
    QCheckBox *checkBox(const QVariant &id) const;

signals:
    /// The operator ticked or unticked a row.
    void toggled(const QVariant &id, bool on);
    /// The focus went elsewhere.
    void left();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void focusRow(qsizetype index);
    TickRow *rowOf(const QVariant &id) const;

    QFrame *m_frame;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QWidget *m_errorRow;
    QLabel *m_error;
    QList<TickRow *> m_rows;
    bool m_filling = false; ///< The program ticks, not the operator.
};

} // namespace steward
