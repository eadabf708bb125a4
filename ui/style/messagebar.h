#pragma once

#include "ui/style/bar.h"

#include <QList>

class QAction;

namespace steward {

/// Says in the layout what happened or what is wrong, with at most two actions. GUI thread.
class MessageBar : public Bar {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    /// Shows the sentence in place of what was shown. The actions stay their owner's; at most two.
    void showMessage(Tone tone, const QString &sentence, const QList<QAction *> &actions = {});
    void dismiss();

private:
    void setActions(const QList<QAction *> &actions);

    Tone m_tone = Tone::Info;
};

} // namespace steward
