#include "ui/pagelayout.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int AllThereIs = 10'000;

} // namespace

void stackPage(QWidget *page, const QList<QWidget *> &parts)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : parts)
        column->addWidget(part, part == parts.last() ? 1 : 0);
}

void putBeside(QSplitter *splitter, QWidget *content, QWidget *pane, int paneWidth)
{
    splitter->addWidget(content);
    splitter->addWidget(pane);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({AllThereIs, paneWidth});
}

} // namespace steward
