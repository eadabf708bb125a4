#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace steward {

/// The topic of the help for what has the focus: that of the nearest widget around it that has one.
QString helpTopicOf(const QWidget *widget);

/// F1 opens the help at the page of what is in front, in every window and dialog. One for the application; GUI thread.
class HelpKey : public QObject {
    Q_OBJECT

public:
    explicit HelpKey(QApplication &application);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace steward
