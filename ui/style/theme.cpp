#include "ui/style/theme.h"

#include "ui/style/stewardstyle.h"

#include <array>

namespace steward {

namespace {

struct TokenRow {
    const char *key;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of ColorToken.
constexpr std::array<TokenRow, 36> colorTable {{
    {"window", 0xFFF3F4F6, 0xFF1A1C20, 0xFF000000},      {"rail", 0xFFECEEF1, 0xFF16181B, 0xFF000000},
    {"base", 0xFFFFFFFF, 0xFF1F2227, 0xFF000000},        {"pane", 0xFFF9FAFB, 0xFF1C1F23, 0xFF000000},
    {"raised", 0xFFFFFFFF, 0xFF2A2E35, 0xFF000000},      {"text", 0xFF1A1E24, 0xFFE6E8EB, 0xFFFFFFFF},
    {"text2", 0xFF535C68, 0xFFA9B1BC, 0xFFFFFFFF},       {"text3", 0xFF626B77, 0xFF929BA7, 0xFFE0E0E0},
    {"disabled", 0xFF8A929D, 0xFF6B737E, 0xFF9C9C9C},    {"hair", 0xFFE3E6EA, 0xFF2D3138, 0xFF8C8C8C},
    {"line", 0xFFCBD0D7, 0xFF41474F, 0xFFFFFFFF},        {"edge", 0xFF848C98, 0xFF757E8A, 0xFFFFFFFF},
    {"accent", 0xFF2F55C8, 0xFF3F66DB, 0xFFFFD60A},      {"onAccent", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {"accentHover", 0xFF284AB0, 0xFF476DDE, 0xFFFFE45C}, {"accentPressed", 0xFF1F3B90, 0xFF3355BE, 0xFFE0BB00},
    {"accentText", 0xFF2A4DB8, 0xFF9AB4FA, 0xFFFFD60A},  {"sel", 0xFFDFE7FA, 0xFF2A3B66, 0xFF14309A},
    {"selInactive", 0xFFE6E8EC, 0xFF30343B, 0xFF3A3A3A}, {"hover", 0xFFF1F3F6, 0xFF262A30, 0xFF262626},
    {"pressed", 0xFFE4E7EC, 0xFF31363E, 0xFF404040},     {"focus", 0xFF2F55C8, 0xFF86A5F8, 0xFFFFD60A},
    {"ok", 0xFF1B6E3F, 0xFF6FCF97, 0xFF5CFF9D},          {"okBg", 0xFFE3F3E9, 0xFF1D3529, 0xFF000000},
    {"warn", 0xFF8A4B08, 0xFFF0B860, 0xFFFFC247},        {"warnBg", 0xFFFCF0DB, 0xFF3A2E18, 0xFF000000},
    {"bad", 0xFFB3261E, 0xFFFF9A90, 0xFFFF8F85},         {"badBg", 0xFFFBE9E7, 0xFF432422, 0xFF000000},
    {"info", 0xFF2354AE, 0xFF9AB9FA, 0xFF9CC2FF},        {"infoBg", 0xFFE6EEFB, 0xFF22304F, 0xFF000000},
    {"mute", 0xFF535C68, 0xFFA9B1BC, 0xFFFFFFFF},        {"muteBg", 0xFFEBEDF0, 0xFF2D3138, 0xFF000000},
    {"danger", 0xFFB3261E, 0xFFC93A30, 0xFFFF8F85},      {"onDanger", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {"dangerHover", 0xFF9A1F18, 0xFFB8342B, 0xFFFFA89F}, {"dangerPressed", 0xFF7F1812, 0xFFA02C24, 0xFFE0786E},
}};

const TokenRow &row(ColorToken token)
{
    return colorTable.at(static_cast<std::size_t>(token));
}

} // namespace

Theme::Theme(Kind kind) : m_kind(kind) { }

Theme Theme::of(ThemeChoice choice, const QPalette &platform)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme(Kind::Light);
    case ThemeChoice::Dark:
        return Theme(Kind::Dark);
    case ThemeChoice::HighContrast:
        return Theme(Kind::HighContrast);
    case ThemeChoice::System:
        break;
    }
    const int window = platform.color(QPalette::Active, QPalette::Window).lightness();
    const int text = platform.color(QPalette::Active, QPalette::WindowText).lightness();
    return Theme(window < text ? Kind::Dark : Kind::Light);
}

QList<ColorToken> Theme::tokens()
{
    QList<ColorToken> list;
    for (std::size_t i = 0; i < colorTable.size(); ++i)
        list.append(static_cast<ColorToken>(i));
    return list;
}

QString Theme::key(ColorToken token)
{
    return QString::fromLatin1(row(token).key);
}

QColor Theme::color(ColorToken token) const
{
    switch (m_kind) {
    case Kind::Light:
        return QColor(row(token).light);
    case Kind::Dark:
        return QColor(row(token).dark);
    case Kind::HighContrast:
        break;
    }
    return QColor(row(token).contrast);
}

QPalette Theme::palette() const
{
    static constexpr std::array<std::pair<QPalette::ColorRole, ColorToken>, 18> roles {{
        {QPalette::Window, ColorToken::Window},
        {QPalette::Base, ColorToken::Base},
        {QPalette::AlternateBase, ColorToken::Pane},
        {QPalette::WindowText, ColorToken::Text},
        {QPalette::Text, ColorToken::Text},
        {QPalette::ButtonText, ColorToken::Text},
        {QPalette::HighlightedText, ColorToken::Text},
        {QPalette::ToolTipText, ColorToken::Text},
        {QPalette::PlaceholderText, ColorToken::Text3},
        {QPalette::Button, ColorToken::Raised},
        {QPalette::ToolTipBase, ColorToken::Raised},
        {QPalette::Light, ColorToken::Raised},
        {QPalette::Highlight, ColorToken::Sel},
        {QPalette::Link, ColorToken::AccentText},
        {QPalette::LinkVisited, ColorToken::AccentText},
        {QPalette::BrightText, ColorToken::Bad},
        {QPalette::Mid, ColorToken::Hair},
        {QPalette::Midlight, ColorToken::Hover},
    }};
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(token));
    palette.setColor(QPalette::Dark, color(ColorToken::Edge));
    palette.setColor(QPalette::Shadow, color(ColorToken::Line));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(ColorToken::SelInactive));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(ColorToken::Disabled));
    return palette;
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback;
    const StewardStyle *style = StewardStyle::of(widget);
    return style ? style->theme() : fallback;
}

} // namespace steward
