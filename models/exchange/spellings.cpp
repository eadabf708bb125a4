#include "models/exchange/spellings.h"

#include "models/domain/textrules.h"

namespace steward {

namespace {

QString keyOf(const QString &name)
{
    QString key = caseKey(name);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

} // namespace

void Spellings::settle()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        QString &usual = m_usual[keyOf(it.key())];
        const int most = m_counts.value(usual);
        if (it.value() > most || (it.value() == most && it.key() < usual))
            usual = it.key();
    }
}

QString Spellings::usualFor(const QString &typed) const
{
    return m_counts.contains(typed) ? QString() : m_usual.value(keyOf(typed));
}

} // namespace steward
