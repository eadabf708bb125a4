#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds Kept {30};
/// What clipboard histories of KDE and others look for.
constexpr QLatin1StringView Hint {"x-kde-passwordManagerHint"};

/// Whether the clipboard holds what a secret was copied as, in this process.
bool holdsSecret(const QClipboard &clipboard)
{
    const QMimeData *data = clipboard.ownsClipboard() ? clipboard.mimeData() : nullptr;
    return data && data->hasFormat(Hint);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Kept);
    connect(&m_rest, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_ours = m_ours && holdsSecret(*QGuiApplication::clipboard()); });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    data->setData(Hint, QByteArrayLiteral("secret"));
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
