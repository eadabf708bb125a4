#pragma once

#include "models/domain/administrator.h"
#include "models/domain/mailtemplate.h"
#include "ui/forms/settingscard.h"

namespace steward {

class ChoiceField;
class NoteBox;
class TextAreaField;

/// The section of the settings for the texts of mails, one for each kind of account and language. GUI thread.
class TemplateEditor : public SettingsCard {
    Q_OBJECT

public:
    /// Where the texts come from.
    struct Texts {
        std::function<MailTemplate(Kind, const QString &)> stored; ///< As it is used now.
        std::function<bool(Kind, const QString &)> isEdited;       ///< It is not the built-in one.
        /// As its reader will see it, with dots for the password.
        std::function<MailTemplate(const MailTemplate &, Kind)> preview;
    };

    explicit TemplateEditor(const Texts &texts, QWidget *parent = nullptr);

    Kind kind() const;
    QString language() const;
    MailTemplate value() const;
    /// The stored texts have changed; what the operator has typed stays.
    void refresh();
    /// After value() was stored, or the built-in text took its place.
    void accept();

signals:
    void resetRequested();

protected:
    void fieldEdited(const QString &key) override;
    void restore() override;
    void stateUpdated() override;

private:
    void addChoices();
    void addTexts();
    void load();
    void updatePreview();

    Texts m_texts;
    MailTemplate m_stored;
    ChoiceField *m_kind;
    ChoiceField *m_language;
    TextField *m_subject;
    TextAreaField *m_body;
    NoteBox *m_problems;
    TextAreaField *m_preview;
    QPushButton *m_reset;
};

} // namespace steward
