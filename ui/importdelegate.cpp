#include "ui/importdelegate.h"

#include "ui/importmodel.h"
#include "ui/style/cellpainting.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace steward {

namespace {

using ImportColumn = ImportModel::Column;

const ImportRow &rowOf(const QModelIndex &index)
{
    return static_cast<const ImportModel *>(index.model())->at(index.row());
}

/// Where the words of the action stand, without regard to direction; empty without any.
QRect actionRect(const QRect &cell, const QString &words)
{
    if (words.isEmpty())
        return {};
    const int width = QFontMetrics(fontFor(TypeRole::Name)).horizontalAdvance(words) + metrics::step1;
    return {cell.right() - metrics::step2 - width, cell.top(), width + metrics::step2, cell.height()};
}

ColorToken textToken(const ImportRow &row, ImportColumn column)
{
    if (column == ImportColumn::Number)
        return ColorToken::Text2;
    if (column == ImportColumn::What && row.state != RowState::Problem && row.state != RowState::Changed)
        return ColorToken::Text2;
    return ColorToken::Text;
}

/// The icon in front of the cell, if any.
std::pair<QString, ColorToken> iconOfCell(const ImportRow &row, ImportColumn column)
{
    if (column == ImportColumn::Result)
        return {rowStateIcon(row.state), rowStateToken(row.state)};
    const bool hint = column == ImportColumn::What && row.state != RowState::Problem && !row.issues.isEmpty();
    return hint ? std::pair(QStringLiteral("info"), ColorToken::Warn) : std::pair(QString(), ColorToken::Text);
}

} // namespace

QString rowStateIcon(RowState state)
{
    switch (state) {
    case RowState::New:
        return QStringLiteral("plus");
    case RowState::Changed:
        return QStringLiteral("pencil");
    case RowState::Unchanged:
        return QStringLiteral("minus");
    case RowState::Problem:
        return QStringLiteral("warning");
    case RowState::LeftOut:
        return QStringLiteral("slash");
    }
    Q_UNREACHABLE();
}

ColorToken rowStateToken(RowState state)
{
    switch (state) {
    case RowState::New:
        return ColorToken::Ok;
    case RowState::Changed:
        return ColorToken::Info;
    case RowState::Problem:
        return ColorToken::Bad;
    case RowState::Unchanged:
    case RowState::LeftOut:
        return ColorToken::Mute;
    }
    Q_UNREACHABLE();
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const ImportRow &row = rowOf(index);
    const auto column = static_cast<ImportColumn>(index.column());
    const QRect &rect = option.rect;
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const bool current = view && view->currentIndex().row() == index.row();
    painter->save();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(rect, theme.color(current ? ColorToken::Sel : hovered ? ColorToken::Hover : ColorToken::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    QRect content = rect.adjusted(metrics::step2, 0, -metrics::step2, 0);
    if (const auto [name, token] = iconOfCell(row, column); !name.isEmpty()) {
        paintCellIcon(painter, option, content.left(), name, theme.color(token));
        content.setLeft(content.left() + metrics::smallIcon + 6);
    }
    if (const QString words = column == ImportColumn::What ? rowActionText(row) : QString(); !words.isEmpty()) {
        const QRect action = actionRect(rect, words);
        painter->setFont(fontFor(TypeRole::Name));
        painter->setPen(theme.color(ColorToken::AccentText));
        painter->drawText(place(action), Qt::AlignCenter, words);
        content.setRight(action.left() - metrics::step2);
    }
    painter->setFont(fontFor(column == ImportColumn::Name ? TypeRole::Name : TypeRole::Body));
    painter->setPen(theme.color(textToken(row, column)));
    const Qt::Alignment sideways = column == ImportColumn::Number ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->drawText(place(content),
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, sideways)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    if (current && view->hasFocus())
        paintRowFrame(painter, option, theme.color(ColorToken::Focus));
    painter->restore();
}

bool ImportDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.column() != static_cast<int>(ImportColumn::What))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QRect action
        = QStyle::visualRect(option.direction, option.rect, actionRect(option.rect, rowActionText(rowOf(index))));
    if (!action.contains(static_cast<QMouseEvent *>(event)->pos()))
        return false;
    emit actionClicked(index);
    return true;
}

} // namespace steward
