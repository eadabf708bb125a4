#include "ui/forms/roleform.h"

#include "models/domain/folding.h"
#include "models/domain/rolechange.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/textfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr QLatin1StringView RoleNameKey {"name"};
constexpr QLatin1StringView RoleDescriptionKey {"description"};

} // namespace

RoleForm::RoleForm(const Role &role, const QList<Role> &others, RoleId like, QWidget *parent)
    : FormDialog(!role.id.isNull(), metrics::formWidth, parent),
      m_input(role),
      m_name(new TextField(tr("&Name"))),
      m_description(new TextField(tr("&Description")))
{
    const bool isNew = role.id.isNull();
    setWindowTitle(!isNew ? tr("Rename Role") : like.isNull() ? tr("Add Role") : tr("Copy Role"));
    if (!isNew) {
        auto *subject = new SubjectHeader;
        subject->setSubject(QStringLiteral("shield"), role.name,
                            role.builtIn ? tr("Built-in role") : tr("Custom role"));
        body()->addWidget(subject);
        body()->addSpacing(metrics::step1);
    }
    addText(RoleNameKey, m_name, role.name, [this] {
        const Result<QString> name = checkedRoleName(m_name->text());
        return name ? QString() : name.error().message;
    });
    addText(RoleDescriptionKey, m_description, role.description, [this] {
        const Result<QString> text = checkedRoleDescription(m_description->text());
        return text ? QString() : text.error().message;
    });
    m_description->setHint(tr("What the role is for. Optional."));
    if (isNew) {
        m_like = new ChoiceField(tr("&Privileges"));
        m_like->addChoice(tr("None to begin with"), qint64 {0});
        for (const Role &other : others)
            m_like->addChoice(tr("As %1 has").arg(other.name), other.id.value);
        m_like->setValue(like.value);
        m_like->setHint(tr("Tick or untick them in the table afterwards."));
        body()->addWidget(m_like);
    }
    if (role.builtIn) {
        m_name->lineEdit()->setReadOnly(true);
        m_name->setHint(tr("Built-in roles keep their names. Copy the role for another one."));
    }
    body()->addStretch(1);
    (role.builtIn ? m_description : m_name)->lineEdit()->setFocus();
    updateState();
}

Role RoleForm::value() const
{
    Role role = m_input;
    if (!role.builtIn)
        role.name = cleaned(m_name->text());
    role.description = cleaned(m_description->text());
    return role;
}

RoleId RoleForm::like() const
{
    return m_like ? RoleId {m_like->value().toLongLong()} : RoleId();
}

void RoleForm::showNameProblem(const QString &message)
{
    showProblemAt(RoleNameKey, message);
}

} // namespace steward
