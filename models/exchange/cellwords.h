#pragma once

#include "models/domain/fields.h"

#include <optional>

namespace steward {

/// Yes or no in any language of the console, TRUE, 1, x, on …
std::optional<bool> flagWord(const QString &text);
/// Whether a word for a state means that the login is suspended; yes and no too.
std::optional<bool> suspensionWord(const QString &text);
/// "Administrator", "API user", "person", "Servicekonto" …
std::optional<Kind> kindWord(const QString &text);
/// A language by its tag, its own name, or its English name; empty when it is none.
QString languageWord(const QString &text);

/// The canonical value of a cell: like `parseField`, but in the words that people and other directories use.
Result<QJsonValue> parseCell(Field field, const QString &text, const Catalog &catalog);

} // namespace steward
