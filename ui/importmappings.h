#pragma once

#include <QPushButton>
#include <QStringList>

class QMenu;

namespace steward {

/// The button for ways to read columns that are kept: chosen by name, saved under one, taken from and written into
/// files. Says what is wanted; who owns it does it. GUI thread.
class ImportMappings : public QPushButton {
    Q_OBJECT

public:
    explicit ImportMappings(QWidget *parent = nullptr);

    void setNames(const QStringList &names);

signals:
    void chosen(const QString &name);
    void saveRequested(const QString &name);
    void removeRequested(const QString &name);
    void openRequested(const QString &path);
    void writeRequested(const QString &path);

private:
    void fill();
    void askForName();
    void askForFile(bool isNew);

    QStringList m_names;
    QMenu *m_menu;
};

} // namespace steward
