#include "tests/support/testregistry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return steward::TestRegistry::run(argc, argv);
}
