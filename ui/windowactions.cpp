#include "ui/windowactions.h"

#include "ui/style/actionbutton.h"
#include "ui/style/icons.h"
#include "ui/style/tone.h"

#include <QWidget>

namespace steward {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window)
{
    newDirectory = make(tr("&New Directory…"), u"file"_s);
    openDirectory = make(tr("&Open Directory…"), u"database"_s);
    saveCopy = make(tr("Save a &Copy…"), u"copy"_s);
    backups = make(tr("&Backups…"), u"database"_s, {}, tr("Make a backup, or make everything as a backup has it"));
    changePassword = make(tr("Change &Password…"), u"key"_s);
    lock = make(tr("&Lock Now"), u"lock"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)},
                tr("Hide the window until you enter your password"));
    signOut = make(tr("Sign Ou&t"), {}, {}, tr("Let somebody else sign in"));
    importFile = make(tr("&Import…"), u"import"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)},
                      tr("Add and change accounts from a spreadsheet"));
    exportRows = make(tr("&Export…"), u"export"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)},
                      tr("Write accounts into a spreadsheet"));
    copyRows = make(tr("Cop&y Rows"), u"copy"_s, {QKeySequence(QKeySequence::Copy)},
                    tr("Copy the selected accounts as cells of a spreadsheet"));
    pasteRows = make(tr("&Paste Rows…"), {}, {QKeySequence(QKeySequence::Paste)},
                     tr("Add and change accounts from cells that were copied in a spreadsheet"));
    closeWindow = make(tr("Close &Window"), {}, {QKeySequence(QKeySequence::Close)});
    quit = make(tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    undo = make(tr("&Undo"), u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = make(tr("&Redo"), u"retry"_s,
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = make(tr("&Find"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_F)});
    clearFilters = make(tr("C&lear Filters"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    selectAll = make(tr("Select &All Matching"), {}, {QKeySequence(Qt::CTRL | Qt::Key_A)});
    clearSelection = make(tr("&Clear Selection"));
    administratorsPage = make(tr("&Administrators"), u"people"_s, {QKeySequence(Qt::CTRL | Qt::Key_1)});
    applicationsPage = make(tr("A&pplications"), u"apps"_s, {QKeySequence(Qt::CTRL | Qt::Key_2)});
    rolesPage = make(tr("Roles && Privil&eges"), u"shield"_s, {QKeySequence(Qt::CTRL | Qt::Key_3)});
    activityPage = make(tr("Act&ivity"), u"clock"_s, {QKeySequence(Qt::CTRL | Qt::Key_4)});
    syncPage = make(tr("S&ync"), u"sync"_s, {QKeySequence(Qt::CTRL | Qt::Key_5)});
    recycleBin = make(tr("&Recycle Bin"), u"bin"_s, {QKeySequence(Qt::CTRL | Qt::Key_6)});
    detailsPane = checkable(
        make(tr("&Details Pane"), u"pane"_s, {QKeySequence(Qt::CTRL | Qt::Key_I)}, tr("Show or hide the details")));
    savedViews = make(tr("Saved &Views"), u"bookmark"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)},
                      tr("Choose or save filter, order and columns under a name"));
    columns = make(tr("&Columns…"), u"columns"_s, {}, tr("Choose and order the columns"));
    compactRows = checkable(make(tr("Co&mpact Rows")));
    addApiUser = make(tr("Add API &User…"), u"plug-add"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)},
                      tr("Add an API user for an external application"));
    addAdministrator = make(tr("Add &Administrator…"), u"person-add"_s,
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, tr("Add a person who administers"));
    edit = make(tr("&Edit…"), u"pencil"_s, {QKeySequence(Qt::Key_F2)}, tr("Change the selected accounts"));
    suspend = make(tr("&Suspend"), u"pause"_s, {}, tr("Suspend the login of the selected accounts"));
    resume = make(tr("&Resume"), u"tick-circle"_s, {}, tr("Let the selected accounts sign in again"));
    remove = make(tr("&Delete…"), u"bin"_s, {QKeySequence(Qt::Key_Delete)},
                  tr("Move the selected accounts to the recycle bin"));
    restore = make(tr("Res&tore"), u"undo"_s, {}, tr("Bring the selected accounts back from the recycle bin"));
    results = make(tr("Resu&lts…"), u"tick-circle"_s, {},
                   tr("What became of every row of edits, imports and deletions, and retry what failed"));
    recipes = make(tr("Rec&ipes…"), u"bookmark"_s, {}, tr("Run a bulk edit that was saved"));
    showCommand = make(tr("Show as Co&mmand…"), {}, {},
                       tr("The stewardctl command of the last edit of several accounts, import or export"));
    purge = make(tr("Delete for &Good…"), u"bin"_s, {QKeySequence(Qt::SHIFT | Qt::Key_Delete)},
                 tr("Delete the selected accounts for good"));
    sendCredentials = make(tr("Send &Credentials…"), u"send"_s, {},
                           tr("Mail a user name and a new password to the selected accounts"));
    revokeCredentials
        = make(tr("Re&voke Credentials…"), u"key"_s, {}, tr("Take the passwords of the selected accounts away"));
    showPassword = make(tr("Show Password &Once…"), u"eye"_s, {},
                        tr("Make a new password for somebody at this desk who gets no mail"));
    credentialNotes
        = make(tr("&Notes on Credentials…"), u"file"_s, {}, tr("Note where the password is used, and by whom"));
    settings = make(tr("&Settings"), u"sliders"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                    tr("Mail server, texts of mails, passwords"));
    addApplication
        = make(tr("Add Custom A&pplication…"), u"plus"_s, {}, tr("Add an application made for your company"));
    // The keys of accounts: only what is on the page in front is enabled.
    editApplication = make(tr("&Edit…"), u"pencil"_s, edit->shortcuts(), tr("Change the selected application"));
    removeApplication
        = make(tr("&Delete…"), u"bin"_s, remove->shortcuts(), tr("Delete the selected custom application"));
    makeSync();
    makeHelp();
}

