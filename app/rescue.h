#pragma once

#include "models/actions/backups.h"
#include "models/core/worker.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace steward {

/// Tells why a directory cannot be opened, and where the file is lost, offers its newest backup. GUI thread; goes when
/// its message is closed, and what it has begun is done.
class Rescue : public QObject {
    Q_OBJECT

public:
    Rescue(const QString &path, const Error &why, const Author &author, QObject *parent = nullptr);

    /// Shows the message, once it is known whether there is a backup.
    void begin(QWidget *window);

signals:
    /// The file is there again and can be opened.
    void restored(const QString &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(QWidget *window, const std::optional<BackupEntry> &newest);
    void restore(const QString &backup);
    void conclude(const Result<QString> &aside);

    QString m_path;
    Error m_why;
    Author m_author;
    QPointer<QMessageBox> m_box;
    bool m_busy = false;
    Worker m_files {QStringLiteral("rescue")};
};

} // namespace steward
