#include "ui/forms/appearanceform.h"

#include "models/domain/fields.h"
#include "ui/style/choicefield.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace steward {

AppearanceForm::AppearanceForm(QWidget *parent)
    : SettingsCard(tr("Language and look"), tr("For you, on this computer."), parent),
      m_languageField(new ChoiceField(tr("Language"))),
      m_theme(new ChoiceField(tr("Theme"))),
      m_compact(new QCheckBox(tr("Compact rows"))),
      m_reduceMotion(new QCheckBox(tr("Reduce motion")))
{
    setFocusProxy(m_languageField);
    m_languageField->addChoice(tr("As the system"), QString());
    for (const auto &[tag, name] : knownLanguages())
        m_languageField->addChoice(name, tag);
    m_languageField->setHint(tr("Windows are shown in it at once. Mails go out in the language of who receives them."));
    m_theme->addChoice(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addChoice(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addChoice(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addChoice(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    addRow({{m_languageField, 1}, {m_theme, 1}});
    body()->addWidget(m_compact);
    body()->addWidget(m_reduceMotion);
    const auto good = [] { return QString(); };
    watch(QStringLiteral("language"), m_languageField, good, [this] { return language() != m_language; });
    watch(QStringLiteral("theme"), m_theme, good, [this] { return appearance().theme != m_appearance.theme; });
    addBox(QStringLiteral("compact"), m_compact, [this] { return m_appearance.density == Density::Compact; });
    addBox(QStringLiteral("reduceMotion"), m_reduceMotion, [this] { return m_appearance.reduceMotion; });
    restore();
    updateState();
}

void AppearanceForm::addBox(const QString &key, QCheckBox *box, const std::function<bool()> &stored)
{
    checks().add({key, box, [] { return QString(); }, [](const QString &) {},
                  [box, stored] { return box->isChecked() != stored(); }});
    connect(box, &QCheckBox::toggled, this, [this] { updateState(); });
}

Appearance AppearanceForm::appearance() const
{
    return {static_cast<ThemeChoice>(m_theme->value().toInt()),
            m_compact->isChecked() ? Density::Compact : Density::Comfortable, m_reduceMotion->isChecked()};
}

QString AppearanceForm::language() const
{
    return m_languageField->value().toString();
}

void AppearanceForm::restore()
{
    m_languageField->setValue(m_language);
    m_theme->setValue(static_cast<int>(m_appearance.theme));
    m_compact->setChecked(m_appearance.density == Density::Compact);
    m_reduceMotion->setChecked(m_appearance.reduceMotion);
}

void AppearanceForm::setAppearance(const Appearance &appearance)
{
    const bool changed = isChanged();
    m_appearance = appearance;
    if (!changed)
        restore();
    updateState();
}

void AppearanceForm::setLanguage(const QString &language)
{
    const bool changed = isChanged();
    m_language = language;
    if (!changed)
        restore();
    updateState();
}

void AppearanceForm::accept()
{
    m_appearance = appearance();
    m_language = language();
    updateState();
}

} // namespace steward
