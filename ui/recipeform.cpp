#include "ui/recipeform.h"

#include "models/domain/filterconditions.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype MaxName = 120;
constexpr qsizetype MaxDescription = 1000;
constexpr int ConditionLines = 4;
constexpr QLatin1StringView NameKey {"name"};
constexpr QLatin1StringView DescriptionKey {"description"};
constexpr QLatin1StringView WhereKey {"where"};
constexpr QLatin1StringView AtMostKey {"at-most"};

/// 0 for nothing typed, and a negative number for what is none.
qint64 numberOf(const QString &typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const qint64 number = QLocale().toLongLong(text, &ok);
    return ok && number > 0 ? number : -1;
}

} // namespace

RecipeForm::RecipeForm(const Recipe &recipe, const QString &summary, const Catalog &catalog, Timestamp now,
                       QWidget *parent)
    : FormDialog(false, metrics::formWidth, parent),
      m_input(recipe),
      m_name(new TextField(tr("&Name"))),
      m_description(new TextField(tr("&Description"))),
      m_where(new TextAreaField(tr("&Accounts"), ConditionLines)),
      m_atMost(new TextField(tr("At &most")))
{
    setWindowTitle(tr("Save as Recipe"));
    saveButton()->setText(tr("Save Recipe"));
    auto *subject = new SubjectHeader;
    subject->setSubject(QStringLiteral("bookmark"), tr("A job to be run again"), summary);
    body()->addWidget(subject);
    addText(NameKey, m_name, recipe.name, [this] {
        const Result<QString> name = checkedText(m_name->text(), tr("Name"), MaxName, true);
        return name ? QString() : name.error().message;
    });
    addText(DescriptionKey, m_description, recipe.description, [this] {
        const Result<QString> text = checkedText(m_description->text(), tr("Description"), MaxDescription, false);
        return text ? QString() : text.error().message;
    });
    addConditions(catalog, now);
    m_atMost->setHint(tr("When more accounts match, nothing is done. Empty: any number."));
    addText(AtMostKey, m_atMost, recipe.atMost > 0 ? QLocale().toString(recipe.atMost) : QString(), [this] {
        return numberOf(m_atMost->text()) < 0 ? tr("Enter a number from 1, or nothing.") : QString();
    });
    body()->addStretch(1);
    m_name->lineEdit()->setFocus();
    updateState();
}

void RecipeForm::addConditions(const Catalog &catalog, Timestamp now)
{
    const QString initial = m_input.where.join(u'\n');
    m_where->setText(initial);
    m_where->setHint(tr("A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended."));
    body()->addWidget(m_where);
    const auto problem = [this, catalog, now] {
        const QStringList typed = conditions();
        if (typed.isEmpty())
            return tr("Enter at least one condition, such as type=api-user.");
        const Result<AdministratorFilter> filter = parseFilter(typed, catalog, now);
        return filter ? QString() : filter.error().message;
    };
    addField({WhereKey, m_where, problem, [this](const QString &message) { m_where->setError(message); },
              [this, initial] { return m_where->text() != initial; }});
    connect(m_where, &LabeledField::edited, this, [this] { fieldEdited(WhereKey); });
    connect(m_where, &LabeledField::left, this, [this] { fieldLeft(WhereKey); });
}

QStringList RecipeForm::conditions() const
{
    QStringList lines;
    for (const QString &line : m_where->text().split(u'\n')) {
        if (const QString condition = cleaned(line); !condition.isEmpty())
            lines.append(condition);
    }
    return lines;
}

Recipe RecipeForm::value() const
{
    Recipe recipe = m_input;
    recipe.name = cleaned(m_name->text());
    recipe.description = cleaned(m_description->text());
    recipe.where = conditions();
    recipe.atMost = std::max<qint64>(0, numberOf(m_atMost->text()));
    return recipe;
}

} // namespace steward
