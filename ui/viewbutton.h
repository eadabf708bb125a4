#pragma once

#include "models/items/savedviews.h"
#include "ui/style/menubutton.h"

#include <functional>

namespace steward {

/// The bookmark of the filter bar: chooses, saves, replaces, renames and deletes saved views. GUI thread.
class ViewButton : public MenuButton {
    Q_OBJECT

public:
    /// `now` tells what the table shows, as a view without a name.
    ViewButton(std::function<SavedView()> now, QWidget *parent = nullptr);

    /// Before, there is nothing to choose. They must outlive the button.
    void setViews(SavedViews *views) { m_views = views; }

signals:
    void chosen(const steward::SavedView &view);

private:
    void fillMenu();
    /// The view chosen or saved last, while it is there.
    const SavedView *current() const;
    void save();
    void rename();

    std::function<SavedView()> m_now;
    SavedViews *m_views = nullptr;
    QString m_current;
};

} // namespace steward
