#include "ui/raildelegate.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <QListView>
#include <QLocale>
#include <QPainter>

namespace steward {

namespace {

constexpr int Gap = 2;
constexpr int IconStart = 11;
constexpr int TextStart = 39;

} // namespace

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {metrics::railCollapsed - 2 * metrics::step2,
            qMax(metrics::comfortableRow, option.fontMetrics.height() + metrics::step4) + Gap};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool active = view && view->currentIndex() == index;
    const bool focused = active && view->hasFocus();
    const QRect rect = option.rect.adjusted(0, 0, 0, -Gap);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (active || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(theme.color(active ? ColorToken::Sel : ColorToken::Hover));
        painter->drawRoundedRect(rect, metrics::radius, metrics::radius);
    }
    const QColor ink = theme.color(active ? ColorToken::Text : ColorToken::Text2);
    if (active) {
        const ColorToken bar = theme.kind() == Theme::Kind::Light ? ColorToken::Accent : ColorToken::Focus;
        painter->setBrush(theme.color(bar));
        painter->drawRoundedRect(place(QRect(rect.left(), rect.top() + 8, 3, rect.height() - 16)), 1.5, 1.5);
    }
    const QRect iconPlace(rect.left() + IconStart, rect.center().y() - metrics::icon / 2 + 1, metrics::icon,
                          metrics::icon);
    painter->drawPixmap(place(iconPlace),
                        tinted(index.data(IconNameRole).toString(), metrics::icon,
                               active ? theme.color(ColorToken::AccentText) : ink,
                               painter->device()->devicePixelRatio(), option.direction));
    const bool wide = rect.width() > metrics::railCollapsed;
    if (wide) {
        const QFont font = fontFor(active ? TypeRole::Strong : TypeRole::Body);
        painter->setFont(font);
        painter->setPen(ink);
        const QVariant count = index.data(CountRole);
        const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
        const int numberWidth = number.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(number) + metrics::step2;
        const QRect text(rect.left() + TextStart, rect.top(), rect.width() - TextStart - metrics::step3 - numberWidth,
                         rect.height());
        painter->drawText(place(text), Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(fontFor(TypeRole::Header));
        const QRect end(rect.right() - metrics::step3 - numberWidth, rect.top(), numberWidth + 2, rect.height());
        painter->drawText(place(end), Qt::AlignVCenter | Qt::AlignTrailing, number);
    }
    if (const QVariant badge = index.data(BadgeRole); badge.isValid())
        paintBadge(painter, option, rect, badge.toLongLong());
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(ColorToken::Focus), metrics::focusLine));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    painter->restore();
}

void RailDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, qint64 count)
{
    const Theme &theme = themeOf(option.widget);
    const bool wide = row.width() > metrics::railCollapsed;
    const QFont font = fontFor(TypeRole::Caption);
    const QString number = wide ? QLocale().toString(count) : QString();
    const int height = wide ? QFontMetrics(font).height() + 2 : metrics::step2;
    const int width = wide ? qMax(height, QFontMetrics(font).horizontalAdvance(number) + metrics::step3) : height;
    // Without room for a number, a mark at the corner of the icon.
    const QRect logical = wide
        ? QRect(row.right() - metrics::step2 - width, row.center().y() - height / 2 + 1, width, height)
        : QRect(row.left() + IconStart + metrics::icon - 2, row.top() + metrics::step1, width, height);
    const QRect place = QStyle::visualRect(option.direction, row, logical);
    painter->setPen(theme.kind() == Theme::Kind::HighContrast ? QPen(theme.color(ColorToken::Warn)) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(wide ? ColorToken::WarnBg : ColorToken::Warn));
    painter->drawRoundedRect(place, height / 2.0, height / 2.0);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(theme.color(ColorToken::Warn));
    painter->drawText(place, Qt::AlignCenter, number);
}

} // namespace steward
