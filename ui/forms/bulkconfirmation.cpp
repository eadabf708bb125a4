#include "ui/forms/bulkconfirmation.h"

#include "ui/forms/consequences.h"

namespace steward {

using detail::Confirmation;

static ConfirmationText wholeJob(const Impact &impact, const Catalog &catalog, const QString &icon)
{
    ConfirmationText text = detail::changeOf({}, impact, catalog);
    text.icon = icon;
    text.count = 1;
    return text;
}

ConfirmationText bulkConfirmation(const Impact &impact, const Catalog &catalog)
{
    ConfirmationText text = wholeJob(impact, catalog, QStringLiteral("pencil"));
    text.title = Confirmation::tr("Edit");
    text.text = Confirmation::tr("After the change, no API user can sign in for what stops.");
    text.undo = Confirmation::tr("Undo takes the whole change back.");
    text.confirm = Confirmation::tr("Change Anyway");
    return text;
}

ConfirmationText importConfirmation(const Impact &impact, const Catalog &catalog)
{
    ConfirmationText text = wholeJob(impact, catalog, QStringLiteral("import"));
    text.title = Confirmation::tr("Import");
    text.text = Confirmation::tr("After the import, no API user can sign in for what stops.");
    text.undo = Confirmation::tr("Undo takes the whole import back.");
    text.confirm = Confirmation::tr("Import Anyway");
    return text;
}

} // namespace steward