void WindowActions::makeHelp()
{
    findCommand = make(tr("Find an Actio&n or Account…"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)},
                       tr("Type what you want to do, or a name"));
    nextArea = make(tr("Ne&xt Area"), {}, {QKeySequence(Qt::Key_F6)}, tr("Go to the next part of the window"));
    previousArea = make(tr("Previ&ous Area"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                        tr("Go to the previous part of the window"));
    help = make(tr("Steward &Help"), u"info"_s, {QKeySequence(QKeySequence::HelpContents)},
                tr("Help on what is in front"));
    shortcuts = make(tr("&Keyboard Shortcuts…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Question)});
    whatsNew = make(tr("What’s &New"), {});
    about = make(tr("&About Steward"), u"info"_s);
}

void WindowActions::makeSync()
{
    readAgain = make(tr("&Read Again"), u"sync"_s, {QKeySequence(Qt::Key_F5)},
                     tr("Read the server; what is to be sent is sent too, unless it is to be reviewed first"));
    sendChanges = make(tr("&Send Changes…"), u"arrow-up"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
                       tr("See what would be sent, and send it"));
    connectRemote = make(tr("&Connect to a Remote…"), u"server"_s, {}, tr("Keep this directory in step with a server"));
    serverDetails = make(tr("Server &Details…"), u"info"_s, {}, tr("What the server can do, and how that was tried"));
    remoteSettings = make(tr("Remote Se&ttings…"), u"sliders"_s, {}, tr("Change how the server is reached"));
    disconnectRemote = make(tr("Disc&onnect…"), {}, {}, tr("Let each side go its own way"));
    syncHistory = make(tr("&History…"), u"clock"_s, {}, tr("What earlier syncs did"));
}

QAction *WindowActions::make(const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                             const QString &what)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setProperty(IconNameProperty, iconName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    QString tip = what.isEmpty() ? withoutMnemonic(text).remove(QChar(0x2026)) : what;
    if (!keys.isEmpty())
        tip = tr("%1 (%2)", "what a button does and its key").arg(tip, keys.first().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::checkable(QAction *action)
{
    action->setCheckable(true);
    return action;
}

} // namespace steward
