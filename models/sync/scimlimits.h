#pragma once

namespace steward {

/// What is asked of a SCIM server at most, whatever it offers.
namespace scimLimits {

constexpr int MaxBulk = 100; ///< Operations of one request.
constexpr int MaxPage = 100; ///< Resources of one page.

} // namespace scimLimits

} // namespace steward
