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

} // namespace

PrivateFile::PrivateFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath()),
      m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.steward-XXXXXX.partial"))
{
}

Result<std::unique_ptr<PrivateFile>> PrivateFile::create(const QString &path)
{
    std::unique_ptr<PrivateFile> file(new PrivateFile(path));
    // A temporary file is readable for its owner only, from the moment it exists.
    if (QFileInfo(path).isDir() || !file->m_file.open())
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

} // namespace steward
