#pragma once

#include "ui/style/menubutton.h"

namespace steward {

/// A button of the filter bar: opens a menu, has a chevron at the trailing edge, and shows that its filter is set.
class FacetButton : public MenuButton {
    Q_OBJECT

public:
    /// The text is the facet's name; data text is escaped by the caller.
    explicit FacetButton(const QString &text, QWidget *parent = nullptr);

    bool isActive() const;
    /// The filter is set: another fill and border. The text says to what.
    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace steward
