#include "models/actions/decisionactions.h"

#include "tests/models/actions/office.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

Result<void> plainly(const Result<Outcome> &outcome)
{
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

/// One thing that an operator can try.
struct Attempt {
    const char *name;
    QList<Privilege> needs;
    std::function<void(Office &)> prepare;
    std::function<Result<void>(Office &)> attempt;
};

QJsonObject thereAs(const Administrator &row, Kind kind)
{
    RemoteResource resource;
    resource.id = u"there"_s;
    resource.values = {{Field::Kind, kindKey(kind)},
                       {Field::UserName, row.userName},
                       {Field::FirstName, row.firstName},
                       {Field::LastName, row.lastName},
                       {Field::Email, row.email.typed()}};
    if (kind == Kind::Person)
        resource.values.insert(Field::Role, u"Table"_s);
    return toJson(resource);
}

QList<Attempt> attempts()
{
    using Answer = SyncDecisions::Answer;
    const auto answering = [](Administrator Office::*row, Answer answer) {
        return [row, answer](Office &office) {
            return plainly(await(office.decisions().answer({(office.*row).uid}, answer, {.everything = true})));
        };
    };
    const auto missing = [](Administrator Office::*row) {
        return [row](Office &office) { office.ask(office.*row, SyncHeld::Kind::Missing); };
    };
    const auto namesake = [](Administrator Office::*row, Kind kind) {
        return [row, kind](Office &office) {
            office.forgetBase(office.*row);
            office.ask(office.*row, SyncHeld::Kind::NameTaken, thereAs(office.*row, kind));
        };
    };
    const auto server = [](Office &office) { return plainly(office.chooseServer()); };
    return {
        {"server's value, API user", {Privilege::EditApiUsers}, [](Office &o) { o.disagree(o.ana); }, server},
        {"server's value, administrator",
         {Privilege::EditAdministrators},
         [](Office &o) { o.disagree(o.pia); },
         server},
        {"upload an API user",
         {Privilege::EditApiUsers},
         missing(&Office::ana),
         answering(&Office::ana, Answer::Upload)},
        {"upload an administrator",
         {Privilege::EditAdministrators},
         missing(&Office::pia),
         answering(&Office::pia, Answer::Upload)},
        {"delete an API user here too",
         {Privilege::DeleteApiUsers},
         missing(&Office::ana),
         answering(&Office::ana, Answer::Delete)},
        {"delete an administrator here too",
         {Privilege::DeleteAdministrators},
         missing(&Office::pia),
         answering(&Office::pia, Answer::Delete)},
        {"link an API user",
         {Privilege::EditApiUsers},
         namesake(&Office::ana, Kind::ApiUser),
         answering(&Office::ana, Answer::Link)},
        {"link an administrator",
         {Privilege::EditAdministrators},
         namesake(&Office::pia, Kind::Person),
         answering(&Office::pia, Answer::Link)},
    };
}

} // namespace

/// What the operator's role lets decide of what a sync leaves. No server is asked.
class TestDecisionActions : public QObject {
    Q_OBJECT

private slots:
    void decidingNeedsThePrivilegeOfThatKind_data()
    {
        QTest::addColumn<int>("at");
        const QList<Attempt> all = attempts();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void decidingNeedsThePrivilegeOfThatKind()
    {
        QFETCH(const int, at);
        const Attempt attempt = attempts().at(at);
        for (const Privilege missing : attempt.needs) {
            Office office;
            attempt.prepare(office);
            const qint64 waiting = office.waiting();
            QList<Privilege> others;
            for (const PrivilegeSpec &spec : privilegeTable()) {
                if (spec.privilege != missing)
                    others.append(spec.privilege);
            }
            office.grant(others);
            const Result<void> refused = attempt.attempt(office);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
            QCOMPARE(office.waiting(), waiting);
        }
        Office office;
        attempt.prepare(office);
        office.grant(attempt.needs);
        const Result<void> done = attempt.attempt(office);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    }

    void whatWouldStopNeedsConsent()
    {
        Office office;
        office.grant({Privilege::EditApiUsers, Privilege::DeleteApiUsers});
        office.ask(office.ana, SyncHeld::Kind::Missing);
        const auto remove = [&office](const Consent &consent) {
            return await(office.decisions().answer({office.ana.uid}, SyncDecisions::Answer::Delete, consent));
        };
        const Result<Outcome> asks = remove({});
        QVERIFY(asks);
        QCOMPARE(asks->state, Outcome::State::NeedsConsent);
        QCOMPARE(asks->impact.stopping().size(), 1);
        QCOMPARE(asks->rows, QList<Administrator> {office.ana});
        QCOMPARE(remove({.preview = true})->state, Outcome::State::Preview);
        QVERIFY(!office.now(office.ana)->isDeleted());
        QCOMPARE(office.waiting(), 1);
        QCOMPARE(remove({.stopping = asks->impact.stopping()})->state, Outcome::State::Done);
        QVERIFY(office.now(office.ana)->isDeleted());
        QCOMPARE(office.waiting(), 0);

        Office other;
        other.grant({Privilege::EditApiUsers});
        other.disagreeOnApplications(other.ana);
        QCOMPARE(other.chooseServer()->state, Outcome::State::NeedsConsent);
        QCOMPARE(other.waiting(), 1);
        QCOMPARE(other.chooseServer({.everything = true})->state, Outcome::State::Done);
        QVERIFY(other.now(other.ana)->applications.isEmpty());
    }

    /// Whoever is linked takes what the server has.
    void whatALinkWouldStopNeedsConsent()
    {
        Office office;
        office.grant({Privilege::EditApiUsers});
        office.forgetBase(office.ana);
        QJsonObject there = thereAs(office.ana, Kind::ApiUser);
        there.insert(u"externalId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        Administrator stranger = office.ana;
        stranger.uid = QUuid::createUuid();
        office.ask(stranger, SyncHeld::Kind::NameTaken, there);
        const auto link = [&](const Consent &consent) {
            return await(office.decisions().answer({stranger.uid}, SyncDecisions::Answer::Link, consent));
        };
        QCOMPARE(link({})->state, Outcome::State::NeedsConsent);
        QCOMPARE(office.waiting(), 1);
        QCOMPARE(link({.everything = true})->state, Outcome::State::Done);
    }
};

STEWARD_TEST(TestDecisionActions)

} // namespace steward

#include "tst_decisionactions.moc"
