#include "ui/style/plaintooltip.h"

namespace steward {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>"));
}

} // namespace steward
