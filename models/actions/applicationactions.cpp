#include "models/actions/applicationactions.h"

#include "models/actions/actionrun.h"
#include "models/domain/endpoint.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/store/catalogrows.h"

namespace steward {

namespace {

struct ApplicationText {
    Q_DECLARE_TR_FUNCTIONS(ApplicationActions)
};

constexpr qsizetype MaxName = 256;
constexpr qsizetype MaxDescription = 1000;
constexpr int NamesShown = 10;

/// The application with its texts cleaned and checked, its name unique among the living ones.
Result<Application> checked(const Application &typed, const Catalog &catalog)
{
    Application application = typed;
    const Result<QString> name = checkedText(typed.name, ApplicationText::tr("Name"), MaxName, true);
    STEWARD_TRY(name);
    const Result<QString> description
        = checkedText(typed.description, ApplicationText::tr("Description"), MaxDescription, false);
    STEWARD_TRY(description);
    const Result<QString> endpoint = checkedEndpoint(typed.endpoint);
    STEWARD_TRY(endpoint);
    application.name = *name;
    application.description = *description;
    application.endpoint = *endpoint;
    if (const Application *other = catalog.application(*name); other && other->id != typed.id)
        return Error {
            ErrorKind::Conflict,
            ApplicationText::tr("There is already an application “%1”. Enter another name.").arg(other->name)};
    return application;
}

Result<Outcome> save(Transaction &transaction, const Application &typed)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    const Result<Application> application = checked(typed, *catalog);
    STEWARD_TRY(application);
    Outcome outcome;
    outcome.state = Outcome::State::Done;
    outcome.application = typed.id;
    const bool fresh = typed.id.isNull();
    transaction.describe(fresh ? ChangeKind::AddApplication : ChangeKind::Application, application->name);
    if (fresh) {
        const Result<ApplicationId> id = transaction.insert(*application);
        STEWARD_TRY(id);
        outcome.application = *id;
        return outcome;
    }
    const Application *now = catalog->application(typed.id);
    if (!now || now->isDeleted())
        return Error {ErrorKind::NotFound,
                      ApplicationText::tr("This application has been deleted meanwhile. Nothing was changed.")};
    if (now->builtIn && application->name != now->name)
        return invalid(
            ApplicationText::tr("%1 is built in and keeps its name. Add a custom application for another name.")
                .arg(now->name));
    STEWARD_TRY(transaction.update(*now, *application));
    return outcome;
}

Result<Outcome> removeApplication(Transaction &transaction, ApplicationId id)
{
    CatalogRows rows(transaction.connection());
    const Result<Catalog> catalog = rows.catalog();
    STEWARD_TRY(catalog);
    const Application *now = catalog->application(id);
    if (!now || now->isDeleted())
        return Error {ErrorKind::NotFound,
                      ApplicationText::tr("This application has been deleted meanwhile. Nothing was changed.")};
    if (now->builtIn)
        return invalid(ApplicationText::tr("%1 is built in and cannot be deleted.").arg(now->name));
    const Result<QStringList> users = rows.usersOf(id, NamesShown + 1);
    STEWARD_TRY(users);
    if (!users->isEmpty()) {
        const Result<qint64> count = rows.userCount(id);
        STEWARD_TRY(count);
        QStringList shown;
        for (const QString &name : users->first(std::min<qsizetype>(NamesShown, users->size())))
            shown.append(isolated(name));
        QString names = shown.join(QStringLiteral(", "));
        if (*count > NamesShown)
            names = ApplicationText::tr("%1 and %Ln more", nullptr, static_cast<int>(*count - NamesShown)).arg(names);
        return Error {ErrorKind::Conflict,
                      ApplicationText::tr(
                          "%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.",
                          nullptr, static_cast<int>(*count))
                          .arg(isolated(now->name), names)};
    }
    Application after = *now;
    after.deletedAt = transaction.now();
    STEWARD_TRY(transaction.update(*now, after));
    transaction.describe(ChangeKind::DeleteApplication, now->name);
    Outcome outcome;
    outcome.state = Outcome::State::Done;
    outcome.application = id;
    return outcome;
}

} // namespace

QFuture<Result<Outcome>> ApplicationActions::add(const Application &draft)
{
    Application fresh = draft;
    fresh.id = {};
    fresh.builtIn = false;
    return runAction(m_store, m_author, [fresh](Transaction &transaction) { return save(transaction, fresh); });
}

QFuture<Result<Outcome>> ApplicationActions::edit(const Application &changed)
{
    return runAction(m_store, m_author, [changed](Transaction &transaction) { return save(transaction, changed); });
}

QFuture<Result<Outcome>> ApplicationActions::remove(ApplicationId id)
{
    return runAction(m_store, m_author, [id](Transaction &transaction) { return removeApplication(transaction, id); });
}

} // namespace steward
