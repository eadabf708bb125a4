#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace steward {

/// Signs with the key of a directory's journal (Ed25519); without a key it signs nothing. A value; any thread.
struct Signer {
    QByteArray publicKey;
    std::function<QByteArray(QByteArrayView text)> sign = {};

    bool hasKey() const { return !publicKey.isEmpty() && sign; }
};

} // namespace steward
