#include "tests/support/testregistry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return steward::TestRegistry::run(argc, argv);
}
