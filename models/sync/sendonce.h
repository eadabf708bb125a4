#pragma once

#include <QByteArrayView>
#include <QIODevice>

namespace steward {

/// The body of a request, which leaves once: Qt puts a request again by itself when a kept connection breaks, also one
/// that the server may have carried out. It cannot when the body cannot be rewound, and reports the failure instead.
/// The bytes must outlive it. Sync thread.
class SendOnce : public QIODevice {
    Q_OBJECT
public:
    explicit SendOnce(QByteArrayView bytes);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_rest.size() + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArrayView m_rest;
};

} // namespace steward
