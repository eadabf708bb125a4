#include "models/actions/mailround.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/journalhead.h"
#include "models/core/processmark.h"
#include "models/mail/mailrenderer.h"
#include "models/secrets/password.h"
#include "models/secrets/verifier.h"
#include "models/store/catalogrows.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace steward {

namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(MailRound)
};

constexpr int Batch = 100;
/// A process on another computer that has not finished by then has died: the longest mail takes minutes.
constexpr std::chrono::milliseconds LongestElsewhere = std::chrono::minutes(30);

bool isAbandoned(const Credential &credential, Timestamp now)
{
    const ProcessLife life = lifeOf(credential.process);
    return life == ProcessLife::Gone
        || (life == ProcessLife::Elsewhere && now - credential.issuedAt > LongestElsewhere.count());
}

/// The state that follows from the server's answer; the password stays only where it may have arrived.
Credential settled(const Credential &sending, const MailOutcome &outcome, bool stopped, Timestamp now)
{
    Credential after = sending;
    after.process.clear();
    after.reason = outcome.kind == MailOutcome::Kind::Sent ? QString() : sentenceOf(outcome);
    const auto without = [&](CredentialState state) {
        after.state = state;
        after.verifier.clear();
        after.expiresAt = 0;
    };
    switch (outcome.kind) {
    case MailOutcome::Kind::Sent:
        // Whoever got the mail may have been faster than this line.
        after.state = sending.firstUsedAt != 0 ? CredentialState::Used : CredentialState::Sent;
        break;
    case MailOutcome::Kind::Unknown:
        after.state = sending.firstUsedAt != 0 ? CredentialState::Used : CredentialState::Unknown;
        break;
    case MailOutcome::Kind::Failed:
        without(CredentialState::Failed);
        break;
    case MailOutcome::Kind::Paused:
        without(CredentialState::Queued);
        after.attempt = sending.attempt - 1;
        after.nextAttemptAt = now;
        break;
    case MailOutcome::Kind::Retry:
        if (stopped) {
            without(CredentialState::Queued);
            after.attempt = sending.attempt - 1;
            after.nextAttemptAt = now;
            after.reason.clear();
        } else {
            after.nextAttemptAt = nextAttempt(sending.queuedAt, sending.attempt, now);
            without(after.nextAttemptAt == 0 ? CredentialState::Failed : CredentialState::Retry);
        }
        break;
    }
    return after;
}

/// Why the kept result counts the mail as not sent.
LeftCause causeOf(CredentialState state)
{
    switch (state) {
    case CredentialState::Sent:
    case CredentialState::Used:
        return LeftCause::None;
    case CredentialState::Unknown:
        return LeftCause::MayHaveArrived;
    case CredentialState::Retry:
    case CredentialState::Queued:
    case CredentialState::Sending:
        return LeftCause::StillQueued;
    default:
        return LeftCause::Other;
    }
}

/// Whether the credential waits for a mail that is due.
bool isDue(const Credential &credential, Timestamp now)
{
    return (credential.state == CredentialState::Queued || credential.state == CredentialState::Retry)
        && credential.nextAttemptAt <= now;
}

/// Queued while this console issued the passwords: the server would never be given what such a mail says.
Result<QList<DeliveryLine>> withdrawn(Transaction &transaction, const QList<AdministratorId> &ids)
{
    QList<DeliveryLine> lines;
    for (const AdministratorId id : ids) {
        const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
        STEWARD_TRY(before);
        const auto row = AdministratorRows(transaction.connection()).byId(id);
        STEWARD_TRY(row);
        if (!*row || !isDue(*before, transaction.now()))
            continue;
        Credential after = *before;
        after.state = CredentialState::Failed;
        after.verifier.clear();
        after.expiresAt = 0;
        after.reason = RoundText::tr("No mail was sent: the server issues the passwords of this directory.");
        STEWARD_TRY(transaction.update(*before, after));
        transaction.describe(ChangeKind::Delivery, (*row)->displayName());
        lines.append({id, (*row)->displayName(), (*row)->email.typed(), after.state, after.reason});
    }
    return lines;
}

