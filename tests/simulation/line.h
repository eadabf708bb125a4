#pragma once

#include "models/sync/remotedirectory.h"
#include "tests/simulation/turns.h"

#include <QThread>

namespace steward::simulation {

/// The way of a console that does several things at once: a few requests are under way together, and a seed says which
/// of them reaches the server next. Notes what an engine must never do. The round's thread.
class Line : public RemoteDirectory {
public:
    Line(std::unique_ptr<RemoteDirectory> server, Turns &turns, quint64 seed);

    /// Between two requests; false: the console has died, and nothing leaves any more.
    std::function<bool()> passes = [] { return true; };
    /// What was wrong with what the engine asked; empty: nothing.
    const QString &complaint() const { return m_complaint; }

    Result<Capabilities> probe(Timestamp now, const RetryBudget &budget, const StopToken &stop) override
    {
        return m_server->probe(now, budget, stop);
    }
    void use(const Capabilities &capabilities) override;
    Result<RemotePage> list(const ListRequest &request, const StopToken &stop) override;
    QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &stop) override;

private:
    bool comesBy();

    std::unique_ptr<RemoteDirectory> m_server;
    Turns &m_turns;
    std::mt19937_64 m_random;
    QThread *m_thread = QThread::currentThread();
    QString m_complaint;
};

} // namespace steward::simulation
