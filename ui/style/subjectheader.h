#pragma once

#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace steward {

class IconLabel;

/// Who or what a pane or dialog is about: a square with an icon, the name, and a line below.
class SubjectHeader : public QWidget {
    Q_OBJECT

public:
    explicit SubjectHeader(QWidget *parent = nullptr);

    void setSubject(const QString &iconName, const QString &name, const QString &subtitle);
    QString name() const;
    QString subtitle() const;
    /// Colours the square; Mute is the usual one.
    void setTone(Tone tone);
    /// Heading is for confirmations, Subject for everything else.
    void setNameRole(TypeRole role);

private:
    void showIcon();

    QFrame *m_square;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_subtitle;
    QString m_iconName;
    Tone m_tone = Tone::Mute;
};

} // namespace steward