QString languageOf(const Administrator &row)
{
    return row.language.isEmpty() ? QStringLiteral("en") : row.language;
}

} // namespace

QMap<QString, QString> templateValues(const Administrator &row, const DirectorySettings &settings,
                                      const QString &directory, const QStringList &applications,
                                      const QStringList &endpoints, Timestamp expiresAt)
{
    const QString contact = settings.mail.replyTo.isEmpty() ? settings.mail.sender : settings.mail.replyTo;
    // Any other zone would be a guess about the reader, and digits are read the same way everywhere.
    const QString expires = expiresAt == 0
        ? QString()
        : QDateTime::fromMSecsSinceEpoch(expiresAt, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    return {{QStringLiteral("firstName"), row.firstName},
            {QStringLiteral("lastName"), row.lastName},
            {QStringLiteral("userName"), row.userName},
            {QStringLiteral("applications"), applications.join(QStringLiteral(", "))},
            {QStringLiteral("endpoints"), endpoints.join(u'\n')},
            {QStringLiteral("directory"), directory},
            {QStringLiteral("expires"), expires},
            {QStringLiteral("sender"), settings.mail.senderName.isEmpty() ? directory : settings.mail.senderName},
            {QStringLiteral("contact"), contact}};
}

MailRound::MailRound(Store &store, const Author &author, Secret password)
    : m_store(store), m_author(author.asProgram()), m_password(std::move(password))
{
}

Result<void> MailRound::settleDeadProcesses()
{
    const auto settle = [](Transaction &transaction) -> Result<int> {
        const Result<QList<Credential>> sending = CredentialRows(transaction.connection()).sending();
        STEWARD_TRY(sending);
        for (const Credential &before : *sending) {
            if (!isAbandoned(before, transaction.now()))
                continue;
            Credential after = before;
            after.state = before.firstUsedAt != 0 ? CredentialState::Used : CredentialState::Unknown;
            after.process.clear();
            after.reason = RoundText::tr("Steward ended while this mail was being handed over; it may have arrived.");
            STEWARD_TRY(transaction.update(before, after));
            const auto row = AdministratorRows(transaction.connection()).byId(before.id);
            STEWARD_TRY(row);
            transaction.describe(ChangeKind::Delivery, *row ? (*row)->displayName() : QString());
        }
        return 0;
    };
    const Result<Written<int>> settledAll = await(m_store.write(m_author, settle));
    STEWARD_TRY(settledAll);
    return {};
}

Result<std::optional<MailRound::Attempt>> MailRound::begin(AdministratorId id, const QString &verifier)
{
    const auto claim = [id, verifier](Transaction &transaction) -> Result<std::optional<Attempt>> {
        const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
        STEWARD_TRY(row);
        CredentialRows credentials(transaction.connection());
        const Result<Credential> before = credentials.byId(id);
        STEWARD_TRY(before);
        const Result<RemoteProfile::Issuer> issuer = issuerOf(transaction.connection());
        STEWARD_TRY(issuer);
        // Another process, or the operator, was faster.
        if (!*row || (*row)->isDeleted() || (*row)->suspended || !isDue(*before, transaction.now())
            || *issuer == RemoteProfile::Issuer::Server)
            return std::optional<Attempt>();
        const Result<DirectorySettings> settings = readSettings(transaction.connection());
        STEWARD_TRY(settings);
        const Result<DirectoryInfo> directory = CatalogRows(transaction.connection()).directory();
        STEWARD_TRY(directory);
        const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
        STEWARD_TRY(catalog);
        Attempt attempt {**row,
                         issued(*before, verifier, settings->policy, transaction.now()),
                         *settings,
                         directory->name,
                         catalog->applicationNames((*row)->applications),
                         {}};
        for (const Application &one : catalog->offered()) {
            if ((*row)->applications.contains(one.id) && !one.endpoint.isEmpty())
                attempt.endpoints.append(one.name + QStringLiteral(": ") + one.endpoint);
        }
        Credential &after = attempt.credential;
        after.state = CredentialState::Sending;
        after.attempt = before->attempt + 1;
        after.address = (*row)->email.ascii();
        after.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        after.process = processMark();
        STEWARD_TRY(transaction.update(*before, after));
        transaction.describe(ChangeKind::DeliveryBegun, (*row)->displayName());
        return std::optional<Attempt>(attempt);
    };
    const auto claimed = await(m_store.write(m_author, claim));
    STEWARD_TRY(claimed);
    return claimed->value;
}

Result<Mail> MailRound::compose(const Attempt &attempt, const Secret &password) const
{
    const QString language = languageOf(attempt.row);
    const MailTemplate text = templateInUse(attempt.settings, {attempt.row.kind, language});
    const Result<MailText> body
        = renderedMail(text,
                       templateValues(attempt.row, attempt.settings, attempt.directory, attempt.applications,
                                      attempt.endpoints, attempt.credential.expiresAt),
                       password, language);
    STEWARD_TRY(body);
    const Result<MailAddress> to = MailAddress::make(attempt.row.displayName(), attempt.row.email);
    STEWARD_TRY(to);
    Result<Mail> mail = composedMail(attempt.settings.mail, *to, *body, language, m_store.now(),
                                     attempt.credential.messageId.toLatin1());
    const Result<QByteArray> head = currentHeadLine(m_store);
    if (mail && head)
        mail->journalHead = *head;
    return mail;
}

Result<DeliveryLine> MailRound::finish(const Attempt &attempt, const MailOutcome &outcome, bool stopped)
{
    const auto write = [=](Transaction &transaction) -> Result<DeliveryLine> {
        const Result<Credential> before = CredentialRows(transaction.connection()).byId(attempt.row.id);
        STEWARD_TRY(before);
        const bool sent = outcome.kind == MailOutcome::Kind::Sent;
        DeliveryLine line {attempt.row.id, attempt.row.displayName(), attempt.row.email.typed(), before->state,
                           sent ? QString() : sentenceOf(outcome)};
        // Withdrawn or asked for again meanwhile: the answer is of a mail whose password works no longer.
        if (before->state != CredentialState::Sending || before->messageId != attempt.credential.messageId)
            return line;
        const Credential after = settled(*before, outcome, stopped, transaction.now());
        STEWARD_TRY(transaction.update(*before, after));
        transaction.describe(ChangeKind::Delivery, attempt.row.displayName());
        if (outcome.kind == MailOutcome::Kind::Paused)
            STEWARD_TRY(writePause(transaction, {transaction.now(), sentenceOf(outcome)}));
        else if (sent && attempt.settings.pause.since != 0)
            STEWARD_TRY(writePause(transaction, {}));
        line.state = after.state;
        return line;
    };
    const auto written = await(m_store.write(m_author, write));
    STEWARD_TRY(written);
    return written->value;
}

MailOutcome MailRound::handOver(SmtpSession &session, const Attempt &attempt, const Mail &mail, const Secret &password,
                                const StopToken &stop)
{
    if (m_remote) {
        const Result<void> set = m_remote->set(attempt.row, password, stop);
        if (!set)
            return {set.error().kind == ErrorKind::Offline ? MailOutcome::Kind::Retry : MailOutcome::Kind::Failed,
                    0,
                    {},
                    set.error().message,
                    {}};
    }
    return session.send(mail, stop);
}

Result<DeliveryLine> MailRound::deliver(SmtpSession &session, const Attempt &attempt, const Secret &password,
                                        const StopToken &stop, DeliveryReport &report)
{
    const Result<Mail> mail = compose(attempt, password);
    // Without a mail nothing was sent, and the next try would not fare better.
    const MailOutcome outcome = mail ? handOver(session, attempt, *mail, password, stop).without(password)
                                     : MailOutcome {MailOutcome::Kind::Failed, 0, {}, mail.error().message, {}};
    if (outcome.kind == MailOutcome::Kind::Paused)
        report.pause = MailPause {m_store.now(), sentenceOf(outcome)};
    return finish(attempt, outcome, stop.stopRequested());
}

Result<MailRound::Due> MailRound::due()
{
    return await(m_store.read([now = m_store.now()](Connection &connection) -> Result<Due> {
        CredentialRows rows(connection);
        const Result<QList<AdministratorId>> ids = rows.due(now, Batch);
        STEWARD_TRY(ids);
        const Result<qint64> count = rows.dueCount(now);
        STEWARD_TRY(count);
        const Result<DirectorySettings> settings = readSettings(connection);
        STEWARD_TRY(settings);
        return Due {*ids, *count, *settings};
    }));
}

QJsonObject credentialsRequest()
{
    return {{QStringLiteral("deed"), QStringLiteral("credentials")}};
}

Result<DeliveryReport> MailRound::run(const StopToken &stop, const std::function<void(const Progress &)> &progress)
{
    const Timestamp startedAt = m_store.now();
    Result<DeliveryReport> report = deliverAll(stop, progress);
    // One mail is no job: its row says what became of it.
    if (report && report->lines.size() > 1)
        STEWARD_TRY(keep(*report, startedAt));
    return report;
}

Result<void> MailRound::keep(const DeliveryReport &report, Timestamp startedAt)
{
    const auto kept = await(m_store.write(m_author, [&](Transaction &transaction) -> Result<JobId> {
        JobReport job;
        job.kind = ChangeKind::SendCredentials;
        job.title = RoundText::tr("Credentials");
        job.request = credentialsRequest();
        job.startedAt = startedAt;
        job.finishedAt = transaction.now();
        job.changed = report.sent();
        job.left = report.lines.size() - report.sent();
        const Result<JobId> id = transaction.keepJob(job);
        STEWARD_TRY(id);
        qint64 number = 0;
        for (const DeliveryLine &line : report.lines) {
            JobRow row;
            row.number = ++number;
            row.id = line.id;
            row.name = line.name;
            row.outcome = line.isSent() ? JobRow::Outcome::Changed : JobRow::Outcome::Left;
            row.cause = causeOf(line.state);
            row.reason = line.reason;
            STEWARD_TRY(transaction.keepJobRow(*id, row));
        }
        return *id;
    }));
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<DeliveryReport> MailRound::deliverAll(const StopToken &stop,
                                             const std::function<void(const Progress &)> &progress)
{
    STEWARD_TRY(settleDeadProcesses());
    DeliveryReport report;
    Progress at;
    std::optional<SmtpSession> session;
    while (true) {
        const Result<Due> batch = due();
        STEWARD_TRY(batch);
        if (batch->ids.isEmpty())
            return report;
        const auto issuer = await(m_store.read([](Connection &connection) { return issuerOf(connection); }));
        STEWARD_TRY(issuer);
        if (*issuer == RemoteProfile::Issuer::Server) {
            const auto lines = await(
                m_store.write(m_author, [&](Transaction &transaction) { return withdrawn(transaction, batch->ids); }));
            STEWARD_TRY(lines);
            report.lines += lines->value;
            // None is left, unless somebody else is at it.
            if (lines->value.isEmpty())
                return report;
            continue;
        }
        if (!batch->settings.mail.isConfigured())
            return Error {
                ErrorKind::Invalid,
                RoundText::tr("No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail "
                              "set”; the mails stay queued until then.")};
        if (!session)
            session.emplace(batch->settings.mail, m_password);
        at.total = at.done + batch->count;
        for (const AdministratorId id : batch->ids) {
            progress(at);
            ++at.done;
            if (stop.stopRequested() || report.pause) {
                report.stopped = !report.pause;
                const Result<Due> left = due();
                STEWARD_TRY(left);
                report.untried = left->count;
                return report;
            }
            const Secret password = generatedPassword(batch->settings.policy.length);
            const Result<QString> verifier = verifierOf(password, GeneratedCost);
            STEWARD_TRY(verifier);
            const Result<std::optional<Attempt>> attempt = begin(id, *verifier);
            STEWARD_TRY(attempt);
            if (!*attempt)
                continue;
            const Result<DeliveryLine> line = deliver(*session, **attempt, password, stop, report);
            STEWARD_TRY(line);
            report.lines.append(*line);
        }
        progress(at);
    }
}

} // namespace steward
