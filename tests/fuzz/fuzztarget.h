#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

namespace steward::fuzz {

/// What a program of this folder is about; each of its sources defines these two.

/// Gives one input to the code under test; whatever it is, nothing may break.
void tryOne(QByteArrayView input);
/// Pieces from which inputs are made beside random bytes.
QByteArrayList words();

/// Ends the program, as a fault that the sanitizers find does, when `good` is not so.
void require(bool good, const char *what);

} // namespace steward::fuzz
