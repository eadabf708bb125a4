#include "ui/style/searchline.h"

#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QAction>

namespace steward {

SearchLine::SearchLine(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    QAction *start = addAction(icon(u"search"), LeadingPosition);
    start->setText(tr("Start search"));
    connect(start, &QAction::triggered, this, &QLineEdit::returnPressed);
    for (QAction *action : actions()) {
        // The clear button of the line edit has an icon only.
        if (action != start)
            action->setText(tr("Clear search"));
    }
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            button->setAccessibleName(tr("Clear search"));
    }
}

} // namespace steward
