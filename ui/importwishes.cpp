#include "ui/importwishes.h"

#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

using FindBy = ImportOptions::FindBy;
using OnExisting = ImportOptions::OnExisting;
using OnConflict = ImportOptions::OnConflict;

} // namespace

ImportWishes::ImportWishes(QWidget *parent)
    : QWidget(parent),
      m_findBy(new ChoiceField(tr("A row &finds its account by"))),
      m_onExisting(new ChoiceField(tr("When the account e&xists"))),
      m_onConflict(new ChoiceField(tr("What bot&h sides have changed"))),
      m_kind(new ChoiceField(tr("New rows are"))),
      m_role(new ChoiceField(tr("&Role of new administrators"))),
      m_application(new ChoiceField(tr("&Application of new API users"))),
      m_credentials(new QCheckBox(tr("Send &credentials to new rows")))
{
    for (const auto &[text, value] :
         {std::pair(fieldSpec(Field::Email).text(), FindBy::Email),
          std::pair(fieldSpec(Field::UserName).text(), FindBy::UserName), std::pair(tr("Uid"), FindBy::Uid)})
        m_findBy->addChoice(text, static_cast<int>(value));
    for (const auto &[text, value] :
         {std::pair(tr("Update it"), OnExisting::Update), std::pair(tr("Leave it as it is"), OnExisting::Skip),
          std::pair(tr("The row is a problem"), OnExisting::Fail)})
        m_onExisting->addChoice(text, static_cast<int>(value));
    for (const auto &[text, value] :
         {std::pair(tr("The row is a problem"), OnConflict::Ask), std::pair(tr("Use the file's"), OnConflict::UseFile),
          std::pair(tr("Keep what is there"), OnConflict::KeepDirectory)})
        m_onConflict->addChoice(text, static_cast<int>(value));
    m_kind->addChoice(tr("As their role or applications say"), QString());
    m_kind->addChoice(tr("API users"), kindKey(Kind::ApiUser));
    m_kind->addChoice(tr("Administrators"), kindKey(Kind::Person));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::fieldSpacing);
    for (ChoiceField *field : {m_findBy, m_onExisting, m_onConflict, m_kind, m_role, m_application}) {
        column->addWidget(field);
        connect(field, &LabeledField::edited, this, [this] {
            showFields();
            emit optionsChanged();
        });
    }
    column->addWidget(m_credentials);
}

void ImportWishes::setCatalog(const Catalog &catalog)
{
    m_role->clear();
    m_role->addChoice(tr("As the file says"), QString());
    for (const Role &role : catalog.livingRoles())
        m_role->addChoice(role.name, role.name);
    m_application->clear();
    m_application->addChoice(tr("As the file says"), QString());
    for (const Application &one : catalog.offered())
        m_application->addChoice(one.name, one.name);
}

void ImportWishes::setOptions(const ImportOptions &options)
{
    m_findBy->setValue(static_cast<int>(options.findBy));
    m_onExisting->setValue(static_cast<int>(options.onExisting));
    m_onConflict->setValue(static_cast<int>(options.onConflict));
    m_kind->setValue(options.defaults.value(Field::Kind, QStringLiteral("")));
    m_role->setValue(options.defaults.value(Field::Role, QStringLiteral("")));
    m_application->setValue(options.defaults.value(Field::Applications, QStringLiteral("")));
    showFields();
}

ImportOptions ImportWishes::options() const
{
    ImportOptions options;
    options.findBy = static_cast<FindBy>(m_findBy->value().toInt());
    options.onExisting = static_cast<OnExisting>(m_onExisting->value().toInt());
    options.onConflict = static_cast<OnConflict>(m_onConflict->value().toInt());
    for (const auto &[field, widget] : {std::pair(Field::Kind, m_kind), std::pair(Field::Role, m_role),
                                        std::pair(Field::Applications, m_application)}) {
        if (const QString text = widget->value().toString(); !text.isEmpty() && !widget->isHidden())
            options.defaults.insert(field, text);
    }
    return options;
}

void ImportWishes::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    showFields();
}

void ImportWishes::showFields()
{
    const auto has = [this](Field field) { return m_mapping.contains(ColumnTarget::of(field)); };
    const bool hasApplications = has(Field::Applications)
        || std::any_of(m_mapping.cbegin(), m_mapping.cend(),
                       [](const ColumnTarget &target) { return target.kind == ColumnTarget::Kind::Application; });
    const QString kind = has(Field::Kind) ? QString() : m_kind->value().toString();
    // Only a file that knows which state of the accounts it holds can differ from what was done since.
    m_onConflict->setVisible(m_mapping.contains(ColumnTarget {ColumnTarget::Kind::Revision})
                             && m_onExisting->value().toInt() == static_cast<int>(OnExisting::Update));
    m_kind->setVisible(!has(Field::Kind));
    m_role->setVisible(!has(Field::Role) && (has(Field::Kind) || kind == kindKey(Kind::Person)));
    m_application->setVisible(!hasApplications && (has(Field::Kind) || kind == kindKey(Kind::ApiUser)));
}

bool ImportWishes::sendsCredentials() const
{
    return m_credentials->isChecked();
}

} // namespace steward
