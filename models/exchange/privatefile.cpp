#include "models/exchange/privatefile.h"

#include "models/core/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace steward {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

// SQLite file format, 1.3.1.
constexpr QByteArrayView DatabaseMark("SQLite format 3");
const QString JournalSuffix = QStringLiteral("-journal");

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(DatabaseMark.size()) == DatabaseMark;
}

/// Why what stands at the path stays; empty when it may be replaced.
QString reasonToKeep(const QString &path)
{
    const QFileInfo there(path);
    // A file whose name is a journal's takes part in the next change of its database.
    if ((there.isFile() && isDatabase(path))
        || (path.endsWith(JournalSuffix) && isDatabase(path.chopped(JournalSuffix.size()))))
        return FileText::tr(
            "%1 is a directory of Steward or another database, which is not overwritten. Choose another "
            "name.");
    if (there.exists() && !there.isFile() && !there.isDir())
        return FileText::tr("%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another "
                            "name.");
    return {};
}

/// The place that a link leads to.
QString placeOfLink(const QString &path)
{
    QFileInfo place(path);
    for (int links = 0; place.isSymLink() && links < 40; ++links)
        place.setFile(place.symLinkTarget());
    return place.absoluteFilePath();
}

} // namespace

PrivateFile::PrivateFile(const QString &path)
    : m_path(path), m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.steward-XXXXXX.partial"))
{
}

Result<std::unique_ptr<PrivateFile>> PrivateFile::create(const QString &path)
{
    const QString place = placeOfLink(path);
    if (const QString reason = reasonToKeep(place); !reason.isEmpty())
        return Error {ErrorKind::Conflict, reason.arg(QDir::toNativeSeparators(path)), place};
    std::unique_ptr<PrivateFile> file(new PrivateFile(place));
    // A temporary file is readable for its owner only, from the moment it exists.
    if (QFileInfo(place).isDir() || !file->m_file.open())
        return file->failure(file->m_file.errorString());
    return file;
}

Error PrivateFile::failure(const QString &detail) const
{
    return Error {ErrorKind::Storage,
                  FileText::tr("The file %1 could not be written. Check that its folder is there, that you may write "
                               "in it, and that there is room.")
                      .arg(QDir::toNativeSeparators(m_path)),
                  detail};
}

Result<void> PrivateFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(m_file.errorString());
    return {};
}

Result<void> PrivateFile::commit()
{
    if (!m_file.flush() || !makeDurable(m_file.fileName()))
        return failure(m_file.errorString());
    const QString partial = m_file.fileName();
    m_file.close();
    std::error_code failed;
    std::filesystem::rename(partial.toStdU16String(), m_path.toStdU16String(), failed);
    if (failed)
        return failure(QString::fromStdString(failed.message()));
    m_file.setAutoRemove(false);
    // The name as well; where a folder cannot be synced, it is as durable as can be.
    makeDurable(QFileInfo(m_path).absolutePath());
    return {};
}

Result<void> writePrivate(const QString &path, const QByteArray &bytes)
{
    const Result<std::unique_ptr<PrivateFile>> file = PrivateFile::create(path);
    STEWARD_TRY(file);
    STEWARD_TRY((*file)->write(bytes));
    return (*file)->commit();
}

} // namespace steward
