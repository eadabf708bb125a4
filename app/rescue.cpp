#include "app/rescue.h"

#include <QDateTime>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
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
    connect(box, &QObject::destroyed, this, &QObject::deleteLater);
    if (newest) {
        const QString time
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest->manifest->at), QLocale::ShortFormat);
        box->setInformativeText(tr("There is a backup of %1. It can be put in its place; what was changed since is not "
                                   "in it. The file as it is now is kept beside it.")
                                    .arg(time));
        QPushButton *button = box->addButton(tr("&Restore Backup"), QMessageBox::ActionRole);
        // The box would close by itself.
        button->disconnect(box);
        connect(button, &QPushButton::clicked, this, [this, box, path = newest->path] { restore(box, path); });
    }
    box->open();
}

void Rescue::restore(QMessageBox *box, const QString &backup)
{
    box->setEnabled(false);
    const auto replace = [path = m_path, backup, author = m_author] {
        return Backups::replace(path, backup, author, systemClock()());
    };
    whenDone(m_files.run(replace), box, [this, box](const Result<QString> &aside) {
        box->setEnabled(true);
        if (!aside) {
            box->setInformativeText(aside.error().message);
            return;
        }
        emit restored(m_path);
        box->close();
    });
}

} // namespace steward
