#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds Kept {30};

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Kept);
    connect(&m_rest, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_ours = m_ours && QGuiApplication::clipboard()->ownsClipboard(); });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    // What clipboard histories of KDE and others look for.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_ours = true;
    m_rest.start();
}

void SecretClipboard::clear()
{
    m_rest.stop();
    if (m_ours)
        QGuiApplication::clipboard()->clear();
    m_ours = false;
}

} // namespace steward
