#pragma once

#include "ui/style/surface.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPropertyAnimation;
class QToolButton;

namespace steward {

class IconLabel;

/// What message bar and undo bar share: one line with icon, sentence, room for actions and a close button, which
/// unfolds in the layout, pushes the content and tells assistive technology its sentence.
class Bar : public QFrame {
    Q_OBJECT

public:
    /// The whole sentence as plain text.
    QString sentence() const { return m_sentence; }
    /// Unfolded, or unfolding.
    bool isOpen() const { return m_open; }

signals:
    /// The operator closed it.
    void closed();
    void openChanged(bool open);

protected:
    explicit Bar(QWidget *parent);

    void setContent(Surface surface, const QString &iconName, ColorToken iconToken);
    void setSentence(const QString &sentence, const QString &bold = {});
    QBoxLayout *actions() const { return m_actions; }
    void unfold();
    void fold();

private:
    IconLabel *m_icon;
    QLabel *m_label;
    QBoxLayout *m_actions;
    QToolButton *m_close;
    QPropertyAnimation *m_animation;
    QString m_sentence;
    bool m_open = false;
};

} // namespace steward
