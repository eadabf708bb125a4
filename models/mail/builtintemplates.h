#pragma once

#include "models/domain/administrator.h"
#include "models/domain/mailtemplate.h"

#include <QString>

namespace steward {

/// The template that comes with the program, in the nearest language it has: es for es-MX, zh-Hans for zh-CN, English
/// for all others. Any thread.
MailTemplate builtInTemplate(Kind kind, const QString &language);

} // namespace steward
