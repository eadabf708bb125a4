#include "models/actions/anchoring.h"

#include <QLoggingCategory>

namespace steward {

namespace {

Q_LOGGING_CATEGORY(lcAnchoring, "steward.anchoring")

constexpr std::chrono::hours AnchorInterval {1};

void tell(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        qCWarning(lcAnchoring).noquote() << error.message << error.detail;
}

} // namespace

Anchoring::Anchoring(Store &store, const Author &author, Keychain &keychain, const AnchorPlaces &places,
                     QObject *parent)
    : QObject(parent), m_store(store), m_author(author), m_places(places), m_key(store, author, keychain)
{
    m_interval.setInterval(AnchorInterval);
    connect(&m_interval, &QTimer::timeout, this, &Anchoring::look);
}

Anchoring::~Anchoring()
{
    if (m_started)
        std::ignore = anchorHead(m_store, m_author, m_places);
}

void Anchoring::start()
{
    m_started = true;
    m_interval.start();
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.id.value - m_lookedAt >= SetsBetweenAnchors) {
            m_lookedAt = set.id.value;
            look();
        }
    });
    whenDone(m_key.load(), this, [this](const Result<void> &loaded) {
        if (!loaded)
            tell(loaded.error());
        look();
    });
}

void Anchoring::look()
{
    if (m_anchoring)
        return;
    m_anchoring = true;
    const auto ask = [file = m_places.file, now = m_store.now()](Connection &connection) {
        return isAnchorDue(connection, file, now);
    };
    whenDone(m_store.read(ask), this, [this](const Result<bool> &due) {
        m_anchoring = false;
        if (due && *due)
            anchor();
    });
}

void Anchoring::anchor()
{
    m_anchoring = true;
    whenDone(anchorHead(m_store, m_author, m_places), this, [this](const Result<Anchor> &head) {
        m_anchoring = false;
        if (head)
            emit anchored(*head);
        else
            tell(head.error());
    });
}

} // namespace steward
