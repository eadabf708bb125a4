#include "models/domain/changewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace steward {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr std::array<const char *, ChangeKindCount> KindTexts {
    QT_TRANSLATE_NOOP("ChangeWords", "Create"),
    QT_TRANSLATE_NOOP("ChangeWords", "Add"),
    QT_TRANSLATE_NOOP("ChangeWords", "Change"),
    QT_TRANSLATE_NOOP("ChangeWords", "Suspend"),
    QT_TRANSLATE_NOOP("ChangeWords", "Resume"),
    QT_TRANSLATE_NOOP("ChangeWords", "Delete"),
    QT_TRANSLATE_NOOP("ChangeWords", "Restore"),
    QT_TRANSLATE_NOOP("ChangeWords", "Delete for good"),
    QT_TRANSLATE_NOOP("ChangeWords", "Application"),
    QT_TRANSLATE_NOOP("ChangeWords", "Undo"),
    QT_TRANSLATE_NOOP("ChangeWords", "Redo"),
    QT_TRANSLATE_NOOP("ChangeWords", "Credentials"),
    QT_TRANSLATE_NOOP("ChangeWords", "Revoke"),
    QT_TRANSLATE_NOOP("ChangeWords", "Password shown"),
    QT_TRANSLATE_NOOP("ChangeWords", "Mail begun"),
    QT_TRANSLATE_NOOP("ChangeWords", "Mail"),
    QT_TRANSLATE_NOOP("ChangeWords", "First use"),
    QT_TRANSLATE_NOOP("ChangeWords", "Expiry"),
    QT_TRANSLATE_NOOP("ChangeWords", "Notes"),
    QT_TRANSLATE_NOOP("ChangeWords", "Settings"),
    QT_TRANSLATE_NOOP("ChangeWords", "Role"),
    QT_TRANSLATE_NOOP("ChangeWords", "Sign-in"),
    QT_TRANSLATE_NOOP("ChangeWords", "Sign-in failed"),
    QT_TRANSLATE_NOOP("ChangeWords", "Sign-out"),
    QT_TRANSLATE_NOOP("ChangeWords", "Password"),
    QT_TRANSLATE_NOOP("ChangeWords", "Refused"),
    QT_TRANSLATE_NOOP("ChangeWords", "Download"),
    QT_TRANSLATE_NOOP("ChangeWords", "View"),
    QT_TRANSLATE_NOOP("ChangeWords", "Sync"),
    QT_TRANSLATE_NOOP("ChangeWords", "Import"),
    QT_TRANSLATE_NOOP("ChangeWords", "Backup"),
    QT_TRANSLATE_NOOP("ChangeWords", "Back to a backup"),
    QT_TRANSLATE_NOOP("ChangeWords", "New application"),
    QT_TRANSLATE_NOOP("ChangeWords", "Application deleted"),
    QT_TRANSLATE_NOOP("ChangeWords", "New role"),
    QT_TRANSLATE_NOOP("ChangeWords", "Role deleted"),
};

} // namespace

QString changeKindText(ChangeKind kind)
{
    return ChangeWords::tr(KindTexts.at(static_cast<std::size_t>(kind)));
}

QString changeCategoryText(ChangeCategory category)
{
    switch (category) {
    case ChangeCategory::View:
        return ChangeWords::tr("All views");
    case ChangeCategory::Write:
        return ChangeWords::tr("All changes");
    case ChangeCategory::Access:
        return ChangeWords::tr("All access");
    case ChangeCategory::Download:
        return ChangeWords::tr("All downloads");
    }
    Q_UNREACHABLE();
}

QString clientText(const QString &client)
{
    if (client == QStringLiteral("window"))
        return ChangeWords::tr("Window");
    if (client == QStringLiteral("command"))
        return ChangeWords::tr("Command line");
    if (client == QStringLiteral("gateway"))
        return ChangeWords::tr("Gateway");
    if (client == QStringLiteral("sync"))
        return ChangeWords::tr("Sync");
    return client;
}

QString targetOf(const ChangeSet &set)
{
    switch (set.kind) {
    case ChangeKind::Add:
    case ChangeKind::Edit:
    case ChangeKind::Suspend:
    case ChangeKind::Resume:
    case ChangeKind::Delete:
    case ChangeKind::Restore:
    case ChangeKind::Purge:
    case ChangeKind::SendCredentials:
    case ChangeKind::RevokeCredentials:
    case ChangeKind::Expiry:
    case ChangeKind::Import:
        return set.rowCount > 1 ? ChangeWords::tr("%Ln row(s)", nullptr, static_cast<int>(set.rowCount)) : set.subject;
    default:
        return set.subject;
    }
}

} // namespace steward
