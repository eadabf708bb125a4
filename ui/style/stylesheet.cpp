#include "ui/style/stylesheet.h"

#include <QHash>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

// Between two @ stands a token of the colour table, or one of the lines that only the high contrast theme shows.
// Item views are painted by delegates, so no rule may name their item sub-control. Combo boxes, tick boxes and arrows
// are drawn by StewardStyle.
constexpr auto ButtonRules = R"(
QPushButton { min-height: 30px; padding: 0 12px; border: 1px solid @line@; border-radius: 6px;
    background: @raised@; color: @text@; font-weight: 500; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @pressed@; }
QPushButton:disabled { background: @base@; border-color: @quietLine@; color: @disabled@; }
QPushButton[kind="primary"] { background: @accent@; border-color: @accent@; color: @onAccent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[kind="primary"]:pressed { background: @accentPressed@; border-color: @accentPressed@; }
QPushButton[kind="primary"]:disabled { background: @pressed@; border-color: @pressed@; color: @disabled@; }
QPushButton[kind="destructiveQuiet"] { color: @bad@; }
QPushButton[kind="destructiveQuiet"]:hover { background: @badBg@; }
QPushButton[kind="destructiveQuiet"]:pressed { background: @pressed@; }
QPushButton[kind="destructiveQuiet"]:disabled { color: @disabled@; }
QPushButton[kind="destructive"] { background: @danger@; border-color: @danger@; color: @onDanger@; font-weight: 600; }
QPushButton[kind="destructive"]:hover { background: @dangerHover@; border-color: @dangerHover@; }
QPushButton[kind="destructive"]:pressed { background: @dangerPressed@; border-color: @dangerPressed@; }
QPushButton[kind="destructive"]:disabled { background: @pressed@; border-color: @pressed@; color: @disabled@; }
QPushButton[kind="inline"] { min-height: 24px; padding: 0 10px; }
QPushButton[kind="link"] { min-height: 24px; padding: 0 4px; border-color: transparent; background: transparent;
    color: @accentText@; }
QPushButton[kind="link"]:hover { background: @hover@; }
QPushButton[kind="link"]:pressed { background: @pressed@; }
QPushButton[kind="link"][tone="bad"] { color: @bad@; }
QPushButton[kind="link"][tone="mute"] { color: @text2@; }
QPushButton[kind="link"]:disabled { color: @disabled@; }
QPushButton[kind="link"]::menu-indicator { image: none; width: 0; }
QToolButton { min-height: 20px; min-width: 20px; padding: 4px 5px; border: 1px solid transparent; border-radius: 6px;
    background: transparent; color: @text@; font-weight: 500; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: @pressed@; }
QToolButton:disabled { color: @disabled@; }
QToolButton[kind="primary"] { padding: 4px 12px; background: @accent@; border-color: @accent@; color: @onAccent@;
    font-weight: 600; }
QToolButton[kind="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QToolButton[kind="primary"]:pressed { background: @accentPressed@; border-color: @accentPressed@; }
QToolButton[kind="primary"]:disabled { background: @pressed@; border-color: @pressed@; color: @disabled@; }
QToolButton[kind="normal"] { padding: 4px 12px; background: @raised@; border-color: @line@; }
QToolButton[kind="normal"]:hover { background: @hover@; }
QToolButton[kind="normal"]:pressed { background: @pressed@; }
QToolButton[kind="facet"] { min-height: 16px; padding: 3px 26px 3px 9px; background: @raised@; border-color: @line@; }
QToolButton[kind="facet"][mirrored="true"] { padding: 3px 9px 3px 26px; }
QToolButton[kind="facet"]:hover { background: @hover@; }
QToolButton[kind="facet"]:pressed, QToolButton[kind="facet"]:open { background: @pressed@; }
QToolButton[kind="facet"][active="true"] { background: @sel@; border-color: @accent@; }
QToolButton[kind="compact"] { min-height: 16px; min-width: 16px; padding: 4px; }
QToolButton[kind="inline"] { min-height: 16px; min-width: 16px; padding: 2px; }
QToolButton::menu-indicator { image: none; width: 0; }
)";

constexpr auto FieldRules = R"(
QLineEdit { min-height: 30px; padding: 0 8px; border: 1px solid @edge@; border-radius: 6px; background: @base@;
    color: @text@; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus { min-height: 28px; padding: 0 7px; border: 2px solid @focus@; }
QLineEdit[error="true"] { min-height: 28px; padding: 0 7px; border: 2px solid @bad@; }
QLineEdit:disabled { background: @pane@; border-color: @quietLine@; color: @disabled@; }
QLineEdit:read-only { background: @pane@; }
QAbstractSpinBox { min-height: 26px; min-width: 96px; }
QLineEdit[kind="compact"] { min-height: 26px; }
QLineEdit[kind="compact"]:focus { min-height: 24px; }
QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: none; background: transparent; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit[error="true"] { min-height: 0; padding: 0; border: none; background: transparent; }
QTextEdit, QPlainTextEdit { padding: 4px; border: 1px solid @edge@; border-radius: 6px; background: @base@; color: @text@;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QTextEdit:focus, QPlainTextEdit:focus { padding: 3px; border: 2px solid @focus@; }
QTextEdit[error="true"], QPlainTextEdit[error="true"] { padding: 3px; border: 2px solid @bad@; }
QTextEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @pane@; }
QTextEdit:disabled, QPlainTextEdit:disabled { background: @pane@; border-color: @quietLine@; color: @disabled@; }
QComboBoxPrivateContainer { border: 1px solid @line@; background: @raised@; }
)";

constexpr auto FrameRules = R"(
QDialog { background: @base@; }
QFrame[surface="info"] { background: @infoBg@; border: 1px solid @infoLine@; border-radius: 6px; }
QFrame[surface="ok"] { background: @okBg@; border: 1px solid @okLine@; border-radius: 6px; }
QFrame[surface="warn"] { background: @warnBg@; border: 1px solid @warnLine@; border-radius: 6px; }
QFrame[surface="bad"] { background: @badBg@; border: 1px solid @badLine@; border-radius: 6px; }
QFrame[surface="mute"] { background: @muteBg@; border: 1px solid @muteLine@; border-radius: 6px; }
QFrame[surface="raised"] { background: @raised@; border: 1px solid @line@; border-radius: 6px; }
QFrame[surface="framed"] { background: @base@; border: 1px solid @line@; border-radius: 6px; }
QFrame[surface="framed"][error="true"] { border-color: @bad@; }
QFrame[surface="square"] { background: @muteBg@; border: 1px solid @muteLine@; border-radius: 8px; }
QFrame[surface="square"][tone="info"] { background: @infoBg@; border-color: @infoLine@; }
QFrame[surface="square"][tone="ok"] { background: @okBg@; border-color: @okLine@; }
QFrame[surface="square"][tone="warn"] { background: @warnBg@; border-color: @warnLine@; }
QFrame[surface="square"][tone="bad"] { background: @badBg@; border-color: @badLine@; }
QFrame[surface="row"] { background: transparent; border: none; border-top: 1px solid @hair@; }
QFrame[surface="base"] { background: @base@; border: none; }
QFrame[surface="pane"] { background: @pane@; border: none; }
QFrame[surface="rail"] { background: @rail@; border: none; }
QFrame[surface="footer"] { background: @window@; border: none; border-top: 1px solid @hair@; }
QFrame[surface="key"] { background: @base@; border: 1px solid @line@; border-radius: 4px; padding: 0 4px; }
QFrame[surface="tag"] { background: @base@; border: 1px solid @line@; border-radius: 4px; padding: 1px 5px; }
QFrame[surface="conflictRow"] { background: @warnBg@; border: none; border-top: 1px solid @hair@; }
QFrame[surface="hairline"] { background: @hair@; border: none; }
QLabel[surface="key"] { color: @text2@; }
QSplitter::handle { background: @hair@; }
QToolBar { border: none; background: transparent; spacing: 4px; }
QToolBar::separator { width: 1px; margin: 6px 8px; background: @line@; }
QStatusBar { background: @window@; border-top: 1px solid @hair@; color: @text2@; }
QStatusBar::item { border: none; }
QToolTip { padding: 4px 8px; border: 1px solid @line@; background: @raised@; color: @text@; }
QProgressBar { min-height: 6px; max-height: 6px; border: none; border-radius: 3px; background: @hair@; color: transparent; }
QProgressBar::chunk { border-radius: 3px; background: @accent@; }
)";

