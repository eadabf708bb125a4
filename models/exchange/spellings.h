#pragma once

#include <QHash>
#include <QString>

namespace steward {

/// How the organizations of a directory are spelled. A value that threads share once all are added.
class Spellings {
public:
    /// An account, or `count` of them, has it so.
    void add(const QString &name, int count = 1) { m_counts[name] += count; }
    /// To be called when all are added.
    void settle();
    /// The most used spelling of a name that nobody spells as it is typed here: one that differs by capitals and blanks
    /// alone. Empty when there is none.
    QString usualFor(const QString &typed) const;

private:
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_usual; ///< By what spellings of the same name have in common.
};

} // namespace steward
