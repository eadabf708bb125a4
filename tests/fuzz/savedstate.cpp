// What is kept beside a directory: manifests of backups, signed heads, saved views.
#include "models/items/savedviews.h"
#include "models/store/anchor.h"
#include "models/store/backupmanifest.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace steward;

namespace {

void tryManifest(const QByteArray &bytes)
{
    const Result<BackupManifest> manifest = manifestFromBytes(bytes);
    if (!manifest)
        return;
    const Result<BackupManifest> again = manifestFromBytes(manifestBytes(*manifest));
    fuzz::require(again.ok() && *again == *manifest, "a manifest is read as it was written");
}

void tryHeads(const QByteArray &bytes)
{
    for (const Anchor &anchor : anchorsIn(bytes)) {
        if (anchor.isSigned() && anchor.signature.isEmpty())
            continue;
        const std::optional<Anchor> again = anchorFromLine(anchorLine(anchor));
        fuzz::require(again && *again == anchor, "a head is read as it was written");
    }
}

void tryViews(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static int number = 0;
    const QString path = folder.filePath(QStringLiteral("views%1.ini").arg(++number));
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                  "the settings could be written");
    file.close();
    {
        QSettings settings(path, QSettings::IniFormat);
        const QUuid directory;
        SavedViews views(settings, directory);
        const QList<SavedView> before = views.all();
        SavedView one;
        one.name = QStringLiteral("Mine");
        one.columns = {Column::Name};
        views.save(one);
        const SavedViews again(settings, directory);
        fuzz::require(again.named(one.name) != nullptr, "a view is kept");
        fuzz::require(again.all().size() <= before.size() + 1, "and nothing else comes");
    }
    QFile::remove(path);
}

} // namespace

namespace steward::fuzz {

/// The first byte says which of them the rest is.
void tryOne(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArray bytes = input.sliced(1).toByteArray();
    switch (input[0]) {
    case 'm':
        tryManifest(bytes);
        break;
    case 'h':
        tryHeads(bytes);
        break;
    default:
        tryViews(bytes);
        break;
    }
}

} // namespace steward::fuzz
