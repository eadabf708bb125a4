#include "tests/support/canary.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds Pause {2};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The processes by their parents.
QMultiHash<qint64, qint64> children()
{
    QMultiHash<qint64, qint64> tree;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool ok = false;
        const qint64 pid = name.toLongLong(&ok);
        if (!ok)
            continue;
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(name));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        tree.insert(fields.value(1).toLongLong(), pid);
    }
    return tree;
}

} // namespace

bool containsOne(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        const QString text = QString::fromLatin1(secret);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        // Behind one or two other bytes base64 looks different; its first and last letters depend on what is around.
        QList<QByteArray> forms {secret, wide, secret.toHex(), secret.toHex().toUpper(), secret.toPercentEncoding()};
        for (int before = 0; before < 3; ++before)
            forms.append(QByteArray(QByteArray(before, 'x') + secret).toBase64().mid(4).chopped(4));
        for (const QByteArray &form : forms) {
            if (bytes.contains(form))
                return true;
        }
    }
    return false;
}

QStringList filesWith(const QList<QByteArray> &secrets, const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QFileInfo(path).isFile() && containsOne(contentOf(path), secrets))
                found.append(path);
        }
    }
    return found;
}

ProcessWatch::ProcessWatch()
    : m_thread([this](const std::stop_token &stop) {
          while (!stop.stop_requested()) {
              look();
              std::this_thread::sleep_for(Pause);
          }
      })
{
}

ProcessWatch::~ProcessWatch()
{
    m_thread.request_stop();
    m_thread.join();
}

void ProcessWatch::look()
{
    const QMultiHash<qint64, qint64> tree = children();
    QList<qint64> open {QCoreApplication::applicationPid()};
    while (!open.isEmpty()) {
        const qint64 pid = open.takeLast();
        const QByteArray arguments = contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (arguments.contains("smtp_server.py"))
            continue;
        open += tree.values(pid);
        const QByteArray environment = contentOf(QStringLiteral("/proc/%1/environ").arg(pid));
        const std::lock_guard lock(m_mutex);
        m_seen.insert(arguments);
        m_seen.insert(environment);
    }
}

QByteArray ProcessWatch::seen()
{
    const std::lock_guard lock(m_mutex);
    return QByteArrayList(m_seen.cbegin(), m_seen.cend()).join('\n');
}

} // namespace steward
