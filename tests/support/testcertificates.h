#pragma once

#include "tests/support/places.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

/// Certificates of tests/support/certificates, made once.
class TestCertificates {
public:
    TestCertificates()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(supportFile(QStringLiteral("certificates")), {m_folder.path()});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("certificates: %s", process.readAll().constData());
    }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QByteArray bytes(const QString &file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QStringList options(const QString &name) const
    {
        return {QStringLiteral("--cert"), path(name + QStringLiteral(".pem")), QStringLiteral("--key"),
                path(name + QStringLiteral(".key"))};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace steward
