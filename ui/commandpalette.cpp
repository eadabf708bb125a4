#include "ui/commandpalette.h"

#include "models/domain/folding.h"
#include "models/items/rowsource.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int Width = 640;
constexpr int Height = 420;
constexpr int MostAccounts = 8;
constexpr int CommandRole = Qt::UserRole;
constexpr int AccountRole = Qt::UserRole + 1;

QString nameOf(const QAction &action)
{
    return withoutMnemonic(action.text());
}

/// How well the name fits: 0 begins with the text, 1 a word of it does, 2 the words are all there; -1 not at all.
int rankOf(const PaletteCommand &command, const QString &typed)
{
    const QString name = folded(nameOf(*command.action));
    if (name.startsWith(typed))
        return 0;
    if (name.contains(u' ' + typed))
        return 1;
    const QString whole = name + u' ' + folded(command.place);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const bool all
        = std::all_of(words.cbegin(), words.cend(), [&whole](const QString &word) { return whole.contains(word); });
    return all ? 2 : -1;
}

void collect(const QList<QAction *> &actions, const QString &place, QList<PaletteCommand> &found)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            // Menus that are filled when they open are filled now.
            emit action->menu()->aboutToShow();
            const QString name = nameOf(*action);
            collect(action->menu()->actions(), place.isEmpty() ? name : place + QStringLiteral(" › ") + name, found);
        } else if (!action->isSeparator() && action->isVisible()) {
            const bool known = std::any_of(found.cbegin(), found.cend(),
                                           [&](const PaletteCommand &one) { return one.action == action; });
            if (!known)
                found.append({place, action});
        }
    }
}

} // namespace

QList<PaletteCommand> commandsOf(const QList<QAction *> &menus)
{
    QList<PaletteCommand> found;
    collect(menus, {}, found);
    return found;
}

CommandPalette::CommandPalette(const QList<PaletteCommand> &commands, RowSource &rows, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_rows(rows),
      m_line(new SearchLine(tr("Type what you want to do, or a name"))),
      m_list(new QTreeWidget)
{
    setWindowTitle(tr("Find an action or an account"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Width, Height);
    m_line->installEventFilter(this);
    m_line->moveIn(m_list);
    m_list->setAccessibleName(tr("Found"));
    m_list->setProperty("surface", QStringLiteral("framed"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHeaderLabels({tr("Action or account"), tr("Where"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::step3, metrics::step3, metrics::step3, metrics::step3);
    column->setSpacing(metrics::step2);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    search();
}

void CommandPalette::search()
{
    const QString typed = folded(cleaned(m_line->text()));
    showCommands(typed);
    const int asked = ++m_asked;
    if (typed.isEmpty())
        return;
    RowQuestion question;
    question.filter.text = m_line->text();
    question.lastVisible = MostAccounts;
    whenDone(m_rows.ask(question), this, [this, asked](const Result<RowAnswer> &answer) {
        if (answer && asked == m_asked)
            showAccounts(answer->visible);
    });
}

void CommandPalette::showCommands(const QString &typed)
{
    m_list->clear();
    QList<std::pair<int, const PaletteCommand *>> found;
    for (const PaletteCommand &command : std::as_const(m_commands)) {
        if (command.action) {
            if (const int rank = rankOf(command, typed); rank >= 0)
                found.append({rank, &command});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, command] : std::as_const(found)) {
        const QAction &action = *command->action;
        auto *item = new QTreeWidgetItem(
            {nameOf(action), command->place, action.shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, action.icon());
        if (action.shortcut().isEmpty())
            item->setData(2, Qt::AccessibleTextRole, tr("No keys"));
        item->setData(0, CommandRole, static_cast<int>(command - m_commands.constData()));
        // Why it cannot be done now is told as everywhere.
        item->setToolTip(0, action.toolTip());
        item->setDisabled(!action.isEnabled());
        m_list->addTopLevelItem(item);
    }
    chooseFirst();
}

void CommandPalette::showAccounts(const QList<Administrator> &accounts)
{
    for (const Administrator &account : accounts) {
        auto *item = new QTreeWidgetItem({account.displayName(), account.email.typed(),
                                          account.kind == Kind::ApiUser ? tr("API user") : tr("Administrator")});
        item->setIcon(0, icon(account.kind == Kind::ApiUser ? u"plug" : u"person"));
        item->setData(0, AccountRole, account.id.value);
        m_list->addTopLevelItem(item);
    }
    if (!m_list->currentItem())
        chooseFirst();
}

void CommandPalette::chooseFirst()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_list->topLevelItem(i)->isDisabled()) {
            m_list->setCurrentItem(m_list->topLevelItem(i));
            return;
        }
    }
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    run(m_list->currentItem());
    return true;
}

void CommandPalette::run(const QTreeWidgetItem *item)
{
    if (!item || item->isDisabled())
        return;
    if (const QVariant account = item->data(0, AccountRole); account.isValid()) {
        const AdministratorId id {account.toLongLong()};
        accept();
        emit accountChosen(id);
        return;
    }
    const QPointer<QAction> action = m_commands.at(item->data(0, CommandRole).toInt()).action;
    accept();
    // Once the window has the focus again, which some actions look at.
    if (action)
        QMetaObject::invokeMethod(action.data(), &QAction::trigger, Qt::QueuedConnection);
}

} // namespace steward
