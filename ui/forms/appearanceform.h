#pragma once

#include "ui/forms/settingscard.h"
#include "ui/style/stewardstyle.h"

class QCheckBox;

namespace steward {

class ChoiceField;

/// The section of the settings for look and language, as this person likes them on this computer. GUI thread.
class AppearanceForm : public SettingsCard {
    Q_OBJECT

public:
    explicit AppearanceForm(QWidget *parent = nullptr);

    /// What is kept; while the operator has changed something here, what they chose stays.
    void setAppearance(const Appearance &appearance);
    /// BCP 47, one of `knownLanguages()`; empty: that of the system.
    void setLanguage(const QString &language);
    Appearance appearance() const;
    QString language() const;
    QString storedLanguage() const { return m_language; }
    /// What is chosen is what is kept.
    void accept();

protected:
    void restore() override;

private:
    void addBox(const QString &key, QCheckBox *box, const std::function<bool()> &stored);

    Appearance m_appearance;
    QString m_language;
    ChoiceField *m_languageField;
    ChoiceField *m_theme;
    QCheckBox *m_compact;
    QCheckBox *m_reduceMotion;
};

} // namespace steward
