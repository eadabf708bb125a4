#pragma once

#include "ui/commandpalette.h"
#include "ui/forms/paneldialog.h"

class QLineEdit;
class QTreeWidget;

namespace steward {

/// The list of keys: those of the actions, and those that tables and dialogs know. GUI thread.
class ShortcutsDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<PaletteCommand> &commands, QWidget *parent = nullptr);

    QTreeWidget *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }

private:
    void add(const QString &what, const QString &keys, const QString &where);
    void filter();

    QLineEdit *m_search;
    QTreeWidget *m_table;
};

} // namespace steward
