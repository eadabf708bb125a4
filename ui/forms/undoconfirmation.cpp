#include "ui/forms/undoconfirmation.h"

#include "ui/forms/consequences.h"

namespace steward {

using detail::Confirmation;

ConfirmationText undoConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                  const Catalog &catalog)
{
    ConfirmationText text = detail::changeOf(administrators, impact, catalog);
    text.title = Confirmation::tr("Undo");
    text.text = detail::lastOne(administrators, impact.stopping().size());
    text.confirm = Confirmation::tr("Undo Anyway");
    text.icon = QStringLiteral("undo");
    text.count = 1;
    return text;
}

} // namespace steward
