#include "ui/forms/ownpasswordform.h"

#include "models/domain/folding.h"
#include "ui/style/passwordfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

OwnPasswordForm::OwnPasswordForm(const QString &name, NewPasswordFields::Judge judge, QWidget *parent)
    : EntrancePanel(QStringLiteral("key"), tr("Save and Sign In"), parent),
      m_fields(new NewPasswordFields(std::move(judge)))
{
    setHeading(tr("Choose your own password"),
               tr("The password of %1 was made by somebody else, or is too old. From now on only you know it.")
                   .arg(isolated(name)));
    body()->addWidget(m_fields);
    connect(addWay(tr("&Back")), &QPushButton::clicked, this, &OwnPasswordForm::backRequested);
    connect(m_fields, &NewPasswordFields::edited, this, [this] { setReady(m_fields->isGood()); });
    connect(primary(), &QPushButton::clicked, this, &OwnPasswordForm::saveRequested);
}

void OwnPasswordForm::takePassword(const std::function<void(QByteArrayView)> &use)
{
    m_fields->take(use);
    setReady(false);
}

void OwnPasswordForm::focusField()
{
    m_fields->first()->lineEdit()->setFocus(Qt::OtherFocusReason);
}

} // namespace steward
