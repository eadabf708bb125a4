#pragma once

#include "ui/style/tone.h"

#include <QWidget>

class QPainter;

namespace steward {

/// What a chip shows; an empty icon name means the word alone.
struct ChipContent {
    Tone tone = Tone::Mute;
    QString icon;
    QString word;

    friend bool operator==(const ChipContent &, const ChipContent &) = default;
};

/// The room that a chip needs, and its drawing; for delegates. The font is the caption's.
QSize chipSize(const ChipContent &content, const QFont &font);
void drawChip(QPainter *painter, const QRect &rect, const ChipContent &content, const QFont &font, const Theme &theme,
              Qt::LayoutDirection direction);

/// A state as icon and word on a tinted ground. GUI thread.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipContent &content, QWidget *parent = nullptr);

    const ChipContent &content() const { return m_content; }
    void setContent(const ChipContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
};

} // namespace steward
