#include "ui/style/sectionlabel.h"

#include "ui/style/typography.h"

namespace steward {

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setTypeRole(this, TypeRole::Group);
}

} // namespace steward
