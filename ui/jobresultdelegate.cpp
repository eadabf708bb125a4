#include "ui/jobresultdelegate.h"

#include "ui/jobresultmodel.h"
#include "ui/style/cellpainting.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steward {

namespace {

using ResultColumn = JobResultModel::Column;

std::pair<QString, ColorToken> iconOf(JobRow::Outcome outcome)
{
    switch (outcome) {
    case JobRow::Outcome::Changed:
        return {QStringLiteral("tick-circle"), ColorToken::Ok};
    case JobRow::Outcome::Unchanged:
        return {QStringLiteral("minus"), ColorToken::Mute};
    case JobRow::Outcome::Left:
        return {QStringLiteral("failed"), ColorToken::Bad};
    }
    Q_UNREACHABLE();
}

ColorToken textToken(ResultColumn column)
{
    switch (column) {
    case ResultColumn::Number:
    case ResultColumn::Change:
        return ColorToken::Text2;
    case ResultColumn::Advice:
        return ColorToken::AccentText;
    case ResultColumn::Name:
    case ResultColumn::Reason:
        break;
    }
    return ColorToken::Text;
}

} // namespace

void JobResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto &model = *static_cast<const JobResultModel *>(index.model());
    const QRect &rect = option.rect;
    const auto column = static_cast<ResultColumn>(index.column());
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const bool current = view && view->currentIndex().row() == index.row();
    painter->save();
    painter->fillRect(rect, theme.color(current ? ColorToken::Sel : ColorToken::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    QRect content = rect.adjusted(metrics::controlPadding, 0, -metrics::controlPadding, 0);
    const JobRow *row = model.rowAt(index.row());
    if (!row) {
        const QRect bar(content.left(), content.center().y() - 3, content.width() / 2, 6);
        painter->fillRect(place(bar), theme.color(ColorToken::Pressed));
    } else if (column == ResultColumn::Name) {
        const auto [name, token] = iconOf(row->outcome);
        paintCellIcon(painter, option, content.left(), name, theme.color(token));
        content.setLeft(content.left() + metrics::smallIcon + metrics::step2);
    }
    painter->setFont(
        fontFor(column == ResultColumn::Name || column == ResultColumn::Advice ? TypeRole::Name : TypeRole::Body));
    // Where there is no account, nothing can be opened.
    const bool leads = column != ResultColumn::Advice || (row && !row->id.isNull());
    painter->setPen(theme.color(leads ? textToken(column) : ColorToken::Text2));
    const Qt::Alignment sideways = column == ResultColumn::Number ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(place(content),
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, sideways)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    painter->restore();
}

} // namespace steward
