#pragma once

#include "ui/forms/paneldialog.h"

namespace steward {

/// Name, version and licence of the console, and the libraries it is built on. GUI thread.
class AboutDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace steward
