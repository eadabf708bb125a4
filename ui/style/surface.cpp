#include "ui/style/surface.h"

#include "ui/style/repolish.h"

#include <QFrame>

#include <array>

namespace steward {

namespace {

// In the order of the enumerations; the words that the style sheet selects by.
constexpr std::array<const char *, 18> surfaceWords {{"", "info", "ok", "warn", "bad", "mute", "raised", "framed",
                                                      "row", "base", "pane", "rail", "footer", "key", "hairline",
                                                      "square", "tag", "conflictRow"}};
constexpr std::array<const char *, 8> kindWords {
    {"normal", "primary", "destructiveQuiet", "destructive", "inline", "link", "facet", "compact"}};

} // namespace

Surface surfaceOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Surface::Info;
    case Tone::Ok:
        return Surface::Ok;
    case Tone::Warn:
        return Surface::Warn;
    case Tone::Bad:
        return Surface::Bad;
    case Tone::Mute:
        break;
    }
    return Surface::Mute;
}

void setSurface(QFrame *frame, Surface surface)
{
    setStyleProperty(frame, "surface", QString::fromLatin1(surfaceWords.at(static_cast<std::size_t>(surface))));
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    setStyleProperty(button, "kind", QString::fromLatin1(kindWords.at(static_cast<std::size_t>(kind))));
}

} // namespace steward
