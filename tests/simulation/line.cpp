#include "tests/simulation/line.h"

namespace steward::simulation {

namespace {

/// So many requests are under way at once.
constexpr quint64 Together = 3;

bool asksForOne(const RemoteRequest &request)
{
    return request.kind != RemoteRequest::Kind::FindByExternalId && request.kind != RemoteRequest::Kind::FindByUserName;
}

} // namespace

Line::Line(std::unique_ptr<RemoteDirectory> server, Turns &turns, quint64 seed)
    : m_server(std::move(server)), m_turns(turns), m_random(seed)
{
}

bool Line::comesBy()
{
    m_turns.offer();
    return passes();
}

void Line::use(const Capabilities &capabilities)
{
    if (QThread::currentThread() != m_thread)
        m_complaint = QStringLiteral("the way requests are put has changed while some are under way");
    m_server->use(capabilities);
}

Result<RemotePage> Line::list(const ListRequest &request, const StopToken &stop)
{
    const Error died {ErrorKind::Offline, QStringLiteral("the console has died")};
    if (!comesBy())
        return died;
    const Result<RemotePage> page = m_server->list(request, stop);
    return comesBy() ? page : Result<RemotePage>(died);
}

QList<RemoteAnswer> Line::perform(const QList<RemoteRequest> &requests, const StopToken &stop)
{
    QSet<QString> accounts;
    QList<qsizetype> waiting;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const RemoteRequest &request = requests.at(i);
        const QString account = request.id.isEmpty() ? request.key : request.id;
        if (asksForOne(request) && accounts.contains(account))
            m_complaint = QStringLiteral("two requests of %1 at once").arg(account);
        accounts.insert(account);
        waiting.append(i);
    }
    QList<RemoteAnswer> answers(requests.size());
    while (!waiting.isEmpty()) {
        const auto underWay = std::min(Together, quint64(waiting.size()));
        const qsizetype next = waiting.takeAt(qsizetype(m_random() % underWay));
        if (!comesBy())
            return answers; // Not sent.
        answers[next] = m_server->perform({requests.at(next)}, stop).constFirst();
    }
    comesBy();
    return answers;
}

} // namespace steward::simulation
