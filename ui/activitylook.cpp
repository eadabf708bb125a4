#include "ui/activitylook.h"

#include "models/domain/findtext.h"
#include "ui/forms/plainlabel.h"

namespace steward {

using namespace Qt::StringLiterals;

ActivityLook activityLook(const ActivityEntry &entry)
{
    if (entry.failed)
        return {u"warning"_s, ColorToken::Bad};
    switch (entry.set.kind) {
    case ChangeKind::Create:
        return {u"database"_s, ColorToken::Ok};
    case ChangeKind::Add:
        return {u"plus"_s, ColorToken::Ok};
    case ChangeKind::Edit:
    case ChangeKind::Notes:
        return {u"pencil"_s, ColorToken::Info};
    case ChangeKind::Application:
    case ChangeKind::AddApplication:
    case ChangeKind::DeleteApplication:
        return {u"apps"_s, ColorToken::Info};
    case ChangeKind::Role:
    case ChangeKind::AddRole:
    case ChangeKind::DeleteRole:
        return {u"shield"_s, ColorToken::Info};
    case ChangeKind::Settings:
        return {u"sliders"_s, ColorToken::Info};
    case ChangeKind::Suspend:
        return {u"pause"_s, ColorToken::Mute};
    case ChangeKind::Resume:
        return {u"tick-circle"_s, ColorToken::Ok};
    case ChangeKind::Delete:
    case ChangeKind::Purge:
        return {u"bin"_s, ColorToken::Bad};
    case ChangeKind::Restore:
    case ChangeKind::Undo:
        return {u"undo"_s, ColorToken::Info};
    case ChangeKind::Redo:
        return {u"retry"_s, ColorToken::Info};
    case ChangeKind::SendCredentials:
    case ChangeKind::DeliveryBegun:
    case ChangeKind::Delivery:
        return {u"send"_s, ColorToken::Text2};
    case ChangeKind::RevokeCredentials:
        return {u"slash"_s, ColorToken::Bad};
    case ChangeKind::CopyCredential:
    case ChangeKind::View:
        return {u"eye"_s, ColorToken::Text2};
    case ChangeKind::Expiry:
        return {u"clock"_s, ColorToken::Warn};
    case ChangeKind::FirstUse:
    case ChangeKind::SignIn:
    case ChangeKind::SignInFailed:
    case ChangeKind::Password:
        return {u"key"_s, ColorToken::Text2};
    case ChangeKind::SignOut:
        return {u"lock"_s, ColorToken::Text2};
    case ChangeKind::Refusal:
        return {u"warning"_s, ColorToken::Bad};
    case ChangeKind::Export:
        return {u"export"_s, ColorToken::Text2};
    case ChangeKind::Sync:
        return {u"sync"_s, ColorToken::Text2};
    case ChangeKind::Import:
        return {u"import"_s, ColorToken::Info};
    case ChangeKind::Backup:
        return {u"copy"_s, ColorToken::Text2};
    case ChangeKind::Rollback:
        return {u"undo"_s, ColorToken::Warn};
    }
    Q_UNREACHABLE();
}

QLabel *markedLabel(const QString &text, const QString &wanted, ColorToken token, const Theme &theme)
{
    QLabel *label = plainLabel(text, token);
    // Without invisible breaks, which would be copied too.
    label->setText(text);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QList<TextRange> hits = foundIn(text, wanted);
    if (hits.isEmpty())
        return label;
    QString markup;
    qsizetype from = 0;
    for (const TextRange &hit : hits) {
        markup += text.sliced(from, hit.start - from).toHtmlEscaped()
            + u"<span style=\"background-color:%1\">%2</span>"_s.arg(
                theme.color(ColorToken::WarnBg).name(), text.sliced(hit.start, hit.length).toHtmlEscaped());
        from = hit.start + hit.length;
    }
    label->setTextFormat(Qt::RichText);
    label->setText(markup + text.sliced(from).toHtmlEscaped());
    return label;
}

} // namespace steward
