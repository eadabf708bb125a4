// What libFuzzer calls.
#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

void steward::fuzz::require(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "Not as it must be: %s\n", what);
    std::abort();
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Settings ask for the application's name.
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    steward::fuzz::tryOne(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