constexpr auto ViewRules = R"(
QTableView, QTreeView, QListView { border: none; background: @base@; }
QListView#rail { background: transparent; }
QScrollArea#pane, QScrollArea#pane > QWidget > QWidget { background: transparent; border: none; }
QTableView[surface="framed"], QTreeView[surface="framed"], QListView[surface="framed"] { border: 1px solid @line@;
    border-radius: 6px; }
QComboBox QAbstractItemView { background: @raised@; padding: 4px; }
QHeaderView { border: none; background: @pane@; }
QHeaderView::section { padding: 0 8px; border: none; border-bottom: 1px solid @line@; background: @pane@; color: @text2@;
    font-weight: 500; }
QTreeView[surface="framed"] QHeaderView::section { padding: 0 5px; }
QHeaderView::section:hover { background: @hover@; }
QHeaderView::section:pressed { background: @pressed@; }
QTableCornerButton::section { border: none; background: @pane@; }
QScrollBar:vertical { width: 12px; margin: 0; border: none; background: transparent; }
QScrollBar:horizontal { height: 12px; margin: 0; border: none; background: transparent; }
QScrollBar::handle { margin: 3px; border-radius: 3px; background: @edge@; }
QScrollBar::handle:hover { margin: 2px; border-radius: 4px; }
QScrollBar::handle:pressed { margin: 2px; border-radius: 4px; background: @text2@; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { min-height: 26px; padding: 0 12px; border: 1px solid @line@; border-right: none; background: @raised@;
    color: @text2@; font-weight: 500; }
QTabBar::tab:first { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QTabBar::tab:last { border-right: 1px solid @line@; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QTabBar::tab:only-one { border-right: 1px solid @line@; border-radius: 6px; }
QTabBar::tab:hover { background: @hover@; }
QTabBar::tab:selected { background: @sel@; color: @text@; }
QTabBar::tab:disabled { color: @disabled@; }
)";

constexpr auto MenuRules = R"(
QMenuBar { background: @window@; color: @text@; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenuBar::item:pressed { background: @pressed@; }
QMenu { padding: 4px; border: 1px solid @line@; background: @raised@; color: @text@; }
QMenu::item { min-height: 20px; padding: 4px 24px 4px 8px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @sel@; }
QMenu::item:disabled { color: @disabled@; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::separator { height: 1px; margin: 4px 8px; background: @hair@; }
)";

// High contrast has no fills to tell things apart, so what has none elsewhere gets a border of its own colour.
QHash<QString, QColor> valuesOf(const Theme &theme)
{
    QHash<QString, QColor> values;
    for (const ColorToken token : Theme::tokens())
        values.insert(Theme::key(token), theme.color(token));
    const bool contrast = theme.kind() == Theme::Kind::HighContrast;
    const auto line = [&](const QString &key, ColorToken own, ColorToken fill) {
        values.insert(key, theme.color(contrast ? own : fill));
    };
    line(u"infoLine"_s, ColorToken::Info, ColorToken::InfoBg);
    line(u"okLine"_s, ColorToken::Ok, ColorToken::OkBg);
    line(u"warnLine"_s, ColorToken::Warn, ColorToken::WarnBg);
    line(u"badLine"_s, ColorToken::Bad, ColorToken::BadBg);
    line(u"muteLine"_s, ColorToken::Mute, ColorToken::MuteBg);
    line(u"quietLine"_s, ColorToken::Disabled, ColorToken::Hair);
    return values;
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    QString sheet;
    for (const char *part : {ButtonRules, FieldRules, FrameRules, ViewRules, MenuRules})
        sheet += QString::fromLatin1(part);
    for (const ColorToken token : Theme::tokens())
        sheet += u"QLabel[token=\"%1\"]:enabled { color: @%1@; }\n"_s.arg(Theme::key(token));
    const QHash<QString, QColor> values = valuesOf(theme);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        sheet.replace(u'@' + it.key() + u'@', it.value().name());
    return sheet;
}

} // namespace steward
