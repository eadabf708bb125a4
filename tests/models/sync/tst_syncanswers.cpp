#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

struct InStep : ConsoleInStep {
    explicit InStep(const char *profile = "good") : ConsoleInStep(profile)
    {
        before = [this](const RemoteRequest &request) {
            if (isWrite(request))
                writes.append(request.kind);
        };
    }
    bool edit(const WireValues &values) { return SyncWorld::edit(console, u"ada"_s, values); }
    /// The server shows what it likes of a field, whatever it was sent.
    void insists(Field field, const QJsonValue &value)
    {
        after = [field, value](RemoteAnswer &answer) {
            if (answer.resource)
                answer.resource->values.insert(field, value);
        };
        shows = [field, value](const ListRequest &, RemotePage page) {
            for (RemoteResource &one : page.resources) {
                if (one.values.value(Field::UserName) == u"ada"_s)
                    one.values.insert(field, value);
            }
            return page;
        };
    }
    Capabilities known()
    {
        return Capabilities::fromJson(must(console.store().read([](Connection &connection) {
                                          return SyncRows(connection).remote();
                                      }))->capabilities);
    }
    template <typename T> static T must(const QFuture<Result<T>> &future)
    {
        const Result<T> result = await(future);
        if (!result)
            throw std::runtime_error(qPrintable(result.error().message));
        return *result;
    }

    QList<Ask> writes;
};

} // namespace

