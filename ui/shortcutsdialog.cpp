#include "ui/shortcutsdialog.h"

#include "models/domain/folding.h"
#include "ui/style/framedlist.h"
#include "ui/style/searchline.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

namespace {

constexpr int ShortcutsWidth = 720;
constexpr int LeastShortcutsHeight = 420;

QString keysOf(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const QKeySequence &one : sequences)
        keys.append(one.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<PaletteCommand> &commands, QWidget *parent)
    : PanelDialog(ShortcutsWidth, parent),
      m_search(new SearchLine(tr("Search actions and keys"))),
      m_table(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setFramedList(m_table, windowTitle(), {tr("Action"), tr("Keys"), tr("Where")});
    m_table->setMinimumHeight(LeastShortcutsHeight);
    for (const PaletteCommand &command : commands) {
        if (command.action && !command.action->shortcuts().isEmpty())
            add(withoutMnemonic(command.action->text()), keysOf(command.action->shortcuts()), command.place);
    }
    const QString tables = tr("Tables");
    const QString dialogs = tr("Dialogs");
    const auto text = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    add(tr("Tick the row or the cell"), text(Qt::Key_Space), tables);
    add(tr("Extend the selection"), text(QKeyCombination(Qt::SHIFT, Qt::Key_Down)), tables);
    add(tr("Open what is current"), text(Qt::Key_Return), tables);
    add(tr("Clear the selection"), text(Qt::Key_Escape), tables);
    add(tr("From the search to the rows"), text(Qt::Key_Down), tables);
    add(tr("Menu of what is current"), text(QKeyCombination(Qt::SHIFT, Qt::Key_F10)), tables);
    add(tr("Next problem or conflict"), text(Qt::Key_F8), tables);
    add(tr("Previous problem or conflict"), text(QKeyCombination(Qt::SHIFT, Qt::Key_F8)), tables);
    add(tr("Confirm"), text(QKeyCombination(Qt::CTRL, Qt::Key_Return)), dialogs);
    add(tr("Cancel"), text(Qt::Key_Escape), dialogs);
    add(tr("Help on what is in front"), text(Qt::Key_F1), dialogs);
    m_table->setCurrentItem(m_table->topLevelItem(0));
    for (const int column : {0, 1})
        m_table->resizeColumnToContents(column);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_search->setFocus();
}

void ShortcutsDialog::add(const QString &what, const QString &keys, const QString &where)
{
    m_table->addTopLevelItem(new QTreeWidgetItem({what, keys, where}));
}

void ShortcutsDialog::filter()
{
    const QString wanted = folded(m_search->text());
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        const bool fits = folded(item->text(0)).contains(wanted) || folded(item->text(1)).contains(wanted);
        item->setHidden(!fits);
    }
}

} // namespace steward
