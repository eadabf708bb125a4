#include "ui/style/taborder.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace steward {

namespace {

/// Hands the focus on.
class FocusLeader : public QObject {
public:
    FocusLeader(QWidget &page, QWidget &target) : QObject(&page), m_target(&target) { page.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_target)
            m_target->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> m_target;
};

/// A part inside of what it leads to, as the line of a combo box, belongs to that stop; a container is none.
bool isPartOfStop(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus)
        return false;
    return !widget.focusProxy() || widget.focusProxy()->isAncestorOf(&widget);
}

} // namespace

void tabThroughFooter(QWidget &body, QWidget &footer)
{
    QWidget *last = nullptr;
    for (QWidget *at = body.nextInFocusChain(); at != &body; at = at->nextInFocusChain()) {
        if (body.isAncestorOf(at) && isPartOfStop(*at))
            last = at;
    }
    QList<QPushButton *> buttons = footer.findChildren<QPushButton *>();
    const auto place = [&footer](const QWidget *button) {
        const int x = button->mapTo(&footer, QPoint()).x();
        return footer.isRightToLeft() ? -x : x;
    };
    std::stable_sort(buttons.begin(), buttons.end(),
                     [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    const auto append = [&last](QWidget *stop) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    };
    for (QLineEdit *field : footer.findChildren<QLineEdit *>())
        append(field);
    for (QPushButton *button : std::as_const(buttons))
        append(button);
}

void leadFocusTo(QWidget &page, QWidget &target)
{
    new FocusLeader(page, target);
}

} // namespace steward
