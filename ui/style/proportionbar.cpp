#include "ui/style/proportionbar.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

constexpr int Strip = 8;
constexpr int Gap = 2;
constexpr int Least = 10;

} // namespace

ProportionBar::ProportionBar(QWidget *parent) : QWidget(parent), m_words(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Strip + metrics::step1, 0, 0);
    m_words->setSpacing(metrics::step1);
    column->addLayout(m_words);
}

void ProportionBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    m_parts.removeIf([](const Part &part) { return part.count <= 0; });
    while (QLayoutItem *item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        if (i > 0)
            m_words->addStretch(1);
        m_words->addWidget(new IconLabel(part.icon, foreground(part.tone), metrics::smallIcon, this));
        auto *words = new QLabel(part.text, this);
        words->setTextFormat(Qt::PlainText);
        setTypeRole(words, TypeRole::Caption);
        setTextToken(words, ColorToken::Text2);
        m_words->addWidget(words);
    }
    if (m_parts.size() == 1)
        m_words->addStretch(1);
    update();
}

QList<int> ProportionBar::widthsOf(const QList<qint64> &counts, int width)
{
    const qint64 total = std::accumulate(counts.cbegin(), counts.cend(), qint64 {0});
    const int room = width - Gap * static_cast<int>(std::max<qsizetype>(counts.size() - 1, 0));
    QList<int> widths;
    for (const qint64 count : counts)
        widths.append(std::max(Least,
                               static_cast<int>(static_cast<double>(room) * static_cast<double>(count)
                                                / static_cast<double>(std::max<qint64>(total, 1)))));
    // What the small ones got beyond their share, and what rounding left, is the largest one's.
    if (!widths.isEmpty())
        *std::max_element(widths.begin(), widths.end()) += room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    return widths;
}

void ProportionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QList<qint64> counts;
    for (const Part &part : std::as_const(m_parts))
        counts.append(part.count);
    const QList<int> widths = widthsOf(counts, width());
    int x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, widths.at(i), Strip));
        painter.setBrush(themeOf(this).color(foreground(m_parts.at(i).tone)));
        painter.drawRoundedRect(place, 2, 2);
        x += widths.at(i) + Gap;
    }
}

} // namespace steward
