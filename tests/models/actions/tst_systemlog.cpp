#include "models/actions/systemlog.h"

#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QtTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

#include <cstring>

namespace steward {

using namespace Qt::StringLiterals;

/// A /dev/log of its own, where this computer has none.
class LogSocket {
public:
    LogSocket() : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, Path);
        m_bound = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::chmod(Path, 0666);
    }
    ~LogSocket()
    {
        ::close(m_socket);
        if (m_bound)
            ::unlink(Path);
    }
    LogSocket(const LogSocket &) = delete;
    LogSocket &operator=(const LogSocket &) = delete;

    bool isBound() const { return m_bound; }
    /// The next message that holds `words`; others are other programs'.
    QByteArray next(const QByteArray &words) const
    {
        timeval limit {5, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        QByteArray message(4096, '\0');
        for (int i = 0; i < 1000; ++i) {
            const ssize_t size = ::recv(m_socket, message.data(), static_cast<std::size_t>(message.size()), 0);
            if (size <= 0)
                return {};
            if (message.left(size).contains(words))
                return message.left(size);
        }
        return {};
    }

    static constexpr char Path[] = "/dev/log";

private:
    int m_socket;
    bool m_bound = false;
};

class TestSystemLog : public QObject {
    Q_OBJECT

private slots:
    void theLineReachesTheLog()
    {
        if (QFileInfo::exists(QString::fromLatin1(LogSocket::Path)))
            QSKIP("This computer has a system log of its own, whose entries are not the test's to read.");
        if (::geteuid() != 0)
            QSKIP("Only root can stand in for the system log.");
        const LogSocket log;
        if (!log.isBound())
            QSKIP("No socket can be made at /dev/log.");
        const QByteArray line
            = "steward-head v1 100%s %n " + QByteArray(300, 'x') + " test " + QByteArray::number(::getpid());
        writeToSystemLog(line);
        const QByteArray message = log.next(line);
        QVERIFY2(!message.isEmpty(), "nothing came");
        const QByteArray priority = "<" + QByteArray::number(LOG_AUTHPRIV | LOG_NOTICE) + ">";
        QVERIFY2(message.startsWith(priority), message.constData());
        QVERIFY(message.contains(line)); // whole, and percent signs as they are
    }

    void withoutALogNothingHappens()
    {
        if (QFileInfo::exists(QString::fromLatin1(LogSocket::Path)))
            QSKIP("This computer has a system log.");
        writeToSystemLog("steward-head v1");
    }
};

STEWARD_TEST(TestSystemLog)

} // namespace steward

#include "tst_systemlog.moc"
