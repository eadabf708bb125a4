#pragma once

namespace steward {

/// Installs the texts of the program in the language of the system; English has its plurals there. Once, before the
/// first text is shown.
void installLanguage();

} // namespace steward
