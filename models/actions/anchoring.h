#pragma once

#include "models/actions/journalhead.h"
#include "models/actions/journalkey.h"

#include <QTimer>

namespace steward {

/// Anchors the head of the journal while a directory is open in a window: when 1,000 changes or a day have passed, and
/// when it is closed. The key is asked for once at the beginning, so that closing waits for no keychain; until it is
/// there, heads are not signed. GUI thread; store and keychain must outlive it.
class Anchoring : public QObject {
    Q_OBJECT

public:
    Anchoring(Store &store, const Author &author, Keychain &keychain, const AnchorPlaces &places = {},
              QObject *parent = nullptr);
    /// Anchors once more, if it was started; the store writes it before it closes.
    ~Anchoring() override;

    /// From now on; before, nothing is anchored.
    void start();

signals:
    void anchored(const steward::Anchor &anchor);

private:
    void look();
    void anchor();

    Store &m_store;
    Author m_author;
    AnchorPlaces m_places;
    JournalKey m_key;
    QTimer m_interval;
    bool m_started = false;
    bool m_anchoring = false;
    qint64 m_lookedAt = 0; ///< The newest change when it was looked last.
};

} // namespace steward
