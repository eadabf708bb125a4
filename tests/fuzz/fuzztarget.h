#pragma once

#include <QByteArrayView>

namespace steward::fuzz {

/// What a program of this folder is about: gives one input to the code under test; whatever it is, nothing may break.
/// Each source that is a target defines it.
void tryOne(QByteArrayView input);

/// Ends the program, as a fault that the sanitizers find does, when `good` is not so.
void require(bool good, const char *what);

} // namespace steward::fuzz
