#pragma once

#include "models/actions/administratoractions.h"
#include "models/actions/applicationactions.h"
#include "models/actions/newdirectory.h"
#include "models/actions/undoactions.h"
#include "models/domain/fields.h"
#include "models/store/catalogrows.h"
#include "models/store/chainverification.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace steward {

/// A real directory file in a folder of its own, open in a store whose clock the test moves. Main thread.
class TestDirectory {
public:
    enum class Content { Empty, Sample };

    explicit TestDirectory(Content content = Content::Empty) : m_store(makeStore())
    {
        const Author author {QStringLiteral("Tess Tester"), QStringLiteral("window")};
        must(await(m_store->create(path(),
                                   content == Content::Sample ? sampleDirectory(author)
                                                              : emptyDirectory(QStringLiteral("Test"), author))));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.steward")); }
    Store &store() { return *m_store; }
    void advance(std::chrono::milliseconds time) { *m_now += time.count(); }
    /// Closes the file and opens it again, as a restart does.
    void reopen()
    {
        m_store = makeStore();
        must(await(m_store->open(path())));
    }

    Author author(const QString &name = QStringLiteral("Tess Tester")) const
    {
        return {name, QStringLiteral("window")};
    }
    AdministratorActions accounts() { return {store(), author()}; }
    ApplicationActions applications() { return {store(), author()}; }
    UndoActions undo() { return {store(), author()}; }

    template <typename Function> auto read(Function fn)
    {
        auto result = await(store().read(fn));
        must(result);
        return *std::move(result);
    }
    Catalog catalog()
    {
        return read([](Connection &connection) { return CatalogRows(connection).catalog(); });
    }
    std::optional<Administrator> row(AdministratorId id)
    {
        return read([id](Connection &connection) { return AdministratorRows(connection).byId(id); });
    }
    qint64 changes()
    {
        return read([](Connection &connection) { return Journal(connection).lastId(); });
    }
    ApplicationId application(const QString &name)
    {
        const Catalog all = catalog();
        return all.application(name)->id;
    }

    Administrator apiUser(const QString &name, const QStringList &applicationNames, const QString &organization = {})
    {
        Administrator draft;
        draft.kind = Kind::ApiUser;
        draft.firstName = name;
        draft.lastName = QStringLiteral("Example");
        draft.email = *Email::parse(name.toLower() + QStringLiteral("@example.com"));
        draft.organization = organization;
        for (const QString &one : applicationNames)
            draft.applications.append(application(one));
        std::sort(draft.applications.begin(), draft.applications.end());
        return draft;
    }
    Administrator person(const QString &name)
    {
        Administrator draft = apiUser(name, {});
        draft.kind = Kind::Person;
        draft.role = catalog().roles.last().id;
        return draft;
    }
    Administrator added(const Administrator &draft)
    {
        const Result<Outcome> outcome = await(accounts().add(draft));
        must(outcome);
        if (outcome->state != Outcome::State::Done)
            qFatal("not added: %s", qUtf8Printable(toError(outcome->problems).message));
        return *row(outcome->id);
    }
    ApplicationId addedApplication(const QString &name)
    {
        Application draft;
        draft.name = name;
        const Result<Outcome> outcome = await(applications().add(draft));
        must(outcome);
        return outcome->application;
    }

private:
    template <typename T> static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    }
    std::unique_ptr<Store> makeStore() const
    {
        return std::make_unique<Store>([now = m_now] { return now->load(); });
    }

    QTemporaryDir m_folder;
    std::shared_ptr<std::atomic<Timestamp>> m_now = std::make_shared<std::atomic<Timestamp>>(1'700'000'000'000);
    std::unique_ptr<Store> m_store;
};

inline Consent everything()
{
    Consent consent;
    consent.everything = true;
    return consent;
}

inline Consent previewOnly()
{
    Consent consent;
    consent.preview = true;
    return consent;
}

} // namespace steward
