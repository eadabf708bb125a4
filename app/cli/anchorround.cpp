#include "app/cli/anchorround.h"

#include "app/cli/session.h"
#include "models/actions/journalhead.h"
#include "models/actions/journalkey.h"
#include "models/actions/newdirectory.h"

namespace steward {

namespace {

constexpr std::chrono::milliseconds AtOnce {700};

/// What happens by itself after a command is the program's doing.
Author program()
{
    return authorFor({}, QStringLiteral("command")).asProgram();
}

void takeKey(Session &session, JournalKey::Missing missing)
{
    Keychain keychain(AtOnce);
    JournalKey key(session.store(), program(), keychain);
    std::ignore = awaitInEventLoop(key.load(missing));
}

} // namespace

void signHeads(Session &session)
{
    takeKey(session, JournalKey::Missing::Leave);
}

void anchorWhenDue(Session &session)
{
    const auto ask
        = [now = session.store().now()](Connection &connection) { return isAnchorDue(connection, AnchorFile(), now); };
    const Result<bool> due = await(session.store().read(ask));
    if (!due || !*due)
        return;
    takeKey(session, JournalKey::Missing::Make);
    const Result<Anchor> anchor = await(anchorHead(session.store(), program(), {}));
    if (!anchor)
        session.console().message(anchor.error().message);
}

} // namespace steward
