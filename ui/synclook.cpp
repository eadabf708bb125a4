#include "ui/synclook.h"

#include "models/domain/folding.h"
#include "models/items/administratortext.h"
#include "ui/synctext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace steward {

namespace {

constexpr qsizetype LongAddress = 16;

} // namespace

SyncSection sectionOf(SyncEntry::Kind kind)
{
    switch (kind) {
    case SyncEntry::Kind::Conflict:
        return SyncSection::Conflicts;
    case SyncEntry::Kind::Question:
        return SyncSection::Questions;
    case SyncEntry::Kind::Create:
    case SyncEntry::Kind::Update:
    case SyncEntry::Kind::Delete:
        return SyncSection::ToSend;
    case SyncEntry::Kind::Unknown:
        return SyncSection::Unanswered;
    case SyncEntry::Kind::Taken:
        return SyncSection::Taken;
    case SyncEntry::Kind::Refused:
        return SyncSection::Refused;
    }
    Q_UNREACHABLE();
}

QString sectionTitle(SyncSection section)
{
    switch (section) {
    case SyncSection::Conflicts:
        return SyncText::tr("Conflicts");
    case SyncSection::Questions:
        return SyncText::tr("Questions");
    case SyncSection::ToSend:
        return SyncText::tr("To send");
    case SyncSection::Unanswered:
        return SyncText::tr("Sent, no answer yet");
    case SyncSection::Taken:
        return SyncText::tr("From the server");
    case SyncSection::Refused:
        return SyncText::tr("Cannot be sent");
    }
    Q_UNREACHABLE();
}

SyncLook syncLook(SyncEntry::Kind kind)
{
    switch (sectionOf(kind)) {
    case SyncSection::Conflicts:
        return {QStringLiteral("conflict"), ColorToken::Warn};
    case SyncSection::Questions:
        return {QStringLiteral("warning"), ColorToken::Warn};
    case SyncSection::ToSend:
        return {QStringLiteral("arrow-up"), ColorToken::Info};
    case SyncSection::Unanswered:
        return {QStringLiteral("clock"), ColorToken::Mute};
    case SyncSection::Taken:
        return {QStringLiteral("arrow-down"), ColorToken::Ok};
    case SyncSection::Refused:
        return {QStringLiteral("failed"), ColorToken::Bad};
    }
    Q_UNREACHABLE();
}

QString momentText(Timestamp time, Timestamp now)
{
    if (time == 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    if (at.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return SyncText::tr("at %1", "a time of today").arg(QLocale().toString(at.time(), QLocale::ShortFormat));
    return SyncText::tr("on %1", "a date").arg(shortTime(time, now));
}

QString whereabouts(const SyncEntry &entry, Timestamp now)
{
    const QString kind = kindText(entry.isApiUser ? Kind::ApiUser : Kind::Person);
    QString text = entry.organization.isEmpty()
        ? SyncText::tr("%1.", "type of an account, as the first sentence").arg(kind)
        : SyncText::tr("%1 in %2.", "type of an account, organization").arg(kind, isolated(entry.organization));
    const QString here = momentText(entry.changedHere, now);
    const QString there = momentText(entry.changedThere, now);
    if (!here.isEmpty() && !there.isEmpty())
        text += u' ' + SyncText::tr("Changed here %1, on the server %2.", "two times").arg(here, there);
    else if (!here.isEmpty())
        text += u' ' + SyncText::tr("Changed here %1.", "a time").arg(here);
    else if (!there.isEmpty())
        text += u' ' + SyncText::tr("Changed on the server %1.", "a time").arg(there);
    return text;
}

QString questionText(const SyncEntry &entry)
{
    const QString name = isolated(entry.name);
    switch (entry.held) {
    case SyncHeld::Kind::Missing:
        return SyncText::tr("%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? "
                            "Nothing happens until you answer.")
            .arg(name);
    case SyncHeld::Kind::EditedThere:
        return SyncText::tr("%1 was deleted here, but somebody has changed the account on the server since. Shall it "
                            "be deleted there too, or come back here as the server has it?")
            .arg(name);
    case SyncHeld::Kind::NameTaken:
        return SyncText::tr("The server has another account of that user name. Are both the same account? Then link "
                            "them; what differs can be decided afterwards. If not, give the one here another name.");
    case SyncHeld::Kind::Unusable:
        return SyncText::tr("The server's account cannot be taken here. Correct it on the server; it is read again "
                            "with the next sync.");
    }
    Q_UNREACHABLE();
}

QString kindIcon(const SyncEntry &entry)
{
    return entry.isApiUser ? QStringLiteral("plug") : QStringLiteral("person");
}

SyncChange changeOf(const SyncEntry &entry)
{
    switch (entry.kind) {
    case SyncEntry::Kind::Conflict:
        return SyncChange::Conflict;
    case SyncEntry::Kind::Question:
        return SyncChange::Question;
    case SyncEntry::Kind::Create:
        return SyncChange::New;
    case SyncEntry::Kind::Update:
        return SyncChange::Changed;
    case SyncEntry::Kind::Delete:
        return SyncChange::Deleted;
    case SyncEntry::Kind::Taken:
        return entry.server.isEmpty() ? SyncChange::Deleted
            : entry.base.isEmpty()    ? SyncChange::New
                                      : SyncChange::Changed;
    case SyncEntry::Kind::Refused:
        return SyncChange::Refused;
    case SyncEntry::Kind::Unknown:
        return SyncChange::Unanswered;
    }
    Q_UNREACHABLE();
}

QString changeText(SyncChange change)
{
    switch (change) {
    case SyncChange::New:
        return SyncText::tr("New account");
    case SyncChange::Changed:
        return SyncText::tr("Changed account");
    case SyncChange::Deleted:
        return SyncText::tr("Deleted account");
    case SyncChange::Conflict:
        return SyncText::tr("Conflict");
    case SyncChange::Question:
        return SyncText::tr("Question");
    case SyncChange::Refused:
        return SyncText::tr("Cannot be sent");
    case SyncChange::Unanswered:
        return SyncText::tr("No answer yet");
    }
    Q_UNREACHABLE();
}

SyncEmptyText emptyText(bool hasRemote, bool filtered)
{
    if (!hasRemote)
        return {QStringLiteral("sync"), SyncText::tr("No server connected"),
                SyncText::tr("Everything stays on this computer. Connect a server to keep both sides in step: you see "
                             "first what would change, and nothing is deleted."),
                SyncText::tr("Connect to a Remote…")};
    if (filtered)
        return {QStringLiteral("search"),
                SyncText::tr("No changes match these filters"),
                {},
                SyncText::tr("Clear Filters")};
    return {QStringLiteral("tick-circle"), SyncText::tr("Both sides are in step"),
            SyncText::tr("Nothing to send, nothing to decide.")};
}

QString partable(QString text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at > 0 && text.size() > LongAddress)
        text.insert(at + 1, u'\n');
    return text;
}

} // namespace steward
