#pragma once

#include "models/secrets/secret.h"

#include <QObject>
#include <QTimer>

namespace steward {

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away after 30 seconds
/// unless something else was copied since. GUI thread.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    void clear();
    QTimer *restTimer() { return &m_rest; }

private:
    QTimer m_rest;
    bool m_ours = false;
};

} // namespace steward
