#pragma once

#include "models/core/clock.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace steward {

/// What a round remembers for the next one. A value; kept in the directory file.
struct RemoteState {
    bool hasSecret = false;   ///< The keychain has one, or had.
    Timestamp lastFullAt = 0; ///< By our clock: when all accounts were walked over last.
    qint64 lastFullCount = 0;
    Timestamp watermark = 0;    ///< By the server's clock: the greatest lastModified that was seen.
    QSet<QString> watermarkIds; ///< Who had exactly that.
    QString catalog;            ///< Names of roles and applications when rows were compared last.
    bool restored = false;      ///< The directory was made as a backup has it, and nothing was read since.
    bool wantsFull = false;     ///< Something was held: the next round looks at everything.

    QJsonObject toJson() const;
    static RemoteState fromJson(const QJsonObject &object);
    friend bool operator==(const RemoteState &, const RemoteState &) = default;
};

} // namespace steward
