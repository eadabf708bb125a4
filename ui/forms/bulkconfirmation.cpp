#include "ui/forms/bulkconfirmation.h"

#include "ui/forms/consequences.h"

namespace steward {

using detail::Confirmation;

ConfirmationText bulkConfirmation(const Impact &impact, const Catalog &catalog)
{
    ConfirmationText text = detail::changeOf({}, impact, catalog);
    text.title = Confirmation::tr("Edit");
    text.text = Confirmation::tr("After the change, no API user can sign in for what stops.");
    text.undo = Confirmation::tr("Undo takes the whole change back.");
    text.confirm = Confirmation::tr("Change Anyway");
    text.icon = QStringLiteral("pencil");
    text.count = 1;
    return text;
}

} // namespace steward
