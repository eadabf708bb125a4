#include "app/cli/command.h"

namespace steward {

QString Arguments::text(const QString &name, const QString &fallback) const
{
    const QStringList values = m_values.value(name);
    return values.isEmpty() ? fallback : values.last();
}

} // namespace steward
