#pragma once

#include "ui/style/tone.h"

#include <QFrame>

class QLabel;

namespace steward {

class IconLabel;

/// A lasting remark inside a form or pane: icon and wrapping sentence on a tinted ground.
class NoteBox : public QFrame {
    Q_OBJECT

public:
    explicit NoteBox(Tone tone, QWidget *parent = nullptr);

    /// Plain text; %1 in it becomes the bold part where one is given.
    void setText(const QString &sentence, const QString &bold = {});
    /// The whole sentence as plain text.
    QString text() const { return m_text; }
    void setTone(Tone tone);
    /// Caption size, for panes.
    void setSmall();

private:
    IconLabel *m_icon;
    QLabel *m_label;
    QString m_text;
};

} // namespace steward
