#include "ui/applicationdelegate.h"

#include "models/items/applicationmodel.h"
#include "ui/style/cellpainting.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace steward {

namespace {

constexpr int Square = 32;

void paintSubject(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const ApplicationHealth health = index.data(ApplicationModel::HealthRole).value<ApplicationHealth>();
    const QRect &rect = option.rect;
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    const QRect square(rect.left() + 10, rect.center().y() - Square / 2, Square, Square);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.kind() == Theme::Kind::HighContrast ? QPen(theme.color(ColorToken::Mute)) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(ColorToken::MuteBg));
    painter->drawRoundedRect(place(square), metrics::radius, metrics::radius);
    const QRect glyph(square.center().x() - 7, square.center().y() - 7, metrics::smallIcon, metrics::smallIcon);
    painter->drawPixmap(place(glyph),
                        tinted(health.application.builtIn ? u"plug" : u"apps", metrics::smallIcon,
                               theme.color(ColorToken::Text2), painter->device()->devicePixelRatio(),
                               option.direction));
    const QFont nameFont = fontFor(TypeRole::Name);
    const QFont lineFont = fontFor(TypeRole::Caption);
    const int start = square.right() + metrics::step3;
    const int width = rect.right() - start - metrics::step2;
    const bool twoLines = !health.application.description.isEmpty();
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics lineMetrics(lineFont);
    const int height = nameMetrics.height() + (twoLines ? lineMetrics.height() : 0);
    QRect line(start, rect.center().y() - height / 2, width, nameMetrics.height());
    painter->setFont(nameFont);
    painter->setPen(theme.color(ColorToken::Text));
    painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignLeading,
                      nameMetrics.elidedText(health.application.name, Qt::ElideRight, width));
    if (!twoLines)
        return;
    line.translate(0, nameMetrics.height());
    line.setHeight(lineMetrics.height());
    painter->setFont(lineFont);
    painter->setPen(theme.color(ColorToken::Text2));
    painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignLeading,
                      lineMetrics.elidedText(health.application.description, Qt::ElideRight, width));
}

} // namespace

QString healthIcon(Health health)
{
    switch (health) {
    case Health::Stopped:
        return QStringLiteral("plug-off");
    case Health::OnlyOne:
        return QStringLiteral("warning");
    case Health::Working:
        return QStringLiteral("tick-circle");
    case Health::NotUsed:
        return QStringLiteral("minus");
    }
    Q_UNREACHABLE();
}

ColorToken healthToken(Health health)
{
    switch (health) {
    case Health::Stopped:
        return ColorToken::Bad;
    case Health::OnlyOne:
        return ColorToken::Warn;
    case Health::Working:
        return ColorToken::Ok;
    case Health::NotUsed:
        return ColorToken::Mute;
    }
    Q_UNREACHABLE();
}

void ApplicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect &rect = option.rect;
    ColorToken ground = option.state.testFlag(QStyle::State_MouseOver) ? ColorToken::Hover : ColorToken::Base;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = option.state.testFlag(QStyle::State_Active) ? ColorToken::Sel : ColorToken::SelInactive;
    painter->save();
    painter->fillRect(rect, theme.color(ground));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Hair));
    const auto column = static_cast<ApplicationModel::Column>(index.column());
    if (column == ApplicationModel::Column::Application) {
        paintSubject(painter, option, index, theme);
    } else {
        QRect content = rect.adjusted(metrics::step2, 0, -metrics::step2, 0);
        const Qt::Alignment sideways
            = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        if (column == ApplicationModel::Column::Health) {
            const Health health = index.data(ApplicationModel::HealthRole).value<ApplicationHealth>().health();
            paintCellIcon(painter, option, content.left(), healthIcon(health), theme.color(healthToken(health)));
            content.setLeft(content.left() + metrics::smallIcon + 6);
        }
        painter->setFont(fontFor(TypeRole::Body));
        painter->setPen(theme.color(ColorToken::Text));
        painter->drawText(QStyle::visualRect(option.direction, rect, content),
                          static_cast<int>(Qt::AlignVCenter | (sideways ? sideways : Qt::AlignLeading)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    }
    if (view && view->hasFocus() && view->currentIndex().row() == index.row())
        paintRowFrame(painter, option, theme.color(ColorToken::Focus));
    painter->restore();
}

} // namespace steward
