#include "models/actions/deliveries.h"

#include "models/actions/credentialactions.h"

#include <QCoreApplication>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds Interval {20};
constexpr std::chrono::milliseconds AfterChange {300};

} // namespace

Deliveries::Deliveries(Store &store, const Author &author, SettingsActions &settings, QObject *parent)
    : QObject(parent), m_store(store), m_author(author), m_settings(settings)
{
    m_interval.setInterval(Interval);
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChange);
    connect(&m_interval, &QTimer::timeout, this, &Deliveries::look);
    connect(&m_soon, &QTimer::timeout, this, &Deliveries::look);
}

Deliveries::~Deliveries()
{
    m_mailThread.stop({});
}

void Deliveries::start()
{
    m_interval.start();
    m_soon.start();
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.kind == ChangeKind::Settings) {
            m_stopped = false;
            m_said.clear();
        }
        m_soon.start();
    });
}

void Deliveries::stop()
{
    m_stopped = true;
    if (m_stopRound)
        *m_stopRound = true;
}

void Deliveries::resume()
{
    m_stopped = false;
    m_said.clear();
    look();
}

void Deliveries::look()
{
    if (m_looking || m_running)
        return;
    m_looking = true;
    const auto ask = [now = m_store.now()](Connection &connection) -> Result<Prospect> {
        CredentialRows rows(connection);
        const Result<qint64> due = rows.dueCount(now);
        STEWARD_TRY(due);
        const Result<QList<Credential>> overdue = rows.expiring(now);
        STEWARD_TRY(overdue);
        const Result<DirectorySettings> settings = readSettings(connection);
        STEWARD_TRY(settings);
        return Prospect {*due, overdue->size(), *settings};
    };
    whenDone(m_store.read(ask), this, [this](const Result<Prospect> &prospect) {
        m_looking = false;
        if (prospect)
            begin(*prospect);
    });
}

void Deliveries::begin(const Prospect &prospect)
{
    if (prospect.overdue > 0)
        std::ignore = CredentialActions(m_store, m_author).expire();
    if (prospect.due == 0 || m_stopped)
        return;
    if (!prospect.settings.mail.isConfigured()) {
        hold({ErrorKind::Invalid,
              tr("%Ln mail(s) with credentials wait: no mail server is set up.", nullptr,
                 static_cast<int>(prospect.due))});
        return;
    }
    if (prospect.settings.pause.since != 0) {
        hold({ErrorKind::Unauthorized, tr("No mail is sent: %1").arg(prospect.settings.pause.reason)});
        return;
    }
    m_running = true;
    whenDone(m_settings.mailPassword(), this, [this](const Result<Secret> &password) {
        m_running = false;
        if (!password) {
            hold(password.error());
            return;
        }
        if (!m_remote) {
            run(*password, {});
            return;
        }
        m_running = true;
        whenDone(m_remote->passwords(), this,
                 [this, password = *password](const Result<std::shared_ptr<RemotePasswords>> &remote) {
                     m_running = false;
                     if (remote)
                         run(password, *remote);
                     else
                         hold(remote.error());
                 });
    });
}

void Deliveries::run(const Secret &password, const std::shared_ptr<RemotePasswords> &remote)
{
    m_running = true;
    m_said.clear();
    m_stopRound = std::make_shared<std::atomic<bool>>(false);
    const auto job = [this, password, remote, asked = m_stopRound](const StopToken &stop) {
        MailRound round(m_store, m_author, password);
        round.setAt(remote);
        const StopToken either([stop, asked] { return stop.stopRequested() || *asked; });
        return round.run(either, [this](const MailRound::Progress &at) {
            QMetaObject::invokeMethod(
                this, [this, at] { emit progress(at.done, at.total); }, Qt::QueuedConnection);
        });
    };
    whenDone(m_mailThread.run(job), this, [this](const Result<DeliveryReport> &report) {
        m_running = false;
        if (!report) {
            hold(report.error());
            emit finished({});
            return;
        }
        emit finished(*report);
        if (report->pause)
            hold({ErrorKind::Unauthorized, tr("No mail is sent: %1").arg(report->pause->reason)});
    });
}

void Deliveries::hold(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || error.message == m_said)
        return;
    // Not asked for again and again: a locked keychain would show its prompt each time.
    if (error.kind == ErrorKind::Secret)
        m_stopped = true;
    m_said = error.message;
    emit held(error);
}

} // namespace steward
