#include "ui/style/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace steward {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent) : ElidedLabel(QString(), parent) { }

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().horizontalAdvance(u"mmm…"_s), QLabel::sizeHint().width()), QLabel::sizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), shown(), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shown() != text()) {
        // As rich text with everything escaped, so that data is never read as tags.
        const QString plain = u"<span>"_s + text().toHtmlEscaped() + u"</span>"_s;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plain, this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace steward
