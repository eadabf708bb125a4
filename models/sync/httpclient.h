#pragma once

#include "models/sync/httpnetwork.h"
#include "models/sync/requestrate.h"
#include "models/sync/retrybudget.h"

#include <deque>
#include <memory>
#include <vector>

class QEventLoop;

namespace steward {

class HttpExchange;

/// Puts requests to one server: several at once, not faster than it likes, again when that is harmless, and never to
/// another host. Blocks in a private event loop. Belongs to the thread that first uses it, which destroys it too: sync
/// thread.
class HttpClient {
public:
    HttpClient(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Answers in the order of the requests. When it is stopped, what did not leave is NotSent.
    QList<HttpAnswer> send(const QList<HttpRequest> &requests, const StopToken &stop);
    HttpAnswer send(const HttpRequest &request, const StopToken &stop);
    /// For a caller who bears less than a round does; what is waited is taken from the budget.
    HttpAnswer send(const HttpRequest &request, const StopToken &stop, RetryBudget &budget);
    /// The answer of a server that wants to be left alone for longer than a budget bore. With a budget nothing is sent
    /// to it any more, and everything is answered alike.
    const std::optional<HttpAnswer> &dismissal() const { return m_dismissal; }

    /// What the server said, or why there is no answer; without secrets.
    QString words(const HttpAnswer &answer) const;
    /// The same as an error; of kind Offline, Unauthorized, Forbidden or Invalid.
    Error error(const HttpAnswer &answer) const;

private:
    struct Flight {
        HttpRequest request;
        HttpAnswer answer;
        Timestamp notBefore = 0;
        int attempts = 0;
        int redirects = 0;
        bool renewed = false; ///< A new token was tried.
        std::unique_ptr<HttpExchange> exchange;

        Flight();
        Flight(Flight &&) noexcept;
        ~Flight();
    };

    QList<HttpAnswer> send(const QList<HttpRequest> &requests, const StopToken &stop, RetryBudget &budget);
    /// When the next request may leave; starts those that may now.
    Timestamp startDue(std::vector<Flight> &flights, std::deque<size_t> &waiting, std::vector<size_t> &flying,
                       QEventLoop &loop, const StopToken &stop);
    /// What waits is answered alike.
    static void giveUp(std::vector<Flight> &flights, std::deque<size_t> &waiting, const HttpAnswer &answer);
    /// Takes in the answer; true when the request must be put again.
    bool concluded(Flight &flight, RetryBudget &budget);
    void learn(const Flight &flight, Timestamp now, const RetryBudget &budget);
    void dismiss(HttpAnswer &answer, std::optional<std::chrono::milliseconds> pause);
    void pause(std::chrono::milliseconds time, const StopToken &stop);

    RemoteProfile m_profile;
    HttpSeams m_seams;
    HttpNetwork m_network;
    RequestRate m_reads;
    RequestRate m_writes;
    Timestamp m_pausedUntil = 0;
    std::optional<HttpAnswer> m_dismissal;
    int m_failuresInRow = 0;
};

} // namespace steward
