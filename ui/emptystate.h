#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace steward {

class IconLabel;

/// What stands where rows would be: icon, one sentence, one action. GUI thread.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &icon, const QString &heading, const QString &sentence, const QString &buttonText);
    /// Why the action cannot be done now; empty when it can.
    void setObstacle(const QString &reason);
    QPushButton *button() const { return m_button; }

signals:
    void actionRequested();

private:
    IconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace steward
