#pragma once

namespace steward {

/// The measures of the interface in pixels; layouts take margins and spacing from here only. The grid is 4.
namespace metrics {
inline constexpr int step1 = 4;
inline constexpr int step2 = 8;
inline constexpr int step3 = 12;
inline constexpr int step4 = 16;
inline constexpr int step5 = 20;
inline constexpr int step6 = 24;

inline constexpr int dialogMargin = 20;
inline constexpr int fieldSpacing = 12;
inline constexpr int groupSpacing = 16;
inline constexpr int labelSpacing = 4;

inline constexpr int smallRadius = 4; // tags, chips, tick boxes
inline constexpr int radius = 6;      // buttons, fields, bars, framed tables
inline constexpr int largeRadius = 8; // subject square, cards

inline constexpr int controlHeight = 32;
inline constexpr int compactControlHeight = 28; // filter bars and tables
inline constexpr int inlineControlHeight = 26;
inline constexpr int controlPadding = 10;

inline constexpr int comfortableRow = 36;
inline constexpr int compactRow = 28;
inline constexpr int twoLineRow = 48;
inline constexpr int listRow = 36;

inline constexpr int tickBox = 16;
inline constexpr int chipHeight = 22;
inline constexpr int smallIcon = 16;
inline constexpr int icon = 20;
inline constexpr int largeIcon = 24;
inline constexpr int subjectIcon = 28;
inline constexpr int emptyIcon = 56;
inline constexpr int subjectSquare = 40;

inline constexpr int headerZone = 56;
inline constexpr int filterZone = 44;
inline constexpr int selectionZone = 32;
inline constexpr int tableHeader = 32;
inline constexpr int statusZone = 28;
inline constexpr int railWidth = 208;
inline constexpr int railCollapsed = 56;
inline constexpr int detailsWidth = 348;
inline constexpr int detailsMinimum = 300;
inline constexpr int detailsMaximum = 420;
inline constexpr int detailsLabel = 108;

inline constexpr int minimumWidth = 960;
inline constexpr int minimumHeight = 600;
inline constexpr int detailsBreak = 1180; // below it the details pane closes
inline constexpr int railBreak = 1100;    // below it the rail collapses

inline constexpr int confirmationWidth = 520;
inline constexpr int formWidth = 560;

inline constexpr int focusLine = 2;
inline constexpr int focusMargin = 4;
inline constexpr int minimumTarget = 24;
inline constexpr int unfoldMilliseconds = 120;
} // namespace metrics

/// How much air a row of a table has.
enum class Density { Comfortable, Compact };

} // namespace steward
