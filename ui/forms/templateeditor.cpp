#include "ui/forms/templateeditor.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"
#include "ui/style/choicefield.h"
#include "ui/style/notebox.h"
#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace steward {

namespace {

constexpr int TextLines = 15;
constexpr int PreviewLines = 18;

QString placeholderHint()
{
    QStringList names;
    for (const QString &name : mailPlaceholders())
        names.append(u'{' + name + u'}');
    return TemplateEditor::tr("These are filled in: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

TemplateEditor::TemplateEditor(const Texts &texts, QWidget *parent)
    : SettingsCard(tr("Mail templates"), tr("What a mail with credentials says."), parent),
      m_texts(texts),
      m_kind(new ChoiceField(tr("Mail to"))),
      m_language(new ChoiceField(tr("Language"))),
      m_subject(new TextField(tr("Subject"))),
      m_body(new TextAreaField(tr("Text"), TextLines)),
      m_problems(new NoteBox(Tone::Bad)),
      m_preview(new TextAreaField(tr("Preview"), PreviewLines)),
      m_reset(new QPushButton(tr("Use Built-in Text")))
{
    addChoices();
    addTexts();
    footerStart()->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &TemplateEditor::resetRequested);
    load();
}

void TemplateEditor::addChoices()
{
    m_kind->addChoice(tr("API users"), static_cast<int>(Kind::ApiUser));
    m_kind->addChoice(tr("Administrators"), static_cast<int>(Kind::Person));
    for (const auto &[tag, name] : knownLanguages())
        m_language->addChoice(name, tag);
    m_kind->setValue(static_cast<int>(Kind::ApiUser));
    m_language->setValue(QStringLiteral("en"));
    addRow({{m_kind, 1}, {m_language, 1}});
    for (ChoiceField *field : {m_kind, m_language})
        connect(field, &LabeledField::edited, this, &TemplateEditor::load);
}

void TemplateEditor::addTexts()
{
    body()->addWidget(m_subject);
    body()->addWidget(m_body);
    body()->addWidget(m_problems);
    body()->addWidget(m_preview);
    m_body->setHint(placeholderHint());
    m_preview->edit()->setReadOnly(true);
    m_preview->setHint(tr("With an account as an example."));
    // The sentences stand together below the text: most of them are about subject and text at once.
    const auto wrong = [this] { return templateProblems(value()); };
    watch(QStringLiteral("subject"), m_subject, {}, [this] { return value().subject != m_stored.subject; });
    watch(QStringLiteral("text"), m_body, {}, [this] { return value().body != m_stored.body; });
    checks().add({QStringLiteral("problems"),
                  m_body,
                  [wrong] { return wrong().join(u'\n'); },
                  [this](const QString &sentences) {
                      m_problems->setText(sentences);
                      m_problems->setVisible(!sentences.isEmpty());
                  },
                  {}});
    m_problems->hide();
}

Kind TemplateEditor::kind() const
{
    return static_cast<Kind>(m_kind->value().toInt());
}

QString TemplateEditor::language() const
{
    return m_language->value().toString();
}

MailTemplate TemplateEditor::value() const
{
    return {cleaned(m_subject->text()), m_body->text()};
}

void TemplateEditor::fieldEdited(const QString &key)
{
    Q_UNUSED(key)
    // Said while typing: the preview beside it shows what it is about.
    checks().left(QStringLiteral("problems"));
    updatePreview();
}

void TemplateEditor::load()
{
    m_stored = m_texts.stored(kind(), language());
    restore();
    updateState();
}

void TemplateEditor::restore()
{
    m_subject->setText(m_stored.subject);
    m_body->setText(m_stored.body);
    m_problems->hide();
    updatePreview();
}

void TemplateEditor::refresh()
{
    if (isChanged()) {
        m_stored = m_texts.stored(kind(), language());
        updateState();
    } else {
        load();
    }
}

void TemplateEditor::accept()
{
    checks().clear();
    load();
}

void TemplateEditor::stateUpdated()
{
    // Another text in its place would throw away what was typed.
    const bool changed = isChanged();
    for (ChoiceField *field : {m_kind, m_language})
        field->comboBox()->setEnabled(!changed);
    m_language->setHint(changed ? tr("Save or discard what you changed to see another text.") : QString());
    m_reset->setEnabled(!isBusy() && m_texts.isEdited(kind(), language()));
}

void TemplateEditor::updatePreview()
{
    const MailTemplate seen = m_texts.preview(value(), kind());
    m_preview->setText(tr("Subject: %1\n\n%2").arg(seen.subject, seen.body));
}

} // namespace steward
