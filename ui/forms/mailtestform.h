#pragma once

#include "ui/style/tone.h"

#include <QFrame>

class QPushButton;

namespace steward {

class NoteBox;
class TextField;

/// Sends a test message to an address and shows what the mail server answered. GUI thread.
class MailTestForm : public QFrame {
    Q_OBJECT

public:
    explicit MailTestForm(QWidget *parent = nullptr);

    /// Why no test can be sent now; empty: it can.
    void setObstacle(const QString &reason);
    /// While a message is on its way.
    void setBusy(bool busy);
    void showAnswer(Tone tone, const QString &sentence);
    QPushButton *sendButton() const { return m_send; }

signals:
    void sendRequested(const QString &address);

private:
    QString problem() const;
    void send();
    void updateState();

    TextField *m_address;
    QPushButton *m_send;
    NoteBox *m_answer;
    QString m_obstacle;
    bool m_busy = false;
};

} // namespace steward
