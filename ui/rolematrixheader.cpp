#include "ui/rolematrixheader.h"

#include "models/items/rolematrixmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QTextLayout>

namespace steward {

namespace {

constexpr int NameLines = 2;
constexpr int LeastColumn = 96;
constexpr int ChevronZone = metrics::step2 + metrics::smallIcon + metrics::step2;
constexpr int PrivilegeIndent = ChevronZone + metrics::step1;
constexpr int LeastLabels = 196;
constexpr int MostLabels = 300;

/// The name broken into lines of this width; what does not fit into the last is cut.
QStringList linesOf(const QString &name, const QFont &font, int width)
{
    QTextLayout layout(name, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == NameLines - 1) {
            lines.append(QFontMetrics(font).elidedText(name.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(name.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

RoleHeader::RoleHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(metrics::minimumTarget);
    setAccessibleName(tr("Roles"));
}

void RoleHeader::setShownSection(int section)
{
    if (section == m_shown)
        return;
    m_shown = section;
    viewport()->update();
}

QString RoleHeader::nameOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

QSize RoleHeader::sizeHint() const
{
    const int lines = NameLines * QFontMetrics(fontFor(TypeRole::Strong)).height()
        + QFontMetrics(fontFor(TypeRole::Header)).height();
    return {QHeaderView::sizeHint().width(), lines + 2 * metrics::step2};
}

int RoleHeader::leastWidth() const
{
    const QFontMetrics font(fontFor(TypeRole::Strong));
    int widest = LeastColumn;
    for (int section = 0; section < count(); ++section) {
        for (const QString &word : nameOf(section).split(u' '))
            widest = qMax(widest, qMin(2 * LeastColumn, font.horizontalAdvance(word) + 2 * metrics::step2));
    }
    return widest;
}

void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.color(section == m_shown ? ColorToken::Sel : ColorToken::Pane));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Line));
    const QFont nameFont = fontFor(TypeRole::Strong);
    const QFont lineFont = fontFor(TypeRole::Header);
    const int width = rect.width() - 2 * metrics::step1;
    QRect line(rect.left() + metrics::step1, 0, width, QFontMetrics(lineFont).height());
    line.moveBottom(rect.bottom() - metrics::step2);
    const QString holders = model()->headerData(section, Qt::Horizontal, RoleMatrixModel::HoldersRole).toString();
    painter->setFont(lineFont);
    painter->setPen(theme.color(ColorToken::Text2));
    painter->drawText(line, Qt::AlignCenter, painter->fontMetrics().elidedText(holders, Qt::ElideRight, width));
    const QStringList lines = linesOf(nameOf(section), nameFont, width);
    painter->setFont(nameFont);
    painter->setPen(theme.color(ColorToken::Text));
    for (auto text = lines.crbegin(); text != lines.crend(); ++text) {
        line.setTop(line.top() - painter->fontMetrics().height());
        line.setHeight(painter->fontMetrics().height());
        painter->drawText(line, Qt::AlignCenter, *text);
    }
}

PrivilegeHeader::PrivilegeHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Privileges"));
}

bool PrivilegeHeader::isTitle(int section) const
{
    return model()->headerData(section, Qt::Vertical, RoleMatrixModel::CollapsedRole).isValid();
}

QSize PrivilegeHeader::sizeHint() const
{
    const QFontMetrics font(fontFor(TypeRole::Body));
    int widest = LeastLabels;
    for (const PrivilegeSpec &spec : privilegeTable())
        widest = qMax(widest, PrivilegeIndent + font.horizontalAdvance(spec.text()) + metrics::step3);
    return {qMin(widest, MostLabels), QHeaderView::sizeHint().height()};
}

void PrivilegeHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    const bool title = isTitle(section);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect, logical); };
    painter->fillRect(rect, theme.color(title ? ColorToken::Pane : ColorToken::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    const QFont font = fontFor(title ? TypeRole::Strong : TypeRole::Body);
    const int start = rect.left() + (title ? ChevronZone : PrivilegeIndent);
    const QRect text(start, rect.top(), rect.right() - metrics::step2 - start, rect.height());
    if (title) {
        const bool collapsed = model()->headerData(section, Qt::Vertical, RoleMatrixModel::CollapsedRole).toBool();
        const QRect chevron(rect.left() + metrics::step2, rect.center().y() - metrics::smallIcon / 2 + 1,
                            metrics::smallIcon, metrics::smallIcon);
        painter->drawPixmap(place(chevron),
                            tinted(collapsed ? u"chevron-right" : u"chevron-down", metrics::smallIcon,
                                   theme.color(ColorToken::Text2), painter->device()->devicePixelRatio(),
                                   layoutDirection()));
    }
    painter->setFont(font);
    painter->setPen(theme.color(ColorToken::Text));
    const QString label = model()->headerData(section, Qt::Vertical).toString();
    painter->drawText(place(text), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(font).elidedText(label, Qt::ElideRight, text.width()));
}

} // namespace steward
