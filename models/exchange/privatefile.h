#pragma once

#include "models/core/result.h"

#include <QTemporaryFile>

#include <memory>

namespace steward {

/// A file that only its owner can read, and that appears under its name when it is complete, or not at all: it is
/// written beside its place and moved there. One thread.
class PrivateFile {
public:
    static Result<std::unique_ptr<PrivateFile>> create(const QString &path);

    Result<void> write(const QByteArray &bytes);
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

} // namespace steward
