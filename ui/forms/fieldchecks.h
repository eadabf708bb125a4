#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace steward {

/// What a form knows of one of its fields.
struct FormField {
    QString key;
    QWidget *widget = nullptr;                      ///< Takes the focus.
    std::function<QString()> problem;               ///< Cause and cure; empty when the value can be taken.
    std::function<void(const QString &)> showError; ///< At the field; empty takes it away.
    std::function<bool()> changed;                  ///< Against what the form was opened with.
    QPushButton *other = nullptr;                   ///< "Show the other account", where values are unique.
};

/// The fields of a form and which problems stand at them: shown when a field is left, corrected while typing. GUI
/// thread.
class FieldChecks {
public:
    struct Count {
        int wrong = 0; ///< Their problem is shown.
        int open = 0;  ///< Their problem is not shown yet.
        int changed = 0;

        bool allRight() const { return wrong + open == 0; }
    };

    void add(const FormField &field);
    void edited(const QString &key);
    void left(const QString &key);
    /// Puts an answer of the store at a field, until that field is edited. False when there is no such field.
    bool answer(const QString &key, const QString &message, AdministratorId other = {});
    AdministratorId other(const QString &key) const;
    void showAll();
    /// As if nothing had been typed or answered.
    void clear();
    Count count() const;
    /// Shows the first problem; null when all is right.
    QWidget *showFirst();

private:
    struct Entry {
        FormField field;
        bool shown = false; ///< Its problem stands at the field.
        QString answer;     ///< What the store said of this value.
        AdministratorId other = {};
    };

    Entry *entry(const QString &key);
    static QString problemOf(const Entry &entry);
    static void show(Entry &entry);

    QList<Entry> m_entries;
};

} // namespace steward
