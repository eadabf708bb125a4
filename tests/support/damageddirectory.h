#pragma once

#include "models/core/future.h"
#include "models/store/store.h"

#include <QFile>

namespace steward {

/// Makes a directory file that is too large to be checked while it is opened, and damaged where only that check looks;
/// returns its bytes.
inline QByteArray makeLargeDamagedDirectory(const QString &path)
{
    const Author author {QStringLiteral("Tess"), QStringLiteral("window")};
    {
        Store store;
        const auto nothing = [](Transaction &) -> Result<void> { return {}; };
        if (!await(store.create(path, {QStringLiteral("Acme"), author, nothing})))
            qFatal("no directory");
        // One very long subject makes a large file.
        const auto grown = await(store.write(author, [](Transaction &t) -> Result<int> {
            Application application;
            application.name = QStringLiteral("Ledger");
            STEWARD_TRY(t.insert(application));
            t.describe(ChangeKind::Application, QString(18'000'000, u'x'));
            return 0;
        }));
        if (!grown)
            qFatal("not grown");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("not opened");
    // The first bytes of an overflow page name the next one.
    for (qint64 page = 1000; page < 1010; ++page) {
        file.seek(page * 4096);
        file.write("\xff\xff\xff\xff");
    }
    file.seek(0);
    return file.readAll();
}

} // namespace steward
