#pragma once

#include <QSize>

#include <chrono>

namespace steward {

/// When and how large the status bar shows that something is going on.
namespace statusMeasures {

/// What is done before is not worth a look.
constexpr std::chrono::milliseconds Appears {2000};
constexpr std::chrono::milliseconds BarAppears {5000};
constexpr QSize BarSize {140, 6};

} // namespace statusMeasures

} // namespace steward
