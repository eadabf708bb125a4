#include "models/store/placement.h"

#include "models/core/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace steward {

namespace {

struct PlacementText {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

const QString Suffix = QStringLiteral(".part");
constexpr qsizetype NameSize = 8;

} // namespace

QString partialPath(const QString &path)
{
    return path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(NameSize) + Suffix;
}

QString placeOf(const QString &partial)
{
    return partial.endsWith(Suffix) ? partial.chopped(Suffix.size() + NameSize + 1) : partial;
}

void discard(const QString &partial)
{
    QFile::remove(partial);
    QFile::remove(rollbackJournalOf(partial));
}

QString freePath(const QString &stem, const QString &suffix)
{
    QString path = stem + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + QStringLiteral("-%1").arg(number) + suffix;
    return path;
}

QString rollbackJournalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

Error nameTaken(const QString &path)
{
    return Error {ErrorKind::Conflict,
                  PlacementText::tr("There is already a file %1. Choose another name; the file was left alone.")
                      .arg(QDir::toNativeSeparators(path)),
                  path};
}

Result<void> putInPlace(const QString &partial, const QString &path, Existing existing)
{
    const auto failed = [&path](const QString &detail) {
        return Error {
            ErrorKind::Storage,
            PlacementText::tr("The file %1 could not be put in place. Check that you may write in the folder.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
    };
    if (!makeDurable(partial))
        return failed(QStringLiteral("the disk did not keep what was written"));
    std::error_code failure;
    QFile file(partial);
    if (existing == Existing::Replaced)
        std::filesystem::rename(partial.toStdU16String(), path.toStdU16String(), failure);
    // Qt renames over nothing.
    else if (!file.rename(path) && QFileInfo::exists(path))
        return nameTaken(path);
    if (failure || file.error() != QFileDevice::NoError)
        return failed(failure ? QString::fromStdString(failure.message()) : file.errorString());
    // Not every file system can do that for a folder; then it is as durable as can be.
    makeDurable(QFileInfo(path).absolutePath());
    return {};
}

} // namespace steward
