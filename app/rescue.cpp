#include "app/rescue.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace steward {

Rescue::Rescue(const QString &path, const Error &why, const Author &author, QObject *parent)
    : QObject(parent), m_path(path), m_why(why), m_author(author)
{
}

void Rescue::begin(QWidget *window)
{
    const auto look = [path = m_path]() -> Result<std::optional<BackupEntry>> {
        const QList<BackupEntry> entries = Backups::ofFile(path);
        if (entries.isEmpty() || !Backups::isLost(path))
            return std::optional<BackupEntry>();
        return std::optional(entries.first());
    };
    whenDone(m_files.run(look), this, [this, window = QPointer<QWidget>(window)](const auto &newest) {
        show(window, newest ? *newest : std::nullopt);
    });
}

void Rescue::show(QWidget *window, const std::optional<BackupEntry> &newest)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Steward"), m_why.message, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->installEventFilter(this);
    m_box = box;
    connect(box, &QObject::destroyed, this, [this] {
        if (!m_busy)
            deleteLater();
    });
    if (newest) {
        const QString time
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest->manifest->at), QLocale::ShortFormat);
        box->setInformativeText(tr("There is a backup of %1. It can be put in its place; what was changed since is not "
                                   "in it. The file as it is now is kept beside it.")
                                    .arg(time));
        QPushButton *button = box->addButton(tr("&Restore Backup"), QMessageBox::ActionRole);
        // The box would close by itself.
        button->disconnect();
        connect(button, &QPushButton::clicked, this, [this, path = newest->path] { restore(path); });
    }
    box->open();
}

/// What is under way is waited for, with the message that tells of it.
bool Rescue::eventFilter(QObject *object, QEvent *event)
{
    if (m_busy && event->type() == QEvent::Close) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(object, event);
}

void Rescue::restore(const QString &backup)
{
    m_busy = true;
    m_box->setEnabled(false);
    const auto replace = [path = m_path, backup, author = m_author] {
        return Backups::replace(path, backup, author, systemClock()());
    };
    whenDone(m_files.run(replace), this, [this](const Result<QString> &aside) { conclude(aside); });
}

void Rescue::conclude(const Result<QString> &aside)
{
    m_busy = false;
    if (aside)
        emit restored(m_path);
    if (!m_box) {
        deleteLater();
        return;
    }
    m_box->setEnabled(true);
    if (aside)
        m_box->close();
    else
        m_box->setInformativeText(aside.error().message);
}

} // namespace steward
