#pragma once

#include <QList>

class QSplitter;
class QWidget;

namespace steward {

/// Stacks the parts of a page without gaps; the last one takes the room that is left.
void stackPage(QWidget *page, const QList<QWidget *> &parts);

/// Puts a pane beside what fills a page: it keeps its width when the window grows, and neither collapses.
void putBeside(QSplitter *splitter, QWidget *content, QWidget *pane, int paneWidth);

} // namespace steward
