#pragma once

#include <QToolButton>

namespace steward {

/// A tool button that opens its menu at once, for assistive technology too: Qt's own answer to "show menu" does nothing
/// for such buttons. GUI thread.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);
};

} // namespace steward
