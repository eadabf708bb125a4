#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 8> mirroredNames {u"arrow-right", u"chevron-right", u"undo", u"redo",
                                                    u"retry",       u"send",          u"pane", u"file"};

// Small sizes need a stronger stroke on the 24 grid, the large ones of empty states a finer one.
QByteArray drawing(QStringView name, int size)
{
    QFile file(":/icons/"_L1 + name.toString() + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon is named %s", qUtf8Printable(name.toString()));
        return {};
    }
    QByteArray text = file.readAll();
    if (size <= metrics::smallIcon)
        text.replace("stroke-width=\"1.75\"", "stroke-width=\"1.9\"");
    else if (size >= metrics::emptyIcon)
        text.replace("stroke-width=\"1.75\"", "stroke-width=\"1.25\"");
    return text;
}

QPixmap render(QStringView name, int size, const QColor &color, qreal ratio, bool mirrored)
{
    const int pixels = qMax(1, qRound(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, size));
    if (!renderer.isValid())
        return pixmap;
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Draws one named icon in the colours of the application's theme.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString name, std::optional<ColorToken> token) : m_name(std::move(name)), m_token(token) { }

    QString key() const override { return u"StewardIcon"_s; }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_token); }
    QString iconName() override { return m_name; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // The size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height());
        // A bar that slides in begins without height.
        if (side <= 0)
            return {};
        const QPixmap square = tinted(m_name, qRound(side / scale), tint(mode), scale);
        if (size.width() <= side)
            return square;
        // A wide place is an icon in front of words: the icon stands at the leading edge, the rest is the gap.
        QPixmap wide(size.width(), side);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        QPixmap plain = square;
        plain.setDevicePixelRatio(1);
        painter.drawPixmap(QGuiApplication::isRightToLeft() ? size.width() - side : 0, 0, plain);
        painter.end();
        wide.setDevicePixelRatio(scale);
        return wide;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = tinted(m_name, size, tint(mode), painter->device()->devicePixelRatio());
        painter->drawPixmap(
            QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size), pixmap);
    }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const Theme &theme = themeOf(nullptr);
        if (mode == QIcon::Disabled)
            return theme.color(ColorToken::Disabled);
        if (m_token)
            return theme.color(*m_token);
        return theme.color(mode == QIcon::Normal ? ColorToken::Text2 : ColorToken::Text);
    }

    QString m_name;
    std::optional<ColorToken> m_token;
};

} // namespace

QIcon icon(QStringView name, std::optional<ColorToken> token)
{
    return QIcon(new TintedIconEngine(name.toString(), token));
}

void setButtonIcon(QAbstractButton *button, QStringView name, std::optional<ColorToken> token, int size)
{
    button->setIcon(icon(name, token));
    button->setIconSize({size + metrics::step1, size});
}

QPixmap tinted(QStringView name, int size, const QColor &color, qreal devicePixelRatio, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isMirrored(name);
    const QString key
        = u"steward-%1-%2-%3-%4-%5"_s.arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio).arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, size, color, devicePixelRatio, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

bool isMirrored(QStringView name)
{
    return std::find(mirroredNames.begin(), mirroredNames.end(), name) != mirroredNames.end();
}

} // namespace steward
