#include "ui/importmappings.h"

#include "ui/forms/nameform.h"
#include "ui/style/icons.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace steward {

ImportMappings::ImportMappings(QWidget *parent) : QPushButton(tr("Sa&ved mappings…"), parent), m_menu(new QMenu(this))
{
    setButtonKind(this, ButtonKind::Link);
    setAutoDefault(false);
    setMenu(m_menu);
    fill();
}

void ImportMappings::setNames(const QStringList &names)
{
    m_names = names;
    fill();
}

void ImportMappings::fill()
{
    m_menu->clear();
    for (const QString &name : std::as_const(m_names))
        m_menu->addAction(escapeMnemonic(name), this, [this, name] { emit chosen(name); });
    if (!m_names.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("&Save As…"), this, &ImportMappings::askForName);
    m_menu->addAction(steward::icon(u"export"), tr("&Write to File…"), this, [this] { askForFile(true); });
    m_menu->addAction(steward::icon(u"import"), tr("&Take from File…"), this, [this] { askForFile(false); });
    if (m_names.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Delete"));
    for (const QString &name : std::as_const(m_names))
        remove->addAction(escapeMnemonic(name), this, [this, name] { emit removeRequested(name); });
}

void ImportMappings::askForName()
{
    auto *form = new NameForm(tr("Save Mapping"), m_names, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form] {
        emit saveRequested(form->value());
        form->accept();
    });
    form->open();
}

void ImportMappings::askForFile(bool isNew)
{
    auto *dialog = new QFileDialog(window(), isNew ? tr("Write Mapping") : tr("Take Mapping"), QDir::homePath(),
                                   tr("Mappings (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            isNew ? &ImportMappings::writeRequested : &ImportMappings::openRequested);
    dialog->open();
}

} // namespace steward
