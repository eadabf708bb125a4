#pragma once

#include "ui/forms/formdialog.h"

#include <functional>

namespace steward {

class TextField;

/// Asks for the name of a saved view. GUI thread.
class ViewNameForm : public FormDialog {
    Q_OBJECT

public:
    /// `isTaken` tells whether another view has a name.
    ViewNameForm(const QString &title, const QString &name, const std::function<bool(const QString &)> &isTaken,
                 QWidget *parent = nullptr);

    QString value() const;
    TextField *field() const { return m_name; }

private:
    TextField *m_name;
};

} // namespace steward