/// What the server answers is looked at field by field.
class TestSyncAnswers : public QObject {
    Q_OBJECT

private slots:
    /// Success, and nothing removed: next time the account is put as a whole.
    void aRemovalThatWasNotCarriedOutIsPutAsAWhole()
    {
        InStep w("keeps removed applications");
        QVERIFY(w.edit({{Field::Applications, applicationSet({u"Salesforce"_s})}}));
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, (QList<Ask> {Ask::Update, Ask::Replace}));
        QVERIFY(w.world.isInStep(w.console));
        QVERIFY(!w.known().patchLists);
        // It is remembered.
        w.writes.clear();
        QVERIFY(w.edit({{Field::Applications, applicationSet({u"Billing"_s})}}));
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, QList<Ask> {Ask::Replace});
        // Other fields are changed as before.
        w.writes.clear();
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, QList<Ask> {Ask::Update});
    }

    void whatIsNeverStoredIsRefusedInTheEnd()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        w.insists(Field::LastName, u"Origin"_s);
        const auto report = w.console.sync(false);
        QCOMPARE(report->blocked, 1);
        QCOMPARE(w.writes, (QList<Ask> {Ask::Update, Ask::Replace}));
        QVERIFY(w.console.intents().constFirst().reason.contains(u"Last name"_s));
        // The next round asks nothing of it.
        w.writes.clear();
        QCOMPARE(w.console.sync(false)->blocked, 1);
        QVERIFY(w.writes.isEmpty());
        QCOMPARE(SyncWorld::rowOf(w.console, u"ada"_s).lastName, u"Weber"_s);
        // Once the server shows it after all, nothing is refused any more.
        w.insists(Field::LastName, u"Weber"_s);
        QVERIFY(w.console.sync(true)->inStep());
    }

    void whatCanBeDoneWithoutIsNotHeldThere()
    {
        InStep w;
        QVERIFY(w.edit({{Field::Organization, u"Retail"_s}, {Field::LastName, u"Weber"_s}}));
        w.insists(Field::Organization, QString());
        const auto report = w.console.sync(false);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(w.known().unsupported, QSet<Field> {Field::Organization});
        QCOMPARE(SyncWorld::rowOf(w.console, u"ada"_s).organization, u"Retail"_s);
        QVERIFY(w.console.sync(false)->inStep());
    }

    void aRefusedPatchIsPutAsAWhole()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Update ? std::optional(answered(Outcome::Refused, u"No PATCH here"_s))
                                               : std::nullopt;
        };
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, (QList<Ask> {Ask::Update, Ask::Replace}));
        QVERIFY(w.world.isInStep(w.console));
    }

    void whoWasChangedMeanwhileIsMergedInTheSameRound()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        int edits = 0;
        w.before = [&](const RemoteRequest &request) {
            if (request.kind == Ask::Update && edits++ == 0)
                w.world.server.edit(request.id, {{Field::Email, u"there@example.org"_s}});
        };
        QVERIFY(w.console.sync(false)->inStep());
        QVERIFY(w.world.isInStep(w.console));
        QCOMPARE(w.world.there(u"ada"_s).values.value(Field::LastName), QJsonValue(u"Weber"_s));
        QCOMPARE(SyncWorld::rowOf(w.console, u"ada"_s).email.typed(), u"there@example.org"_s);
    }

    void whoNeverStopsChangingEndsTheRoundAllTheSame()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        int edits = 0;
        w.before = [&](const RemoteRequest &request) {
            if (request.kind == Ask::Update)
                w.world.server.edit(request.id, {{Field::Email, u"there%1@example.org"_s.arg(++edits)}});
        };
        QVERIFY(w.console.sync(false));
        QCOMPARE(edits, 4);
        w.before = [](const RemoteRequest &) {};
        QVERIFY(w.console.sync(false)->inStep());
        QVERIFY(w.world.isInStep(w.console));
    }

    void whoIsGoneIsAskedAbout()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        const QString id = w.world.there(u"ada"_s).id;
        w.before = [&](const RemoteRequest &request) {
            if (request.kind == Ask::Update)
                w.world.server.remove(id);
        };
        QCOMPARE(w.console.sync(false)->held, 1);
        QCOMPARE(w.console.held().constFirst().kind, SyncHeld::Kind::Missing);
        QCOMPARE(w.world.server.accounts().size(), 5);
        QVERIFY(w.console.intents().isEmpty());
    }

    void aNameThatAnotherHasIsAskedAbout()
    {
        InStep w;
        RemoteRequest stranger;
        stranger.kind = Ask::Create;
        stranger.key = u"hr-7"_s;
        stranger.values = w.world.there(u"ada"_s).values;
        stranger.values.insert(Field::UserName, u"USER0"_s);
        stranger.values.insert(Field::Email, u"other@example.org"_s);
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        w.before = [&, made = false](const RemoteRequest &request) mutable {
            if (request.kind == Ask::Create && !std::exchange(made, true))
                w.world.server.connection()->perform({stranger}, {});
        };
        QCOMPARE(w.console.sync(false)->held, 1);
        const SyncHeld held = w.console.held().constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::NameTaken);
        QVERIFY(held.reason.contains(u"user0"_s));
        QCOMPARE(resourceFromJson(held.resource).externalId, u"hr-7"_s);
    }

    void ourOwnThatIsThereAlreadyIsTaken()
    {
        InStep w;
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        // The first try arrived; somebody in between has put it once more.
        w.before = [&](const RemoteRequest &request) {
            if (request.kind == Ask::Create)
                w.world.server.connection()->perform({request}, {});
        };
        const auto report = w.console.sync(false);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(report->created, 1);
        QCOMPARE(w.world.server.accounts().size(), 7);
        QVERIFY(w.world.isInStep(w.console));
    }

    void anEmptyAnswerIsReadOnceMore()
    {
        InStep w("empty answers");
        QVERIFY(SyncWorld::addUsers(w.console, 2));
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        const auto report = w.console.sync(false);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(report->created, 2);
        QVERIFY(w.console.intents().isEmpty());
    }

    /// What is read after the write may be somebody else's already.
    void aCreateThatWasChangedBeforeItWasReadIsNotOverwritten()
    {
        InStep w("empty answers");
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        bool edited = false;
        w.before = [&](const RemoteRequest &request) {
            if (request.kind == Ask::Get && !std::exchange(edited, true))
                w.world.server.edit(request.id, {{Field::Email, u"there@example.org"_s}});
        };
        QCOMPARE(w.console.sync(false)->conflicts, 1);
        QCOMPARE(w.world.there(u"user0"_s).values.value(Field::Email), QJsonValue(u"there@example.org"_s));
        QCOMPARE(w.console.conflicts().constFirst().here, QJsonValue(u"user0@example.org"_s));
    }

    void writtenButNeverShownStaysOpen()
    {
        InStep w("empty answers");
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get ? std::optional(answered(Outcome::NotSent)) : std::nullopt;
        };
        QCOMPARE(w.console.sync(false)->unknown, 1);
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        w.world.time += 60'000;
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes.size(), 1);
    }

    void aThrottledWriteIsSentLater()
    {
        InStep w;
        QVERIFY(w.edit({{Field::LastName, u"Weber"_s}}));
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return isWrite(request) ? std::optional(answered(Outcome::NotSent, u"429"_s)) : std::nullopt;
        };
        QCOMPARE(w.console.sync(false)->waiting, 1);
        QVERIFY(w.console.intents().isEmpty());
        QCOMPARE(w.writes.size(), 1);
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        QVERIFY(w.console.sync(false)->inStep());
    }

    void aSecretThatIsIssuedIsNotKept()
    {
        InStep w;
        QVERIFY(SyncWorld::addUsers(w.console, 3));
        bool issued = false;
        w.after = [&issued](RemoteAnswer &answer) { issued = issued || !answer.issued.isEmpty(); };
        QCOMPARE(w.console.sync(false)->created, 3);
        QVERIFY(issued);
        QVERIFY(!w.console.bytes().contains("canary-"));
    }
};

STEWARD_TEST(TestSyncAnswers)

} // namespace steward

#include "tst_syncanswers.moc"
