#include "models/secrets/keychainqueue.h"

#include <QThread>
#include <QTimer>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

KeychainAnswer answerOf(QKeychain::Job *job)
{
    KeychainAnswer answer {job->error(), job->errorString(), {}};
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        const QByteArray bytes = read->binaryData();
        if (answer.error == QKeychain::NoError)
            answer.secret = Secret(bytes);
        // The array shares its memory with the job; it is wiped there too, where a detached copy would not be.
        if (!bytes.isEmpty())
            sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    return answer;
}

} // namespace

KeychainQueue::KeychainQueue(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_deadline(deadline)
{
}

void KeychainQueue::ask(std::function<Job()> make, Reply reply)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const quint64 number = ++m_last;
    m_waiting.push_back({number, std::move(make), std::move(reply)});
    QTimer::singleShot(m_deadline, this, [this, number] { expire(number); });
    startNext();
}

void KeychainQueue::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Without a parent: the job outlives this queue when it must, and deletes itself when it is done.
    QKeychain::Job *job = m_running->make().release();
    job->setAutoDelete(true);
    // The answer to a queue that is gone is read all the same, because it is wiped by that.
    connect(job, &QKeychain::Job::finished, job, [queue = QPointer<KeychainQueue>(this)](QKeychain::Job *done) {
        const KeychainAnswer answer = answerOf(done);
        if (queue)
            queue->finished(answer);
    });
    job->start();
}

void KeychainQueue::finished(const KeychainAnswer &answer)
{
    const Reply reply = std::exchange(m_running, std::nullopt)->reply;
    startNext();
    if (reply)
        reply(answer);
}

void KeychainQueue::expire(quint64 number)
{
    Reply reply;
    if (m_running && m_running->number == number) {
        reply = std::exchange(m_running->reply, {});
    } else {
        const auto place = std::find_if(m_waiting.begin(), m_waiting.end(),
                                        [number](const Request &request) { return request.number == number; });
        if (place == m_waiting.end())
            return;
        reply = std::move(place->reply);
        m_waiting.erase(place);
    }
    if (reply)
        reply(std::nullopt);
}

} // namespace steward
