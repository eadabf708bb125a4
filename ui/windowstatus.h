#pragma once

#include "ui/style/tone.h"

#include <QLabel>
#include <QObject>

class QStatusBar;

namespace steward {

class IconLabel;

/// What the foot of a window says of its page: that everything is saved, how many rows there are, how high they are.
/// What runs stands beside it. GUI thread.
class WindowStatus : public QObject {
    Q_OBJECT

public:
    /// `running`: what shows what runs, from the left.
    WindowStatus(QStatusBar &bar, const QList<QWidget *> &running);

    /// A sentence of the page, or that everything is saved; with the icon of this tone.
    void say(const QString &sentence, Tone tone = Tone::Ok);
    /// Empty: there is nothing to count.
    void showCounts(const QString &counts);
    void showDensity(bool compact);

private:
    IconLabel *m_icon;
    QLabel *m_saved;
    QLabel *m_counts;
    QLabel *m_density;
};

} // namespace steward
