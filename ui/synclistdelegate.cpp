#include "ui/synclistdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"
#include "ui/synclistmodel.h"

#include <QListView>
#include <QLocale>
#include <QPainter>

namespace steward {

namespace {

constexpr int ColorBarWidth = 3;

int alignment(const QStyleOptionViewItem &option, Qt::Alignment logical)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, logical)) | Qt::TextSingleLine;
}

void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QString &name,
               const QColor &color)
{
    painter->drawPixmap(
        QStyle::visualRect(option.direction, option.rect, place),
        tinted(name, metrics::smallIcon, color, painter->device()->devicePixelRatio(), option.direction));
}

} // namespace

QSize SyncListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const int line = QFontMetrics(fontFor(TypeRole::Name)).height();
    if (index.data(SyncListModel::HeadingRole).toBool())
        return {metrics::detailsMinimum, qMax(metrics::tableHeader, line + metrics::step2)};
    const int second = QFontMetrics(fontFor(TypeRole::Caption)).height();
    return {metrics::detailsMinimum, qMax(metrics::twoLineRow, line + second + metrics::step3)};
}

void SyncListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(SyncListModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    const QRect &rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    painter->restore();
}

void SyncListDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.widget);
    painter->fillRect(option.rect, theme.color(ColorToken::Pane));
    const QRect content = option.rect.adjusted(metrics::step4, 0, -metrics::step4, 0);
    painter->setFont(fontFor(TypeRole::Strong));
    painter->setPen(theme.color(ColorToken::Text));
    painter->drawText(content, alignment(option, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
    painter->setFont(fontFor(TypeRole::Header));
    painter->setPen(theme.color(ColorToken::Text2));
    painter->drawText(content, alignment(option, Qt::AlignRight | Qt::AlignVCenter),
                      QLocale().toString(index.data(SyncListModel::CountRole).toLongLong()));
}

void SyncListDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.widget);
    const QRect &rect = option.rect;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    painter->fillRect(rect, theme.color(chosen ? ColorToken::Sel : hovered ? ColorToken::Hover : ColorToken::Base));
    if (chosen) {
        const ColorToken bar = theme.kind() == Theme::Kind::Light ? ColorToken::Accent : ColorToken::Focus;
        painter->fillRect(place(QRect(rect.left(), rect.top(), ColorBarWidth, rect.height())), theme.color(bar));
        paintIcon(painter, option,
                  QRect(rect.right() - metrics::step4 - metrics::smallIcon, rect.center().y() - metrics::smallIcon / 2,
                        metrics::smallIcon, metrics::smallIcon),
                  QStringLiteral("chevron-right"), theme.color(ColorToken::Text2));
    }
    paintIcon(painter, option,
              QRect(rect.left() + metrics::step4, rect.center().y() - metrics::smallIcon / 2, metrics::smallIcon,
                    metrics::smallIcon),
              index.data(SyncListModel::IconRole).toString(),
              theme.color(static_cast<ColorToken>(index.data(SyncListModel::TokenRole).toInt())));
    const int start = rect.left() + metrics::step4 + metrics::smallIcon + metrics::step3;
    const int width = rect.right() - metrics::step4 - metrics::smallIcon - metrics::step2 - start;
    const QFont name = fontFor(TypeRole::Name);
    const QFont line = fontFor(TypeRole::Caption);
    const int nameHeight = QFontMetrics(name).height();
    const int top = rect.top() + (rect.height() - nameHeight - QFontMetrics(line).height()) / 2;
    const auto write = [&](const QFont &font, ColorToken token, int y, const QString &text) {
        const QFontMetrics metricsOf(font);
        painter->setFont(font);
        painter->setPen(theme.color(token));
        painter->drawText(place(QRect(start, y, width, metricsOf.height())), alignment(option, Qt::AlignLeft),
                          metricsOf.elidedText(text, Qt::ElideRight, width));
    };
    write(name, ColorToken::Text, top, index.data().toString());
    write(line, chosen ? ColorToken::Text : ColorToken::Text2, top + nameHeight,
          index.data(SyncListModel::LineRole).toString());
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(theme.color(ColorToken::Focus), metrics::focusLine));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace steward
