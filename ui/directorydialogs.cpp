#include "ui/directorydialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace steward {

namespace {

struct DialogText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryDialogs)
};

QString folderOf(const QString &path)
{
    return path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath();
}

} // namespace

void chooseDirectoryToOpen(QWidget *parent, const QString &beside, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, DialogText::tr("Open Directory"), folderOf(beside),
                                   DialogText::tr("Steward directories (*.steward);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void chooseNewDirectoryFile(QWidget *parent, const QString &title, const QString &beside,
                            const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, folderOf(beside), DialogText::tr("Steward directories (*.steward)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("steward"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace steward
