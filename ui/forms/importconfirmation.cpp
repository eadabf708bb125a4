#include "ui/forms/importconfirmation.h"

#include "ui/forms/consequences.h"

namespace steward {

using detail::Confirmation;

ConfirmationText importConfirmation(const Impact &impact, const Catalog &catalog)
{
    ConfirmationText text = detail::changeOf({}, impact, catalog);
    text.title = Confirmation::tr("Import");
    text.text = Confirmation::tr("After the import, no API user can sign in for what stops.");
    text.undo = Confirmation::tr("Undo takes the whole import back.");
    text.confirm = Confirmation::tr("Import Anyway");
    text.icon = QStringLiteral("import");
    text.count = 1;
    return text;
}

} // namespace steward
