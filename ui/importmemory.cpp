#include "ui/importmemory.h"

#include "ui/importdialog.h"
#include "ui/importmappings.h"

namespace steward {

ImportMemory::ImportMemory(Workspace &workspace, QSettings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_mappings(settings)
{
}

AppliedMapping ImportMemory::mappingFor(const ImportFile &file)
{
    m_file = file;
    const std::optional<SavedMapping> last = m_mappings.lastFor(*file.sheet);
    return steward::applied(last.value_or(SavedMapping()), *file.sheet, file.matches, file.catalog);
}

void ImportMemory::remember()
{
    m_mappings.rememberFor(*m_dialog->draft().sheet, current());
}

SavedMapping ImportMemory::current() const
{
    return savedMapping(m_dialog->draft(), m_file.catalog);
}

void ImportMemory::attach(ImportDialog *dialog)
{
    m_dialog = dialog;
    ImportMappings *button = dialog->mappings();
    button->setNames(m_mappings.names());
    connect(button, &ImportMappings::chosen, this, [this](const QString &name) {
        if (const std::optional<SavedMapping> saved = m_mappings.named(name))
            use(*saved);
    });
    connect(button, &ImportMappings::saveRequested, this, [this, button](const QString &name) {
        m_mappings.save(name, current());
        button->setNames(m_mappings.names());
    });
    connect(button, &ImportMappings::removeRequested, this, [this, button](const QString &name) {
        m_mappings.remove(name);
        button->setNames(m_mappings.names());
    });
    connect(button, &ImportMappings::writeRequested, this, [this](const QString &path) {
        whenDone(m_workspace.imports().saveMapping(current(), path), this, [this](const Result<void> &written) {
            if (!written)
                emit failed(written.error().message);
        });
    });
    connect(button, &ImportMappings::openRequested, this, [this](const QString &path) {
        whenDone(m_workspace.imports().openMapping(path), this, [this](const Result<SavedMapping> &saved) {
            if (saved && m_dialog)
                use(*saved);
            else if (!saved)
                emit failed(saved.error().message);
        });
    });
}

void ImportMemory::use(const SavedMapping &saved)
{
    const AppliedMapping mapping = steward::applied(saved, *m_file.sheet, m_file.matches, m_file.catalog);
    m_dialog->setMapping(mapping.mapping, mapping.options);
    if (!mapping.missing.isEmpty())
        emit failed(tr("Not all of the mapping fits this file and directory; not there: %1.")
                        .arg(mapping.missing.join(QStringLiteral(", "))));
    emit applied();
}

} // namespace steward
