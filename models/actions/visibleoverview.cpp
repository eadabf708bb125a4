#include "models/actions/visibleoverview.h"

namespace steward {

void keepVisible(SyncOverview &overview, const Authority &authority)
{
    overview.entries.removeIf([&](const SyncEntry &entry) {
        const bool hidden = !authority.may(AccountDeed::View, entry.isApiUser ? Kind::ApiUser : Kind::Person);
        overview.counts[entry.kind] -= hidden ? 1 : 0;
        return hidden;
    });
    for (SyncEntry &entry : overview.entries) {
        const bool isPerson = entry.here.value(Field::Kind).toString() == kindKey(Kind::Person);
        if (entry.held != SyncHeld::Kind::NameTaken
            || authority.may(AccountDeed::View, isPerson ? Kind::Person : Kind::ApiUser))
            continue;
        entry.here.clear();
        entry.changedHere = 0;
        entry.id = {};
    }
}

} // namespace steward
