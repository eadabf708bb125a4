#include "ui/rolematrixdelegate.h"

#include "models/items/rolematrixmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tickbox.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steward {

namespace {

constexpr int Mark = 12; // plus, minus and padlock beside the box
constexpr int TickWidth = 32;

ColorToken groundOf(const QModelIndex &index, bool shown, bool hovered)
{
    const int change = index.data(RoleMatrixModel::ChangeRole).toInt();
    if (change != 0)
        return change > 0 ? ColorToken::OkBg : ColorToken::BadBg;
    const bool section = !index.data(RoleMatrixModel::PrivilegeRole).isValid();
    if (section)
        return shown ? ColorToken::Sel : ColorToken::Pane;
    return hovered ? ColorToken::Hover : ColorToken::Base;
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QRect &rect = option.rect;
    const bool locked = !index.data(RoleMatrixModel::LockRole).toString().isEmpty();
    const int change = index.data(RoleMatrixModel::ChangeRole).toInt();
    const QRect box(rect.center().x() - metrics::tickBox / 2 + 1, rect.center().y() - metrics::tickBox / 2,
                    metrics::tickBox, metrics::tickBox);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    drawTickBox(painter, box, state, locked ? TickBoxFlag::Disabled : TickBoxFlags(), theme);
    if (!locked && change == 0)
        return;
    const QString icon = change > 0 ? QStringLiteral("plus")
        : change < 0                ? QStringLiteral("minus")
                                    : QStringLiteral("lock");
    const ColorToken token = change > 0 ? ColorToken::Ok : change < 0 ? ColorToken::Bad : ColorToken::Text3;
    const QRect mark(box.right() + metrics::step2, rect.center().y() - Mark / 2 + 1, Mark, Mark);
    painter->drawPixmap(
        QStyle::visualRect(option.direction, rect, mark),
        tinted(icon, Mark, theme.color(token), painter->device()->devicePixelRatio(), option.direction));
}

} // namespace

QRect RoleMatrixDelegate::tickZone(const QRect &cell)
{
    return {cell.center().x() - TickWidth / 2, cell.top(), TickWidth, cell.height()};
}

void RoleMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect &rect = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool shown = index.column() == m_shown;
    const bool section = !index.data(RoleMatrixModel::PrivilegeRole).isValid();
    painter->save();
    painter->fillRect(rect, theme.color(groundOf(index, shown, option.state.testFlag(QStyle::State_MouseOver))));
    if (shown && !section && index.data(RoleMatrixModel::ChangeRole).toInt() == 0) {
        // The column of the shown role carries a breath of the selection's colour.
        QColor tint = theme.color(ColorToken::Sel);
        tint.setAlphaF(0.35F);
        painter->fillRect(rect, tint);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    if (section) {
        painter->setFont(fontFor(TypeRole::Header));
        painter->setPen(theme.color(shown ? ColorToken::Text : ColorToken::Text2));
        painter->drawText(rect, Qt::AlignCenter, index.data().toString());
    } else {
        paintBox(painter, option, index, theme);
    }
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(theme.color(ColorToken::Focus), metrics::focusLine));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool RoleMatrixDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

} // namespace steward
