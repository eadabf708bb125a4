#include "ui/remoteflow.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmdialog.h"
#include "ui/remoteform.h"
#include "ui/syncpage.h"
#include "ui/syncplans.h"
#include "ui/windowactions.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

namespace steward {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr int RunsShown = 200;

RemoteProfile newProfile()
{
    RemoteProfile profile;
    profile.environment = RemoteFlow::tr("Production");
    profile.colour = QStringLiteral("green");
    return profile;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::Storage, RemoteFlow::tr("The file cannot be read: %1.").arg(file.errorString())};
    if (file.size() > LargestFile)
        return invalid(RemoteFlow::tr("The file is too large. Choose the right one."));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error {ErrorKind::Storage, RemoteFlow::tr("The file cannot be read: %1.").arg(file.errorString())};
    return content;
}

Result<QJsonObject> mappingFrom(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return Error {ErrorKind::Invalid,
                      RemoteFlow::tr("The profile file is no JSON: %1.").arg(problem.errorString())};
    return document.object();
}

} // namespace

RemoteFlow::RemoteFlow(Workspace &workspace, SyncPage &page, WindowActions &actions)
    : m_workspace(workspace), m_page(page)
{
    connect(actions.connectRemote, &QAction::triggered, this, &RemoteFlow::connectRemote);
    connect(actions.remoteSettings, &QAction::triggered, this, &RemoteFlow::changeSettings);
    connect(actions.disconnectRemote, &QAction::triggered, this, &RemoteFlow::askToDisconnect);
    connect(actions.serverDetails, &QAction::triggered, this, &RemoteFlow::showDetails);
    connect(actions.syncHistory, &QAction::triggered, this, &RemoteFlow::showHistory);
}

RemoteFlow::~RemoteFlow()
{
    m_files.stop({});
}

void RemoteFlow::connectRemote()
{
    openForm(true);
}

void RemoteFlow::changeSettings()
{
    openForm(false);
}

RemoteForm *RemoteFlow::openForm(bool isNew)
{
    if (m_form) {
        m_form->raise();
        return m_form;
    }
    auto *form = new RemoteForm(isNew ? RemoteForm::Use::Connect : RemoteForm::Use::Change,
                                isNew ? newProfile() : m_page.profile(), m_page.window());
    m_form = form;
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RemoteForm::testRequested, this, [this, form] { test(form); });
    connect(form, &RemoteForm::testCancelled, this, [this] { m_testing.cancel(); });
    connect(form, &FormDialog::saveRequested, this, [this, form, isNew] { isNew ? preview(form) : keep(form); });
    connect(form, &RemoteForm::certificatesRequested, this, [this, form] { chooseFile(form, true); });
    connect(form, &RemoteForm::mappingRequested, this, [this, form] { chooseFile(form, false); });
    form->open();
    return form;
}

void RemoteFlow::test(RemoteForm *form)
{
    form->setTesting(true);
    m_testing = m_workspace.remotes().test(form->value(), form->secret());
    whenDone(m_testing, form, [form](const Result<Capabilities> &capabilities) {
        form->setTesting(false);
        if (!capabilities) {
            form->showError(capabilities.error());
            return;
        }
        form->showSentence(Tone::Ok, tr("The server answers and lets you in."));
        auto *details = new ReportDialog(serverReport(*capabilities), form);
        details->setAttribute(Qt::WA_DeleteOnClose);
        details->open();
    });
}

void RemoteFlow::preview(RemoteForm *form)
{
    form->setBusy(true, tr("Comparing both sides…"));
    whenDone(m_workspace.remotes().previewFirst(form->value(), form->secret()), form,
             [this, form, profile = form->value()](const Result<SyncPreview> &preview) {
                 form->setBusy(false);
                 if (!preview) {
                     form->showError(preview.error());
                     return;
                 }
                 auto *dialog = new PlanDialog(connectPlan(*preview, profile), form);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &QDialog::accepted, this, [this, form] { keep(form); });
                 dialog->open();
             });
}

void RemoteFlow::keep(RemoteForm *form)
{
    const RemoteProfile profile = form->value();
    form->setBusy(true);
    RemoteActions &remotes = m_workspace.remotes();
    const QFuture<Result<Outcome>> keeping = form->use() == RemoteForm::Use::Connect
        ? remotes.connectTo(profile, form->secret())
        : remotes.change(profile, form->secret());
    whenDone(keeping, form, [this, form, profile](const Result<Outcome> &outcome) { kept(form, profile, outcome); });
}

void RemoteFlow::kept(RemoteForm *form, const RemoteProfile &profile, const Result<Outcome> &outcome)
{
    form->setBusy(false);
    const bool forSession = !outcome && outcome.error().kind == ErrorKind::Secret;
    if (!outcome && !forSession) {
        form->showError(outcome.error());
        return;
    }
    const bool isNew = form->use() == RemoteForm::Use::Connect;
    form->accept();
    if (forSession)
        emit doneWith({ErrorKind::Secret,
                       tr("%1 The secret is kept until Steward ends; then it has to be entered again.")
                           .arg(outcome.error().message)});
    else if (!isNew)
        emit done(tr("The settings of the remote are saved."));
    if (isNew)
        emit connected(profile);
}

void RemoteFlow::chooseFile(RemoteForm *form, bool certificates)
{
    auto *dialog = new QFileDialog(form, certificates ? tr("Certificate File") : tr("Profile File"), QDir::homePath(),
                                   certificates ? tr("Certificates (*.pem *.crt *.cer);;All files (*)")
                                                : tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, form,
            [this, form, certificates](const QString &path) { readFile(form, path, certificates); });
    dialog->open();
}

void RemoteFlow::readFile(RemoteForm *form, const QString &path, bool certificates)
{
    const auto read = [path] { return contentOf(path); };
    whenDone(m_files.run(read), form, [form, path, certificates](const Result<QByteArray> &content) {
        const QString name = QFileInfo(path).fileName();
        if (!content) {
            form->showError(content.error());
        } else if (certificates) {
            form->setCertificates(name, *content);
        } else if (const Result<QJsonObject> mapping = mappingFrom(*content)) {
            form->setMapping(name, *mapping);
        } else {
            form->showError(mapping.error());
        }
    });
}

void RemoteFlow::askToDisconnect()
{
    ConfirmationText text;
    text.title = tr("Disconnect");
    text.heading = tr("Disconnect from %1?").arg(isolated(remoteName(m_page.profile())));
    text.text = tr("All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; "
                   "connecting again compares everything anew.");
    text.confirm = tr("Disconnect");
    auto *dialog = new ConfirmDialog(text, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        whenDone(m_workspace.remotes().disconnectFrom(), this, [this](const Result<Outcome> &outcome) {
            if (outcome)
                emit done(tr("The directory has no remote any more."));
            else
                emit failed(outcome.error());
        });
    });
    dialog->open();
}

void RemoteFlow::showDetails()
{
    auto *dialog = new ReportDialog(serverReport(Capabilities::fromJson(m_page.overview().record.capabilities)),
                                    m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RemoteFlow::showHistory()
{
    whenDone(m_workspace.remotes().history(RunsShown), this, [this](const Result<QList<SyncRun>> &runs) {
        if (!runs) {
            emit failed(runs.error());
            return;
        }
        auto *dialog = new ReportDialog(historyReport(*runs, m_workspace.store().now()), m_page.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace steward
