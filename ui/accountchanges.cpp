#include "ui/accountchanges.h"

#include "ui/forms/confirmdialog.h"
#include "ui/forms/deleteconfirmation.h"
#include "ui/forms/suspendconfirmation.h"
#include "ui/overriding.h"

#include <QDialog>

namespace steward {

AccountChanges::AccountChanges(Workspace &workspace, Notices &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void AccountChanges::remove(const QList<AdministratorId> &ids, QWidget *parent)
{
    run([this, ids](const Consent &consent) { return m_workspace.administrators().remove(ids, consent); }, Asks::Always,
        [](const Outcome &preview) { return deleteConfirmation(preview.rows, preview.impact, preview.catalog); },
        parent);
}

void AccountChanges::setSuspended(const QList<AdministratorId> &ids, bool suspended)
{
    run([this, ids, suspended](
            const Consent &consent) { return m_workspace.administrators().setSuspended(ids, suspended, consent); },
        Asks::WhenSomethingStops,
        [](const Outcome &preview) { return suspendConfirmation(preview.rows, preview.impact, preview.catalog); },
        nullptr);
}

void AccountChanges::restore(const QList<AdministratorId> &ids)
{
    run([this, ids](const Consent &consent) { return m_workspace.administrators().restore(ids, consent); }, Asks::Never,
        {}, nullptr);
}

void AccountChanges::purge(const QList<AdministratorId> &ids)
{
    run([this, ids](const Consent &consent) { return m_workspace.administrators().purge(ids, consent); }, Asks::Always,
        [](const Outcome &preview) { return purgeConfirmation(preview.rows); }, nullptr);
}

void AccountChanges::run(const Verb &verb, Asks asks, const Question &question, QWidget *parent, const QString &reason)
{
    const QPointer<QWidget> window = parent ? parent : m_window;
    if (asks == Asks::Never) {
        commit(verb, question, {.reason = reason}, window);
        return;
    }
    whenDone(verb(Consent {.preview = true, .reason = reason}), this, [=, this](const Result<Outcome> &preview) {
        const auto again = [=, this](const QString &typed) { run(verb, asks, question, window, typed); };
        if (!preview) {
            if (!askForReason(preview.error(), window, again))
                m_notices.report(preview.error());
        } else if (preview->rows.isEmpty()) {
            m_notices.reportNothing(tr("Nothing had to be changed."));
        } else if (asks == Asks::Always || preview->impact.stopsAnything()) {
            ask(verb, question, *preview, window, reason);
        } else {
            commit(verb, question, {.reason = reason}, window);
        }
    });
}

void AccountChanges::ask(const Verb &verb, const Question &question, const Outcome &preview, QWidget *parent,
                         const QString &reason)
{
    const QPointer<QWidget> window = parent;
    auto *dialog = new ConfirmDialog(question(preview), parent ? parent : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        commit(verb, question, Consent {.stopping = preview.impact.stopping(), .reason = reason}, window);
    });
    connect(dialog, &ConfirmDialog::replacementRequested, this,
            [this, like = preview.rows.first()] { emit replacementRequested(like); });
    dialog->open();
}

void AccountChanges::commit(const Verb &verb, const Question &question, const Consent &consent, QWidget *parent)
{
    const QPointer<QWidget> window = parent;
    whenDone(verb(consent), this, [=, this](const Result<Outcome> &outcome) {
        if (!outcome) {
            const auto again = [=, this](const QString &typed) {
                Consent with = consent;
                with.reason = typed;
                commit(verb, question, with, window);
            };
            if (!askForReason(outcome.error(), window, again))
                m_notices.report(outcome.error());
            return;
        }
        if (outcome->state == Outcome::State::NeedsConsent) {
            // Somebody else changed the directory while the question stood: ask again about what is true now.
            ask(verb, question, *outcome, window, consent.reason);
            return;
        }
        if (auto *form = qobject_cast<QDialog *>(window))
            form->done(QDialog::Accepted);
        m_notices.report(*outcome);
    });
}

} // namespace steward
