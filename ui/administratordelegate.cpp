#include "ui/administratordelegate.h"

#include "models/domain/administrator.h"
#include "models/items/administratormodel.h"
#include "ui/credentiallook.h"
#include "ui/style/cellpainting.h"
#include "ui/style/metrics.h"
#include "ui/style/tickbox.h"
#include "ui/style/typography.h"
#include "ui/tickheader.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreparedTexts = 4000;
constexpr int CellPadding = 8;
constexpr int TagPadding = 7;
constexpr int MarkWidth = 24;

} // namespace

/// Everything that painting one cell needs.
struct AdministratorDelegate::Cell {
    QPainter *painter;
    QStyleOptionViewItem option;
    QModelIndex index;
    const Theme &theme;
    bool selected;
    bool hovered;
    bool current;

    QRect visual(const QRect &logical) const { return QStyle::visualRect(option.direction, option.rect, logical); }
    QRect content() const { return option.rect.adjusted(CellPadding, 0, -CellPadding, 0); }
    QColor color(ColorToken token) const { return theme.color(token); }
    qreal pixelRatio() const { return painter->device()->devicePixelRatio(); }
};

AdministratorDelegate::AdministratorDelegate(const AdministratorModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_texts(PreparedTexts)
{
}

void AdministratorDelegate::setEdges(int firstColumn, int lastColumn)
{
    m_firstColumn = firstColumn;
    m_lastColumn = lastColumn;
}

RowPart AdministratorDelegate::partAt(const QRect &cell, const QPoint &position, Qt::LayoutDirection direction)
{
    const QRect tick
        = QStyle::visualRect(direction, cell, QRect(cell.left(), cell.top(), TickHeader::Zone, cell.height()));
    if (tick.contains(position))
        return RowPart::TickBox;
    const QRect pencil = QStyle::visualRect(direction, cell, QRect(cell.right() - 28, cell.top(), 28, cell.height()));
    return pencil.contains(position) ? RowPart::Pencil : RowPart::Nothing;
}

QSize AdministratorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    int width = QFontMetrics(fontFor(TypeRole::Name)).horizontalAdvance(text) + 2 * CellPadding;
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        width += TickHeader::Zone + 28;
        break;
    case Column::Type:
    case Column::Status:
    case Column::Credential:
        width += 22;
        break;
    case Column::RoleOrApplications:
        width += static_cast<int>(tagsOf(index).size()) * (2 * TagPadding + 6);
        break;
    default:
        break;
    }
    return {width, option.fontMetrics.height() + 8};
}

QStringList AdministratorDelegate::tagsOf(const QModelIndex &index) const
{
    const Administrator *row = m_model.administratorAt(index.row());
    return row ? m_model.catalog().applicationNames(row->applications) : QStringList();
}

void AdministratorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    const Cell cell {painter,
                     option,
                     index,
                     themeOf(option.widget),
                     option.state.testFlag(QStyle::State_Selected),
                     index.row() == m_hoveredRow,
                     current};
    painter->save();
    paintGround(cell);
    if (const Administrator *row = m_model.administratorAt(index.row()))
        paintContent(cell, *row);
    else
        paintLoading(cell);
    paintFrame(cell);
    painter->restore();
}

void AdministratorDelegate::paintContent(const Cell &cell, const Administrator &row) const
{
    const QString text = cell.index.data().toString();
    switch (static_cast<Column>(cell.index.column())) {
    case Column::Name:
        paintName(cell, row.isProtected);
        return;
    case Column::Type:
        paintIconAndWord(cell, row.kind == Kind::ApiUser ? u"plug" : u"person", ColorToken::Text2, text);
        return;
    case Column::Status:
        paintIconAndWord(cell, row.suspended ? u"pause" : u"tick-circle",
                         row.suspended ? ColorToken::Mute : ColorToken::Ok, text);
        return;
    case Column::Credential: {
        const auto [icon, token] = credentialLook(row.credential.at(m_model.now()));
        paintIconAndWord(cell, icon, token, text);
        return;
    }
    case Column::RoleOrApplications:
        if (row.kind == Kind::ApiUser)
            paintTags(cell, m_model.catalog().applicationNames(row.applications));
        else
            paintText(cell, cell.content(), text, fontFor(TypeRole::Body), ColorToken::Text);
        return;
    case Column::Email:
        paintText(cell, cell.content(), text, fontFor(TypeRole::Body),
                  cell.selected ? ColorToken::Text : ColorToken::Text2, Qt::ElideMiddle);
        return;
    default:
        paintText(cell, cell.content(), text, fontFor(TypeRole::Body), ColorToken::Text);
    }
}

void AdministratorDelegate::paintGround(const Cell &cell) const
{
    ColorToken ground = cell.hovered ? ColorToken::Hover : ColorToken::Base;
    if (cell.selected)
        ground = cell.option.state.testFlag(QStyle::State_Active) ? ColorToken::Sel : ColorToken::SelInactive;
    cell.painter->fillRect(cell.option.rect, cell.color(ground));
    const QRect &rect = cell.option.rect;
    cell.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.color(ColorToken::Hair));
}

void AdministratorDelegate::paintFrame(const Cell &cell) const
{
    if (!cell.current)
        return;
    paintRowFrame(cell.painter, cell.option, cell.color(ColorToken::Focus), cell.index.column() == m_firstColumn,
                  cell.index.column() == m_lastColumn);
}

