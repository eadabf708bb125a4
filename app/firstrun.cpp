#include "app/firstrun.h"

#include "ui/directorycreation.h"
#include "ui/directorydialogs.h"
#include "ui/entrancewindow.h"
#include "ui/forms/newdirectoryform.h"
#include "ui/style/raisewindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace steward {

namespace {

struct FirstRunText {
    Q_DECLARE_TR_FUNCTIONS(steward::Console)
};

} // namespace

FirstRun::FirstRun(QObject *parent) : QObject(parent) { }

FirstRun::~FirstRun()
{
    delete m_window;
}

QWidget *FirstRun::window() const
{
    return m_window;
}

void FirstRun::show()
{
    if (m_window) {
        raiseWindow(m_window);
        return;
    }
    using Way = FirstRunPage::Way;
    m_window = new EntranceWindow(FirstRunText::tr("Steward"));
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new FirstRunPage({Way::Create, Way::Open, Way::Connect, Way::Import, Way::Sample});
    connect(page, &FirstRunPage::chosen, this, &FirstRun::begin);
    m_window->setPage(page);
    m_window->show();
}

void FirstRun::close()
{
    if (m_window)
        m_window->close();
}

void FirstRun::begin(FirstRunPage::Way way)
{
    switch (way) {
    case FirstRunPage::Way::Create:
        create(Next::Nothing);
        return;
    case FirstRunPage::Way::Open:
        chooseDirectoryToOpen(m_window, {}, [this](const QString &path) { emit openRequested(path); });
        return;
    case FirstRunPage::Way::Sample:
        emit sampleRequested();
        return;
    case FirstRunPage::Way::Import:
        // What the spreadsheet holds needs a directory first.
        create(Next::Import);
        return;
    case FirstRunPage::Way::Connect:
        create(Next::Connect);
        return;
    }
}

void FirstRun::create(Next next)
{
    m_next = next;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *form = new NewDirectoryForm(QFileInfo(folder).isDir() ? folder : QDir::homePath(),
                                      &DirectoryCreation::remarkOn, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    auto *creation = new DirectoryCreation(*form, form);
    connect(form, &NewDirectoryForm::chooseFileRequested, form, [form] {
        chooseNewDirectoryFile(form, FirstRunText::tr("New Directory"), form->path(),
                               [form](const QString &path) { form->setPath(path); });
    });
    connect(form, &QDialog::rejected, this, [this] { m_next = Next::Nothing; });
    connect(creation, &DirectoryCreation::created, this, [this, form, creation] {
        emit created(*creation);
        form->setBusy(false);
        form->accept();
    });
    form->open();
}

} // namespace steward
