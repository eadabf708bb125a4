#pragma once

#include <QObject>

#include <functional>

namespace steward {

/// The test classes of one executable, by the name of their file; `test_x tst_worker [QTest options]` runs that one,
/// without a name all run. Main thread.
class TestRegistry {
public:
    static bool add(const char *file, std::function<QObject *()> make);
    static int run(int argc, char **argv);
};

} // namespace steward

#define STEWARD_TEST(Class)                                                                                            \
    static const bool registered##Class = steward::TestRegistry::add(__FILE__, []() -> QObject * { return new Class; });
