#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace steward {

class Chip;

/// One line of a TickList: check box with name, purpose, remark; a click anywhere in it ticks.
class TickRow : public QFrame {
    Q_OBJECT

public:
    TickRow(const QString &name, const QString &purpose, QWidget *parent = nullptr);

    QCheckBox *checkBox() const { return m_box; }
    void setRemark(const QString &remark, bool warning);
    /// Spoken with the purpose and the remark.
    void setError(const QString &error);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void describe();

    QCheckBox *m_box;
    QLabel *m_purpose;
    QLabel *m_word;
    Chip *m_chip;
    QString m_remark;
    QString m_error;
};

} // namespace steward
