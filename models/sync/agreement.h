#pragma once

#include "models/domain/validation.h"
#include "models/sync/wirevalues.h"

namespace steward {

/// What both sides agree on, when one of them shows less or more than was expected. Pure.

/// Fields that could not be taken keep what was agreed on before, so that the same difference is found again.
WireValues agreedWithout(const QList<Problem> &problems, WireValues server, const WireValues &before);

/// Where the server shows what we sent, that is what both sides now agree on. Applications count one by one: those that
/// the server does not show as we sent them stay as they were agreed.
WireValues overlaid(WireValues base, const WireValues &sent, const WireValues &server);

/// The applications that both sides agree on after our own request was not carried out as asked: nobody there has taken
/// away or kept what it did otherwise, and what came from others is theirs.
QJsonArray spoiledSet(const WireValues &agreed, const WireValues &sent, const WireValues &server);

/// Applications that we have asked the server to add, that it does not show, and that are still wanted here.
QStringList missingAdditions(const WireValues &agreed, const WireValues &sent, const WireValues &server,
                             const WireValues &here);

} // namespace steward
