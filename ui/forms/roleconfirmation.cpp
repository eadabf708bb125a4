#include "ui/forms/roleconfirmation.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct RoleConfirmation {
    Q_DECLARE_TR_FUNCTIONS(RoleConfirmation)
};

} // namespace

ConfirmationText roleConfirmation(const Role &role, const QStringList &holders, qint64 count, bool deleted)
{
    const QString name = isolated(role.name);
    const auto n = static_cast<int>(count);
    ConfirmationText text;
    text.title = RoleConfirmation::tr("Delete Role");
    if (count > 0) {
        text.heading = deleted
            ? RoleConfirmation::tr("%Ln person(s) in the recycle bin still have the role %1", nullptr, n).arg(name)
            : RoleConfirmation::tr("%Ln person(s) still have the role %1", nullptr, n).arg(name);
        text.text = deleted
            ? RoleConfirmation::tr("Restore them and give them another role, or delete them for good; then delete the "
                                   "role.")
            : RoleConfirmation::tr("Give them another role first, then delete this one.");
        text.names = holders;
        return text;
    }
    text.heading = RoleConfirmation::tr("Delete the role %1?").arg(name);
    text.text = RoleConfirmation::tr("Nobody has this role. It can no longer be chosen.");
    text.undo = RoleConfirmation::tr("Undo brings the role back.");
    text.confirm = RoleConfirmation::tr("Yes, Delete Role");
    text.icon = QStringLiteral("bin");
    return text;
}

ConfirmationText discardRoleConfirmation(const Role &role, int changes)
{
    ConfirmationText text = discardConfirmation();
    text.heading = RoleConfirmation::tr("Discard %Ln change(s) of %1?", nullptr, changes).arg(isolated(role.name));
    text.text = RoleConfirmation::tr("What you ticked has not been saved.");
    return text;
}

} // namespace steward
