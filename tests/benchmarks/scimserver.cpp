#include "tests/benchmarks/scimserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace steward {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr int PageSize = 100;
constexpr int Organizations = 200;
constexpr std::size_t ChunkBytes = 65536;
const QByteArray Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

struct Request {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray ifMatch;
    QByteArray body;
};

/// One client: what came and was not looked at yet, and answers that wait for their time.
struct Client {
    int socket = -1;
    QByteArray received;
    std::deque<std::pair<SteadyTime, QByteArray>> answers;
};

QByteArray answerOf(int status, const QByteArray &body, const QByteArray &etag = {})
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/scim+json\r\n";
    if (!etag.isEmpty())
        answer += "ETag: " + etag + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray parameter(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &one : query.split('&')) {
        if (one.startsWith(name) && one.mid(name.size()).startsWith('='))
            return QByteArray::fromPercentEncoding(one.mid(name.size() + 1));
    }
    return {};
}

/// The accounts; their texts are made when they change, and not when they are asked for.
class Accounts {
public:
    explicit Accounts(int count) : m_count(count), m_versions(std::size_t(count), 1), m_texts(std::size_t(count))
    {
        for (int i = 0; i < count; ++i)
            write(i, "Organization " + QByteArray::number(i % Organizations));
    }

    QByteArray answer(const Request &request)
    {
        if (request.path.endsWith("/Users"))
            return answerOf(200, list(request.query));
        if (const int at = int(request.path.indexOf("/Users/")); at >= 0) {
            const int i = request.path.mid(at + 7).toInt() - 1;
            if (i < 0 || i >= m_count)
                return answerOf(404, "{}");
            return request.method == "PATCH" ? patched(i, request) : answerOf(200, m_texts[std::size_t(i)], etag(i));
        }
        if (request.path.endsWith("/ServiceProviderConfig"))
            return answerOf(200,
                            R"({"patch":{"supported":true},"filter":{"supported":true,"maxResults":100},)"
                            R"("etag":{"supported":true},"bulk":{"supported":false}})");
        return answerOf(404, "{}");
    }

private:
    QByteArray etag(int i) const { return "W/\"" + QByteArray::number(m_versions[std::size_t(i)]) + '"'; }
    QByteArray modified(int i) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_changedAt.value(i) * 1000, Qt::UTC);
        return time.toString(Qt::ISODateWithMs).toLatin1();
    }

    void write(int i, const QByteArray &organization)
    {
        const QByteArray number = QByteArray::number(i);
        const QByteArray hex = QByteArray::number(i + 1, 16).rightJustified(12, '0');
        const bool person = i % 5 == 0;
        m_texts[std::size_t(i)] = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",")" + Enterprise
            + R"("],"id":")" + benchServerId(i) + R"(","externalId":"00000000-0000-4000-8000-)" + hex
            + R"(","userName":"user.)" + number + R"(","name":{"givenName":"Ana","familyName":"Pérez )" + number
            + R"("},"displayName":"Ana Pérez )" + number + R"(","emails":[{"value":"user)" + number
            + R"(@example.com","type":"work","primary":true}],"active":true,)"
            + (person
                   ? R"("userType":"Administrator","roles":[{"value":"Auditor","primary":true}],"preferredLanguage":"en",)"
                   : R"("userType":"ApiUser","entitlements":[{"value":"HttpApi","type":"HttpApi","display":"HttpApi"}],)")
            + '"' + Enterprise + R"(":{"organization":")" + organization
            + R"("},"meta":{"resourceType":"User","created":"2023-11-14T22:13:20.000Z","lastModified":")" + modified(i)
            + R"(","version":"W/\")" + QByteArray::number(m_versions[std::size_t(i)]) + R"(\""}})";
    }

    QByteArray patched(int i, const Request &request)
    {
        if (!request.ifMatch.isEmpty() && request.ifMatch != etag(i))
            return answerOf(412, "{}");
        const QJsonArray operations
            = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("Operations")).toArray();
        for (const QJsonValue &operation : operations) {
            if (operation[QStringLiteral("path")].toString().endsWith(QStringLiteral(":organization"))) {
                ++m_versions[std::size_t(i)];
                m_changedAt.insert(i, ++m_changes);
                write(i, operation[QStringLiteral("value")].toString().toUtf8());
            }
        }
        return answerOf(200, m_texts[std::size_t(i)], etag(i));
    }

    QByteArray list(const QByteArray &query) const
    {
        const QByteArray filter = parameter(query, "filter");
        std::vector<int> fitting;
        if (filter.startsWith("meta.lastModified ge")) {
            const QByteArray since = filter.split('"').value(1);
            for (int i = 0; i < m_count; ++i) {
                if (m_changedAt.contains(i) && modified(i) >= since)
                    fitting.push_back(i);
                else if (!m_changedAt.contains(i) && since <= "2023-11-14T22:13:20.000Z")
                    fitting.push_back(i);
            }
        } else if (!filter.isEmpty()) {
            const QByteArray needle = '"' + filter.split('"').value(1).toLower() + '"';
            const auto is = [&](const QByteArray &text) { return text.contains(needle); };
            const auto found = std::find_if(m_texts.begin(), m_texts.end(), is);
            if (found != m_texts.end())
                fitting.push_back(int(found - m_texts.begin()));
        }
        const int total = filter.isEmpty() ? m_count : int(fitting.size());
        const int first = std::max(1, parameter(query, "startIndex").toInt()) - 1;
        const QByteArray wanted = parameter(query, "count");
        const int last = std::min(total, first + (wanted.isEmpty() ? PageSize : std::min(PageSize, wanted.toInt())));
        QByteArray page = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":)"
            + QByteArray::number(total) + R"(,"startIndex":)" + QByteArray::number(first + 1) + R"(,"Resources":[)";
        for (int i = first; i < last; ++i) {
            page += m_texts[std::size_t(filter.isEmpty() ? i : fitting[std::size_t(i)])];
            page += i + 1 < last ? "," : "";
        }
        return page + "]}";
    }

    int m_count;
    qint64 m_changes = 0;
    std::vector<qint64> m_versions;
    QHash<int, qint64> m_changedAt;
    std::vector<QByteArray> m_texts;
};

