#include "ui/style/searchline.h"

#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>

namespace steward {

namespace {

constexpr int PageRows = 10;

/// How far a key moves, or 0.
int rowsOf(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_PageDown:
        return PageRows;
    case Qt::Key_PageUp:
        return -PageRows;
    default:
        return 0;
    }
}

} // namespace

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

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    const int rows = rowsOf(event->key());
    if (m_found && rows != 0)
        moveBy(rows);
    else
        QLineEdit::keyPressEvent(event);
}

void SearchLine::moveBy(int rows)
{
    const QAbstractItemModel *model = m_found->model();
    const auto canBeChosen = [model](int row) { return model->flags(model->index(row, 0)).testFlag(Qt::ItemIsEnabled); };
    const int step = rows < 0 ? -1 : 1;
    int row = m_found->currentIndex().row();
    for (int moved = 0; moved != rows; moved += step) {
        int next = row + step;
        while (model->hasIndex(next, 0) && !canBeChosen(next))
            next += step;
        if (!model->hasIndex(next, 0))
            break;
        row = next;
    }
    m_found->setCurrentIndex(model->index(row, 0));
}

} // namespace steward
