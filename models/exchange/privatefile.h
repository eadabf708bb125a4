#pragma once

#include "models/core/result.h"

#include <QTemporaryFile>

#include <memory>

namespace steward {

/// A file that only its owner can read, and that appears under its name when it is complete, or not at all: it is
/// written beside its place and moved there. A link is followed. One thread.
class PrivateFile {
public:
    /// Conflict when there is something that must not be replaced: a directory or another database, a pipe, a device.
    static Result<std::unique_ptr<PrivateFile>> create(const QString &path);

    Result<void> write(const QByteArray &bytes);
    /// For what writes by itself.
    QIODevice &device() { return m_file; }
    /// Where it will appear.
    QString path() const { return m_path; }
    /// Where it is written, for a library that opens files by itself.
    QString partialPath() const { return m_file.fileName(); }
    /// Replaces what stood there before.
    Result<void> commit();

private:
    explicit PrivateFile(const QString &path);
    Error failure(const QString &detail) const;

    QString m_path;
    QTemporaryFile m_file;
};

/// The whole content of such a file at once.
Result<void> writePrivate(const QString &path, const QByteArray &bytes);

} // namespace steward
