#include "ui/style/stewardstyle.h"

#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/stylesheet.h"
#include "ui/style/tickbox.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleOption>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

TickBoxFlags flagsOf(const QStyleOption *option)
{
    TickBoxFlags flags;
    flags.setFlag(TickBoxFlag::Disabled, !(option->state & QStyle::State_Enabled));
    flags.setFlag(TickBoxFlag::Hovered, option->state & QStyle::State_MouseOver);
    flags.setFlag(TickBoxFlag::Pressed, option->state & QStyle::State_Sunken);
    return flags;
}

Qt::CheckState checkStateOf(const QStyleOption *option)
{
    if (option->state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return option->state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

QRectF centered(const QRect &rect, int size)
{
    return QRectF(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
}

void drawIcon(QPainter *painter, const QRect &rect, QStringView name, const QColor &color,
              Qt::LayoutDirection direction)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const QRectF target = centered(rect, metrics::smallIcon);
    painter->drawPixmap(target.topLeft(), tinted(name, metrics::smallIcon, color, ratio, direction));
}

/// Of a field that is no line of text by itself.
void drawFieldFrame(QPainter *painter, const QStyleOptionComplex &option, const QWidget *widget, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool wrong = widget && widget->property("error").toBool();
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool contrast = theme.kind() == Theme::Kind::HighContrast;
    const ColorToken border = !enabled ? (contrast ? ColorToken::Disabled : ColorToken::Hair)
        : wrong                        ? ColorToken::Bad
        : focused                      ? ColorToken::Focus
                                       : ColorToken::Edge;
    const qreal width = enabled && (wrong || focused) ? metrics::focusLine : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(border), width));
    painter->setBrush(theme.color(enabled ? ColorToken::Base : ColorToken::Pane));
    const QRectF frame = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(frame, metrics::radius - width / 2, metrics::radius - width / 2);
}

constexpr int ArrowWidth = metrics::step2 + metrics::smallIcon;

/// The room for the text, or for the arrows at its end, from left to right.
QRect fieldPart(QRect rect, bool arrows)
{
    if (arrows)
        rect.setLeft(rect.right() + 1 - ArrowWidth);
    else
        rect.adjust(metrics::controlPadding + 1, metrics::focusLine, -ArrowWidth - metrics::step1, -metrics::focusLine);
    return rect;
}

} // namespace

StewardStyle::StewardStyle() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) { }

const StewardStyle *StewardStyle::of(const QWidget *widget)
{
    // A style sheet wraps the style, which becomes a child of the wrapper.
    const auto behind = [](const QStyle *style) {
        const auto *ours = qobject_cast<const StewardStyle *>(style);
        return ours || !style ? ours : style->findChild<const StewardStyle *>();
    };
    const StewardStyle *style = widget ? behind(widget->style()) : nullptr;
    return style || !qApp ? style : behind(QApplication::style());
}

StewardStyle *StewardStyle::ofApplication()
{
    return const_cast<StewardStyle *>(of(nullptr));
}

int StewardStyle::rowHeight(const QFontMetrics &metrics) const
{
    const bool compact = m_appearance.density == Density::Compact;
    const int least = compact ? metrics::compactRow : metrics::comfortableRow;
    return qMax(least, metrics.height() + (compact ? metrics::step2 : metrics::step4));
}

void StewardStyle::apply(QApplication &application, const Appearance &appearance)
{
    if (!m_focusRing) {
        m_focusRing = new FocusRing(this);
        application.installEventFilter(this);
    }
    m_appearance = appearance;
    // Without a palette of our own the application has the platform's.
    const QScopedValueRollback applying(m_applying, true);
    QApplication::setPalette(QPalette());
    use(application, themeFor(QApplication::palette()));
}

void StewardStyle::setSystemLook(const SystemLook &look)
{
    if (look == m_system)
        return;
    m_system = look;
    if (m_focusRing && m_appearance.theme == ThemeChoice::System)
        apply(*qApp, m_appearance);
}

Theme StewardStyle::themeFor(const QPalette &platform) const
{
    if (m_appearance.theme != ThemeChoice::System)
        return Theme::of(m_appearance.theme, platform);
    if (m_system.moreContrast)
        return Theme::of(ThemeChoice::HighContrast, platform);
    switch (m_system.scheme) {
    case SystemLook::Scheme::Light:
        return Theme::of(ThemeChoice::Light, platform);
    case SystemLook::Scheme::Dark:
        return Theme::of(ThemeChoice::Dark, platform);
    case SystemLook::Scheme::Unknown:
        break;
    }
    return Theme::of(ThemeChoice::System, platform);
}

void StewardStyle::use(QApplication &application, const Theme &theme)
{
    const QScopedValueRollback applying(m_applying, true);
    const bool changed = !(m_theme == theme);
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(styleSheetFor(theme));
    if (changed)
        emit themeChanged();
}

