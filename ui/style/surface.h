#pragma once

#include "ui/style/tone.h"

class QFrame;

namespace steward {

/// The grounds that a frame can be drawn with.
enum class Surface {
    Plain,
    Info,
    Ok,
    Warn,
    Bad,
    Mute,
    Raised,
    Framed,
    Row,
    Base,
    Pane,
    Rail,
    Footer,
    Key,
    Hairline,
    Square,
    Tag,
    ConflictRow
};

Surface surfaceOf(Tone tone);
void setSurface(QFrame *frame, Surface surface);

/// What a push button or tool button is for; tool buttons know Normal, Primary, Facet and Compact, and are flat
/// without.
enum class ButtonKind { Normal, Primary, DestructiveQuiet, Destructive, Inline, Link, Facet, Compact };

void setButtonKind(QWidget *button, ButtonKind kind);

} // namespace steward