/// The first request of what came, which is taken away; nothing until it is complete.
std::optional<Request> nextRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = received.first(end).split('\n');
    Request request;
    qsizetype size = 0;
    for (const QByteArray &line : lines) {
        const QByteArray name = line.first(std::max<qsizetype>(0, line.indexOf(':'))).toLower();
        if (name == "content-length")
            size = line.mid(15).trimmed().toInt();
        else if (name == "if-match")
            request.ifMatch = line.mid(9).trimmed();
    }
    if (received.size() < end + 4 + size)
        return std::nullopt;
    const QList<QByteArray> words = lines.first().split(' ');
    const qsizetype mark = words.value(1).indexOf('?');
    request.method = words.first();
    request.path = mark < 0 ? words.value(1) : words.value(1).first(mark);
    request.query = mark < 0 ? QByteArray() : words.value(1).mid(mark + 1);
    request.body = received.mid(end + 4, size);
    received.remove(0, end + 4 + size);
    return request;
}

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(socket, bytes.data() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += count;
    }
}

int listening(quint16 &port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(socket, 16) != 0
        || ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("The server could not be started.");
    port = ntohs(address.sin_port);
    return socket;
}

/// False: the client has gone.
bool receive(Client &client)
{
    std::vector<char> chunk(ChunkBytes);
    const ssize_t count = ::recv(client.socket, chunk.data(), chunk.size(), 0);
    if (count > 0)
        client.received.append(chunk.data(), count);
    return count > 0;
}

/// Sends what is due; how many milliseconds the next one has, -1: there is none.
int sendDue(std::vector<Client> &clients)
{
    int wait = -1;
    const SteadyTime now = std::chrono::steady_clock::now();
    for (Client &client : clients) {
        for (; !client.answers.empty() && client.answers.front().first <= now; client.answers.pop_front())
            sendAll(client.socket, client.answers.front().second);
        if (client.answers.empty())
            continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(client.answers.front().first - now).count();
        wait = wait < 0 ? int(left) : std::min(wait, int(left));
    }
    return wait;
}

} // namespace

QByteArray benchServerId(int account)
{
    return QByteArray::number(account + 1);
}

int ScimServer::serve(int count, std::chrono::milliseconds latency)
{
    Accounts accounts(count);
    quint16 port = 0;
    const int door = listening(port);
    std::printf("%d\n", int(port));
    std::fflush(stdout);
    std::vector<Client> clients;
    while (true) {
        const int wait = sendDue(clients);
        std::vector<pollfd> waiting {{STDIN_FILENO, POLLIN, 0}, {door, POLLIN, 0}};
        for (const Client &client : clients)
            waiting.push_back({client.socket, POLLIN, 0});
        ::poll(waiting.data(), waiting.size(), wait);
        if (waiting[0].revents != 0)
            return 0;
        for (std::size_t i = clients.size(); i-- > 0;) {
            Client &client = clients[i];
            if (waiting[i + 2].revents == 0)
                continue;
            if (!receive(client)) {
                ::close(client.socket);
                clients.erase(clients.begin() + std::ptrdiff_t(i));
                continue;
            }
            while (const auto request = nextRequest(client.received))
                client.answers.emplace_back(std::chrono::steady_clock::now() + latency, accounts.answer(*request));
        }
        if (waiting[1].revents != 0) {
            const int socket = ::accept(door, nullptr, nullptr);
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            clients.push_back({socket, {}, {}});
        }
    }
}

ScimServer::ScimServer(int accounts, std::chrono::milliseconds latency)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--serve"), QStringLiteral("--accounts"), QString::number(accounts),
                     QStringLiteral("--latency"), QString::number(latency.count())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(-1))
            qFatal("The server did not start.");
    }
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/scim/v2").arg(m_process.readLine().trimmed().toInt()));
}

ScimServer::~ScimServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace steward
