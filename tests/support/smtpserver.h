#pragma once

#include "tests/support/places.h"
#include "tests/support/testcertificates.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

/// tests/support/smtp_server.py in a process and a folder of its own. Main thread.
class SmtpServer {
public:
    /// Options of smtp_server.py.
    explicit SmtpServer(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(supportFile(QStringLiteral("smtp_server.py")), QStringList {m_folder.path()} + options);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                qFatal("smtp_server.py does not start: %s", qPrintable(m_process.errorString()));
        }
        m_port = m_process.readLine().trimmed().split(' ').last().toInt();
    }
    ~SmtpServer() { stop(); }

    int port() const { return m_port; }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// What was taken so far, in order, without the first `from`.
    QList<QJsonObject> mails(qsizetype from = 0) const
    {
        QList<QJsonObject> mails;
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).mid(from)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                mails.append(QJsonDocument::fromJson(file.readAll()).object());
        }
        return mails;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

/// The mail as Python's email package reads it.
inline QJsonObject parsedMail(const QByteArray &raw)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(supportFile(QStringLiteral("read_mail.py")), {});
    process.write(raw);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        qFatal("read_mail.py: %s", qPrintable(process.errorString()));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace steward
