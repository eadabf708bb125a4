#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>
#include <QtTest>

#include <memory>

namespace steward {

namespace {

QMap<QString, std::function<QObject *()>> &classes()
{
    static QMap<QString, std::function<QObject *()>> map;
    return map;
}

} // namespace

bool TestRegistry::add(const char *file, std::function<QObject *()> make)
{
    classes().insert(QFileInfo(QString::fromUtf8(file)).baseName(), std::move(make));
    return true;
}

int TestRegistry::run(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QStringList names = classes().keys();
    if (arguments.size() > 1 && classes().contains(arguments.at(1)))
        names = {arguments.takeAt(1)};
    int failures = 0;
    for (const QString &name : names) {
        const std::unique_ptr<QObject> object(classes().value(name)());
        failures += QTest::qExec(object.get(), arguments);
    }
    return failures;
}

} // namespace steward
