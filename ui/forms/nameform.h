#pragma once

#include "ui/forms/formdialog.h"

#include <QStringList>

namespace steward {

class TextField;

/// Asks for the name under which something is kept. One that is taken is replaced, which is said beforehand. GUI
/// thread.
class NameForm : public FormDialog {
    Q_OBJECT

public:
    NameForm(const QString &title, const QStringList &taken, QWidget *parent = nullptr);

    QString value() const;
    TextField *nameField() const { return m_name; }

private:
    TextField *m_name;
};

} // namespace steward
