#pragma once

#include "models/domain/administrator.h"
#include "ui/style/searchline.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QTreeWidget;
class QTreeWidgetItem;

namespace steward {

class RowSource;

/// An action that the palette offers, with the way to it through the menus.
struct PaletteCommand {
    QString place; ///< "View › Theme"; empty: none.
    QPointer<QAction> action;
};

/// All actions of these menus, in their order, each once.
QList<PaletteCommand> commandsOf(const QList<QAction *> &menus);

/// Finds every action and every account by what is typed, and runs or shows it. GUI thread.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteCommand> &commands, RowSource &rows, QWidget *parent);

    SearchLine *line() const { return m_line; }
    QTreeWidget *list() const { return m_list; }

signals:
    /// An account was chosen; the palette has closed.
    void accountChosen(steward::AdministratorId id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void search();
    void showCommands(const QString &typed);
    void showAccounts(const QList<Administrator> &accounts);
    void chooseFirst();
    void run(const QTreeWidgetItem *item);

    QList<PaletteCommand> m_commands;
    RowSource &m_rows;
    SearchLine *m_line;
    QTreeWidget *m_list;
    int m_asked = 0; ///< Answers to what was typed before are not shown.
};

} // namespace steward
