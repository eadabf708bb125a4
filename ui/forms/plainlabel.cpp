#include "ui/forms/plainlabel.h"

#include "ui/forms/confirmation.h"
#include "ui/style/tone.h"

#include <QLabel>

namespace steward {

QLabel *plainLabel(const QString &text, ColorToken token, TypeRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(text));
    label->setAccessibleName(withoutIsolates(text));
    label->setWordWrap(true);
    setTypeRole(label, role);
    setTextToken(label, token);
    return label;
}

} // namespace steward
