#pragma once

#include "ui/style/tone.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward {

class NoteBox;

/// What stands in the middle of a window before a directory can be worked with: icon, heading, sentence, fields, one
/// primary button, and quiet ways elsewhere. GUI thread.
class EntrancePanel : public QWidget {
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The page would ask for the height at its own width, at which no line wraps.
    bool hasHeightForWidth() const override { return false; }
    /// Says above the fields what happened.
    void showMessage(Tone tone, const QString &sentence);
    void clearMessage();
    QString message() const;
    /// While the caller works: nothing can be typed or pressed; `words` stand on the button.
    void setBusy(bool busy, const QString &words = {});
    QPushButton *primary() const { return m_primary; }

protected:
    EntrancePanel(const QString &icon, const QString &primary, QWidget *parent);

    void setHeading(const QString &heading, const QString &sentence);
    /// The column of the fields.
    QVBoxLayout *body() const { return m_body; }
    /// A quiet button below.
    QPushButton *addWay(const QString &text);
    void setReady(bool ready);
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    NoteBox *m_message;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    QPushButton *m_primary;
    QWidget *m_ways;
    QString m_words;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace steward
