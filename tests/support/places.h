#pragma once

#include <QString>

namespace steward {

/// Where the files are that tests read, and the programs that they start. Only places.cpp knows the folders of this
/// checkout, so that the compiler cache serves the tests of another one.

/// The checkout itself.
QString sourceFile(const QString &path);
/// In tests.
QString testFile(const QString &path);
/// In tests/support.
QString supportFile(const QString &name);
/// The `stewardctl` that tests start.
QString stewardctlProgram();
/// The same through its fork server, if there is one: for runs that are left to end by themselves.
QString servedStewardctl();

/// Where tests/run installs the packages of tests/servers.
QString serverPackages();

} // namespace steward
