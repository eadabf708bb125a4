#include "models/actions/anchorfile.h"

#include "models/core/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace steward {

namespace {

struct AnchorFileText {
    Q_DECLARE_TR_FUNCTIONS(AnchorFile)
};

constexpr QFileDevice::Permissions FileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

AnchorFile::AnchorFile()
    // The same for the window and the command line, whose names differ.
    : m_folder(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                   .filePath(QStringLiteral("steward/anchors")))
{
}

QString AnchorFile::path(const QUuid &directory) const
{
    return QDir(m_folder).filePath(directory.toString(QUuid::WithoutBraces) + QStringLiteral(".heads"));
}

Result<void> AnchorFile::append(const Anchor &anchor) const
{
    const auto refused = [this](const QString &detail) {
        return Error {ErrorKind::Storage,
                      AnchorFileText::tr("The anchor could not be kept in the folder %1.").arg(m_folder), detail};
    };
    if (!makePrivateFolder(m_folder))
        return refused(QStringLiteral("the folder cannot be made"));
    QFile file(path(anchor.directory));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, FileMode))
        return refused(file.errorString());
    const QByteArray line = anchorLine(anchor) + '\n';
    return file.write(line) == line.size() ? Result<void>() : Result<void>(refused(file.errorString()));
}

QList<Anchor> AnchorFile::anchors(const QUuid &directory) const
{
    QFile file(path(directory));
    return file.open(QIODevice::ReadOnly) ? anchorsIn(file.readAll()) : QList<Anchor>();
}

} // namespace steward
