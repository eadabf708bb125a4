#pragma once

#include "models/exchange/savedmapping.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace steward {

/// The mappings of this computer: those that got a name, and for each set of headings the last one that was used. GUI
/// thread; the settings must outlive it.
class SavedMappings {
public:
    explicit SavedMappings(QSettings &settings) : m_settings(settings) { }

    /// In the order of the alphabet.
    QStringList names() const;
    std::optional<SavedMapping> named(const QString &name) const;
    void save(const QString &name, const SavedMapping &mapping);
    void remove(const QString &name);

    /// For files with these headings.
    std::optional<SavedMapping> lastFor(const Sheet &sheet) const;
    void rememberFor(const Sheet &sheet, const SavedMapping &mapping);

private:
    std::optional<SavedMapping> at(const QString &key) const;

    QSettings &m_settings;
};

} // namespace steward