void AdministratorDelegate::paintLoading(const Cell &cell) const
{
    const QRect content = cell.content();
    const int start = cell.index.column() == static_cast<int>(Column::Name) ? TickHeader::Zone : 0;
    const QRect bar(content.left() + start, content.center().y() - 4, qMax(24, (content.width() - start) * 2 / 3), 9);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(cell.color(ColorToken::Pressed));
    cell.painter->drawRoundedRect(cell.visual(bar), 2, 2);
}

void AdministratorDelegate::paintName(const Cell &cell, bool isProtected) const
{
    const QRect &rect = cell.option.rect;
    const QRect box(rect.left() + TickHeader::Start, rect.center().y() - metrics::tickBox / 2 + 1, metrics::tickBox,
                    metrics::tickBox);
    TickBoxFlags flags = cell.selected ? TickBoxFlag::OnSelection : TickBoxFlags();
    drawTickBox(cell.painter, cell.visual(box), cell.selected ? Qt::Checked : Qt::Unchecked, flags, cell.theme);
    const bool pencil = cell.hovered || cell.current;
    const int marks = (pencil ? MarkWidth : 0) + (isProtected ? MarkWidth : 0);
    const QRect text = rect.adjusted(TickHeader::Zone + 2, 0, -qMax(marks + 6, CellPadding), 0);
    paintText(cell, text, cell.index.data().toString(), fontFor(TypeRole::Name), ColorToken::Text);
    int end = rect.right();
    if (pencil)
        paintMark(cell, u"pencil", std::exchange(end, end - MarkWidth));
    if (isProtected)
        paintMark(cell, u"lock", end);
}

void AdministratorDelegate::paintMark(const Cell &cell, QStringView icon, int end) const
{
    paintCellIcon(cell.painter, cell.option, end - MarkWidth, icon, cell.color(ColorToken::Text2));
}

void AdministratorDelegate::paintIconAndWord(const Cell &cell, QStringView icon, ColorToken token,
                                             const QString &word) const
{
    const QRect content = cell.content();
    paintCellIcon(cell.painter, cell.option, content.left(), icon, cell.color(token));
    paintText(cell, content.adjusted(metrics::smallIcon + 6, 0, 0, 0), word, fontFor(TypeRole::Body), ColorToken::Text);
}

void AdministratorDelegate::paintTags(const Cell &cell, const QStringList &names) const
{
    const QFont font = fontFor(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const int height = qMin(metrics.height() + 4, cell.option.rect.height() - 4);
    const QRect content = cell.content();
    int x = content.left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString rest = u"+%1"_s.arg(names.size() - i);
        const int reserved = i + 1 < names.size() ? metrics.horizontalAdvance(rest) + 2 * TagPadding + 6 : 0;
        int width = metrics.horizontalAdvance(names.at(i)) + 2 * TagPadding;
        const int room = content.right() - x + 1;
        QString name = names.at(i);
        const bool fits = width + reserved <= room || (i == 0 && names.size() == 1);
        if (!fits && i > 0)
            name = rest;
        width = qMin(metrics.horizontalAdvance(name) + 2 * TagPadding, room);
        if (width < 2 * TagPadding)
            return;
        const QRect tag(x, content.center().y() - height / 2, width, height);
        cell.painter->setRenderHint(QPainter::Antialiasing);
        cell.painter->setPen(cell.color(cell.selected ? ColorToken::Edge : ColorToken::Line));
        cell.painter->setBrush(Qt::NoBrush);
        cell.painter->drawRoundedRect(QRectF(cell.visual(tag)).adjusted(0.5, 0.5, -0.5, -0.5), metrics::smallRadius,
                                      metrics::smallRadius);
        paintText(cell, tag.adjusted(TagPadding, 0, -TagPadding + 1, 0), name, font, ColorToken::Text);
        if (!fits && i > 0)
            return;
        x += width + 5;
    }
}

void AdministratorDelegate::paintText(const Cell &cell, const QRect &rect, const QString &text, const QFont &font,
                                      ColorToken token, Qt::TextElideMode mode) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QString key = u"%1\x1F%2\x1F%3\x1F%4"_s.arg(rect.width()).arg(font.weight()).arg(font.pointSizeF()).arg(text);
    QStaticText *prepared = m_texts.object(key);
    if (!prepared) {
        prepared = new QStaticText(QFontMetrics(font).elidedText(text, mode, rect.width()));
        prepared->setTextFormat(Qt::PlainText);
        prepared->setPerformanceHint(QStaticText::AggressiveCaching);
        prepared->prepare({}, font);
        m_texts.insert(key, prepared);
    }
    const QSizeF size = prepared->size();
    const QRect place(rect.left(), rect.top() + qRound((rect.height() - size.height()) / 2), qRound(size.width()),
                      qRound(size.height()));
    cell.painter->setFont(font);
    cell.painter->setPen(cell.color(cell.option.state.testFlag(QStyle::State_Enabled) ? token : ColorToken::Disabled));
    cell.painter->drawStaticText(cell.visual(place).topLeft(), *prepared);
}

bool AdministratorDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || text.isEmpty() || sizeHint(option, index).width() <= option.rect.width())
        return false;
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view, option.rect);
    return true;
}

} // namespace steward
