#pragma once

#include "ui/style/bar.h"

#include <chrono>

class QPushButton;
class QTimer;

namespace steward {

/// Offers to take back what was just done; goes by itself after a while, but never under the mouse or with the focus.
class UndoBar : public Bar {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    ~UndoBar() override;

    /// Plain text; %1 in the sentence becomes the bold part.
    void offer(const QString &sentence, const QString &bold = {});
    /// Takes the offer back: something else was done, or the undo itself.
    void retire();
    void setTimeout(std::chrono::milliseconds timeout);

signals:
    void undoRequested();
    /// The time ran out.
    void expired();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isHeld() const;
    void restart();

    QPushButton *m_undo;
    QTimer *m_timer;
    bool m_hovered = false;
};

} // namespace steward
