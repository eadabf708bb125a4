#pragma once

#include "models/actions/directorysettings.h"

namespace steward {

/// The template as the reader of the mail would see it, filled in with an example and with dots for the password. Any
/// thread.
MailTemplate templatePreview(const MailTemplate &text, Kind kind, const DirectorySettings &settings,
                             const QString &directory, Timestamp now);

} // namespace steward
