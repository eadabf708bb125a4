#include "tests/support/forkserver.h"

#include <cstring>

/// The main() of app/stewardctl.cpp.
int stewardctlMain(int argc, char **argv);

/// The stewardctl that tests start; with --serve-forks NAME it is the fork server of itself.
int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--serve-forks") == 0)
        return steward::serveForks(argv[2], stewardctlMain);
    return stewardctlMain(argc, argv);
}
