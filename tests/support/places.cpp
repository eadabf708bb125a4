#include "tests/support/places.h"

namespace steward {

QString sourceFile(const QString &path)
{
    return QStringLiteral(STEWARD_SOURCES "/") + path;
}

QString testFile(const QString &path)
{
    return sourceFile(QStringLiteral("tests/") + path);
}

QString supportFile(const QString &name)
{
    return testFile(QStringLiteral("support/") + name);
}

QString stewardctlProgram()
{
    return QStringLiteral(STEWARDCTL);
}

QString servedStewardctl()
{
    return QStringLiteral(SERVED_STEWARDCTL);
}

QString serverPackages()
{
    return QStringLiteral(STEWARD_SERVERS);
}

} // namespace steward
