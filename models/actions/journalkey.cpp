#include "models/actions/journalkey.h"

#include "models/actions/permission.h"
#include "models/core/begunpromise.h"
#include "models/store/catalogrows.h"
#include "models/store/readrows.h"

#include <QJsonDocument>

namespace steward {

namespace {

const QString SettingKey = QStringLiteral("journalKey");
const QString PublicKey = QStringLiteral("publicKey");

QByteArray publicKeyOf(const QJsonObject &setting)
{
    return QByteArray::fromHex(setting.value(PublicKey).toString().toLatin1());
}

QString keySubject()
{
    return JournalKey::tr("Signing key of the history");
}

struct Known {
    QUuid directory;
    QByteArray publicKey;
};

Result<Known> readKnown(Connection &connection)
{
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    const Result<QByteArray> key = journalKeyInUse(connection);
    STEWARD_TRY(key);
    return Known {info->uid, *key};
}

Error otherKey()
{
    return {ErrorKind::Secret,
            JournalKey::tr("The keychain of this computer holds another signing key than the directory names. Heads of "
                           "the history stay unsigned; “stewardctl audit new-key” makes a new one."),
            QStringLiteral("another signing key")};
}

/// The first key is recorded by the program; one is replaced only at somebody's wish.
Result<bool> writeKey(Transaction &transaction, const QByteArray &publicKey, bool replacing)
{
    const Result<QByteArray> before = journalKeyInUse(transaction.connection());
    STEWARD_TRY(before);
    if (*before == publicKey)
        return true;
    // Another process was faster.
    if (!before->isEmpty() && !replacing)
        return otherKey();
    transaction.describe(ChangeKind::Settings, keySubject());
    transaction.needs(Privilege::SetupPolicy);
    STEWARD_TRY(transaction.setSetting(SettingKey, {{PublicKey, QString::fromLatin1(publicKey.toHex())}}));
    return true;
}

} // namespace

QString journalKeyName(const QUuid &directory)
{
    return QStringLiteral("journal/") + directory.toString(QUuid::WithoutBraces);
}

Result<QByteArray> journalKeyInUse(Connection &connection)
{
    const Result<QJsonObject> setting = SettingRows(connection).value(SettingKey);
    STEWARD_TRY(setting);
    return publicKeyOf(*setting);
}

Result<QList<JournalKeyChange>> journalKeys(Connection &connection)
{
    auto statement = connection.prepare(QStringLiteral(
        "SELECT s.id, s.at, s.operator, i.after FROM change_image i JOIN change_set s ON s.id = i.set_id "
        "WHERE i.entity = 'setting' AND i.row_id = 0 ORDER BY s.id, i.seq"));
    STEWARD_TRY(statement);
    QList<JournalKeyChange> keys;
    STEWARD_TRY(forEachRow(*statement, [&keys](const Statement &row) {
        const QJsonObject after = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
        if (after.contains(SettingKey))
            keys.append({publicKeyOf(after.value(SettingKey).toObject()), ChangeSetId {row.integer(0)}, row.integer(1),
                         row.text(2)});
    }));
    return keys;
}

JournalKey::JournalKey(Store &store, const Author &author, Keychain &keychain, QObject *parent)
    : QObject(parent), m_store(store), m_author(author), m_keychain(keychain)
{
}

QFuture<Result<void>> JournalKey::load(Missing missing)
{
    const auto done = begun<void>();
    whenDone(m_store.read(readKnown), this, [this, done, missing](const Result<Known> &known) {
        if (!known) {
            finish(done, known.error());
            return;
        }
        if (known->publicKey.isEmpty() && missing == Missing::Leave) {
            finish(done, {});
            return;
        }
        m_key = journalKeyName(known->directory);
        const auto expected
            = known->publicKey.isEmpty() ? Keychain::Expectation::MayBeMissing : Keychain::Expectation::Exists;
        whenDone(m_keychain.read(m_key, expected), this,
                 [this, done, publicKey = known->publicKey](const Result<std::optional<Secret>> &kept) {
                     if (!kept)
                         finish(done, kept.error());
                     else if (*kept)
                         take(done, **kept, publicKey);
                     else
                         make(done, false);
                 });
    });
    return done->future();
}

QFuture<Result<void>> JournalKey::replace()
{
    const auto done = begun<void>();
    const auto begin = [this, done](const Result<Known> &known) {
        if (!known) {
            finish(done, known.error());
            return;
        }
        m_key = journalKeyName(known->directory);
        make(done, true);
    };
    // Asked before the keychain is touched: what it holds is lost then.
    whenDone(permitted(m_store, m_author, {Privilege::SetupPolicy}, ChangeKind::Settings, keySubject()), this,
             [this, done, begin](const Result<Authority> &authority) {
                 if (authority)
                     whenDone(m_store.read(readKnown), this, begin);
                 else
                     finish(done, authority.error());
             });
    return done->future();
}

void JournalKey::take(const Done &done, const Secret &kept, const QByteArray &known)
{
    const Result<SigningKey> key = SigningKey::fromKept(kept);
    if (!key)
        finish(done, key.error());
    else if (!known.isEmpty() && key->publicKey() != known)
        finish(done, otherKey());
    else
        record(done, *key, false);
}

void JournalKey::make(const Done &done, bool replacing)
{
    whenDone(m_keychain.write(m_key, SigningKey::generated().kept()), this,
             [this, done, replacing](const Result<void> &written) {
                 if (!written) {
                     finish(done, written);
                     return;
                 }
                 // What the keychain holds now counts: another process may have made a key at the same moment.
                 whenDone(m_keychain.read(m_key, Keychain::Expectation::Exists), this,
                          [this, done, replacing](const Result<std::optional<Secret>> &kept) {
                              const Result<SigningKey> key
                                  = kept ? SigningKey::fromKept(kept->value_or(Secret())) : kept.error();
                              if (key)
                                  record(done, *key, replacing);
                              else
                                  finish(done, key.error());
                          });
             });
}

void JournalKey::record(const Done &done, const SigningKey &key, bool replacing)
{
    const Author author = replacing ? m_author : m_author.asProgram();
    const auto write = [publicKey = key.publicKey(), replacing](Transaction &transaction) {
        return writeKey(transaction, publicKey, replacing);
    };
    whenDone(m_store.write(author, write), this, [this, done, key](const Result<Written<bool>> &written) {
        if (!written) {
            finish(done, written.error());
            return;
        }
        m_store.signWith({key.publicKey(), [key](QByteArrayView text) { return key.signatureOf(text); }});
        finish(done, {});
    });
}

} // namespace steward
