#include "models/actions/automaticsync.h"

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds AfterOpening {3};

} // namespace

AutomaticSync::AutomaticSync(Store &store, RemoteActions &remotes, QObject *parent)
    : QObject(parent), m_store(store), m_remotes(remotes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterOpening);
    connect(&m_interval, &QTimer::timeout, this, &AutomaticSync::begin);
    connect(&m_soon, &QTimer::timeout, this, &AutomaticSync::begin);
    connect(&m_remotes, &RemoteActions::finished, this, [this] { m_held = false; });
    connect(&m_remotes, &RemoteActions::failed, this, [this](const Error &error) {
        // Not asked for again and again: a locked keychain would show its prompt each time.
        if (error.kind == ErrorKind::Secret || error.kind == ErrorKind::Unauthorized)
            m_held = true;
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &set) {
        if (m_stopped || set.kind != ChangeKind::Settings)
            return;
        m_held = false;
        schedule();
    });
}

void AutomaticSync::start()
{
    m_stopped = false;
    schedule();
}

void AutomaticSync::stop()
{
    m_stopped = true;
    m_interval.stop();
    m_soon.stop();
}

void AutomaticSync::schedule()
{
    whenDone(m_remotes.read(), this, [this](const Result<std::optional<RemoteRecord>> &record) {
        if (m_stopped || !record)
            return;
        const Result<RemoteProfile> profile = RemoteProfile::fromJson(*record ? (*record)->profile : QJsonObject());
        const int minutes = *record && profile ? profile->everyMinutes : 0;
        m_send = profile && !profile->reviewBeforeSending;
        const bool was = m_interval.isActive();
        if (minutes == 0) {
            m_interval.stop();
            m_soon.stop();
            return;
        }
        const std::chrono::minutes interval(minutes);
        if (!was || m_interval.intervalAsDuration() != interval)
            m_interval.start(interval);
        if (!was)
            m_soon.start();
    });
}

void AutomaticSync::begin()
{
    if (m_held || m_remotes.isRunning())
        return;
    emit began();
    std::ignore = m_remotes.sync({.send = m_send});
}

} // namespace steward
