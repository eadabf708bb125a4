#include "ui/bulkpreviewdelegate.h"

#include "ui/bulkpreviewmodel.h"
#include "ui/style/cellpainting.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steward {

namespace {

using PreviewColumn = BulkPreviewModel::Column;
using PreviewState = BulkPreviewModel::State;

struct Look {
    QString icon = {};
    ColorToken iconToken = ColorToken::Text2;
    ColorToken text = ColorToken::Text;
    TypeRole role = TypeRole::Body;
    bool struck = false;
};

Look resultLook(PreviewState state)
{
    switch (state) {
    case PreviewState::Loading:
        return {};
    case PreviewState::WillChange:
        return {QStringLiteral("tick"), ColorToken::Ok};
    case PreviewState::Same:
        return {QStringLiteral("minus"), ColorToken::Mute};
    case PreviewState::NotApplicable:
        return {QStringLiteral("info"), ColorToken::Warn};
    case PreviewState::LeftOut:
        return {QStringLiteral("warning"), ColorToken::Bad};
    }
    Q_UNREACHABLE();
}

Look lookOf(const BulkPreviewModel &model, const QModelIndex &index)
{
    const PreviewState state = model.stateAt(index.row());
    const bool changes = state == PreviewState::WillChange;
    switch (static_cast<PreviewColumn>(index.column())) {
    case PreviewColumn::Name:
        return {.role = TypeRole::Name};
    case PreviewColumn::Field:
        return {};
    case PreviewColumn::Now:
        return {.text = ColorToken::Text2, .struck = changes && index.data().toString() != QStringLiteral("—")};
    case PreviewColumn::After:
        if (changes)
            return {.icon = QStringLiteral("arrow-right"), .role = TypeRole::Name};
        return {.text = ColorToken::Text2};
    case PreviewColumn::Result:
        return resultLook(state);
    }
    Q_UNREACHABLE();
}

} // namespace

void BulkPreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto &model = *static_cast<const BulkPreviewModel *>(index.model());
    const QRect &rect = option.rect;
    const Look look = lookOf(model, index);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const bool current = view && view->currentIndex().row() == index.row() && view->hasFocus();
    painter->save();
    painter->fillRect(rect, theme.color(current ? ColorToken::Sel : ColorToken::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    QRect content = rect.adjusted(metrics::controlPadding, 0, -metrics::step2, 0);
    if (model.stateAt(index.row()) == PreviewState::Loading) {
        const QRect bar(content.left(), content.center().y() - 3, content.width() / 2, 6);
        painter->fillRect(place(bar), theme.color(ColorToken::Pressed));
    }
    if (!look.icon.isEmpty()) {
        paintCellIcon(painter, option, content.left(), look.icon, theme.color(look.iconToken));
        content.setLeft(content.left() + metrics::smallIcon + 6);
    }
    QFont font = fontFor(look.role);
    font.setStrikeOut(look.struck);
    painter->setFont(font);
    painter->setPen(theme.color(look.text));
    painter->drawText(place(content),
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    painter->restore();
}

} // namespace steward