bool StewardStyle::eventFilter(QObject *object, QEvent *event)
{
    const bool fromApplication = event->type() == QEvent::ApplicationPaletteChange && object == qApp;
    if (fromApplication && !m_applying && m_appearance.theme == ThemeChoice::System) {
        const QPalette platform = QApplication::palette();
        QMetaObject::invokeMethod(
            this, [this, platform] { use(*qApp, themeFor(platform)); }, Qt::QueuedConnection);
    }
    return QProxyStyle::eventFilter(object, event);
}

void StewardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const QColor mark = m_theme.color(enabled ? ColorToken::Text2 : ColorToken::Disabled);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTickBox(painter, centered(option->rect, metrics::tickBox), checkStateOf(option), flagsOf(option), m_theme);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(painter, centered(option->rect, metrics::tickBox), option->state & State_On, flagsOf(option),
                  m_theme);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            drawIcon(painter, option->rect, u"tick", m_theme.color(ColorToken::Text), option->direction);
        return;
    case PE_IndicatorArrowDown:
        drawIcon(painter, option->rect, u"chevron-down", mark, option->direction);
        return;
    case PE_IndicatorArrowUp:
        drawIcon(painter, option->rect, u"chevron-up", mark, option->direction);
        return;
    case PE_IndicatorArrowRight:
        drawIcon(painter, option->rect, u"chevron-right", mark, Qt::LeftToRight);
        return;
    case PE_IndicatorArrowLeft:
        drawIcon(painter, option->rect, u"chevron-right", mark, Qt::RightToLeft);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            drawIcon(painter, option->rect, ascending ? u"chevron-down" : u"chevron-up", mark, option->direction);
        }
        return;
    case PE_FrameFocusRect:
        // Buttons have the focus ring; the rows of plain lists get the frame of the current row.
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setPen(QPen(m_theme.color(ColorToken::Focus), metrics::focusLine));
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StewardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        drawFocusRing(painter, option->rect, qobject_cast<const QFocusFrame *>(widget), m_theme);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                return;
            const QRect text = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const QString shown = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width());
            const int flags
                = Qt::AlignVCenter | Qt::TextSingleLine | int(visualAlignment(combo->direction, Qt::AlignLeft));
            drawItemText(painter, text, flags, combo->palette, combo->state & State_Enabled, shown,
                         QPalette::ButtonText);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StewardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool isSpin = control == CC_SpinBox && spin;
    if (!isSpin && control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    drawFieldFrame(painter, *option, widget, m_theme);
    const auto drawArrow = [&](SubControl part, PrimitiveElement element, bool enabled) {
        QStyleOption arrow;
        arrow.rect = proxy()->subControlRect(control, option, part, widget);
        arrow.state = option->state;
        arrow.state.setFlag(State_Enabled, enabled && option->state & State_Enabled);
        arrow.direction = option->direction;
        proxy()->drawPrimitive(element, &arrow, painter, widget);
    };
    if (isSpin) {
        drawArrow(SC_SpinBoxUp, PE_IndicatorArrowUp, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
        drawArrow(SC_SpinBoxDown, PE_IndicatorArrowDown, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
    } else {
        drawArrow(SC_ComboBoxArrow, PE_IndicatorArrowDown, true);
    }
    painter->restore();
}

QRect StewardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField))
        return visualRect(option->direction, option->rect, fieldPart(option->rect, subControl == SC_ComboBoxArrow));
    if (control == CC_SpinBox && subControl != SC_SpinBoxFrame) {
        QRect rect = fieldPart(option->rect, subControl != SC_SpinBoxEditField);
        // The two arrows share the end of the field.
        if (subControl == SC_SpinBoxUp)
            rect.setBottom(rect.center().y());
        else if (subControl == SC_SpinBoxDown)
            rect.setTop(rect.center().y() + 1);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize StewardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_ComboBox) {
        const bool compact = widget && widget->property("kind") == u"compact"_s;
        const int least = compact ? metrics::compactControlHeight : metrics::controlHeight;
        constexpr int sides = metrics::controlPadding + 1 + metrics::step1 + ArrowWidth;
        return {size.width() + sides, qMax(least, size.height() + metrics::step2)};
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), metrics::compactRow));
    else if (type == CT_CheckBox || type == CT_RadioButton)
        result = result.expandedTo({metrics::minimumTarget, metrics::minimumTarget});
    return result;
}

int StewardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::tickBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::controlPadding;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics::focusMargin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return metrics::smallIcon;
    case PM_ToolBarIconSize:
        return metrics::icon;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StewardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask: // none: the ring of a tick box lies inside its widget
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        if (m_appearance.reduceMotion || m_system.reduceMotion)
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void applyTheme(QApplication &application, const Appearance &appearance)
{
    if (!StewardStyle::ofApplication())
        QApplication::setStyle(new StewardStyle);
    StewardStyle::ofApplication()->apply(application, appearance);
}

} // namespace steward
