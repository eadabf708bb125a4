#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUuid>

#include <optional>

namespace steward {

/// A head of the journal that is kept outside the file too: all sets up to `set` are covered by `hash`, so none of them
/// can be changed unseen by who has the line. Without key and signature it pins the hash all the same, for whoever
/// knows where the line comes from. A value.
struct Anchor {
    QUuid directory;
    ChangeSetId set;
    Timestamp at = 0;     ///< When the head was the newest.
    QByteArray hash;      ///< Of that set.
    QByteArray publicKey; ///< Ed25519; empty when it is not signed.
    QByteArray signature;

    bool isSigned() const { return !publicKey.isEmpty(); }

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// The one text of an anchor, a single line of ASCII without a line break; letters of hexadecimal numbers are small:
/// "steward-head v1 directory=UUID set=NUMBER at=2026-03-01T09:15:00.000Z hash=HEX key=HEX signature=HEX".
QByteArray anchorLine(const Anchor &anchor);
/// The bytes that the signature covers: the line up to and with the key.
QByteArray signedText(const Anchor &anchor);
/// Reads a line that is exactly as `anchorLine` writes it.
std::optional<Anchor> anchorFromLine(QByteArrayView line);
/// Finds anchors in any text: logs, mails as they are stored (a header may be folded anywhere), CSV, JSON. One whose
/// signature is cut off or garbled has a key and an empty signature.
QList<Anchor> anchorsIn(QByteArrayView text);

} // namespace steward
