#pragma once

#include "models/domain/credentialpolicy.h"
#include "models/domain/fields.h"
#include "models/exchange/spellings.h"

#include <QMap>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// What an import is told beside the file and its columns. A value.
struct ImportOptions {
    /// By what a row finds the account that is there already.
    enum class FindBy : quint8 { Email, UserName, Uid };
    /// What happens to that account.
    enum class OnExisting : quint8 { Update, Skip, Fail };

    /// What happens to a field that both sides have changed since the file was written.
    enum class OnConflict : quint8 { Ask, UseFile, KeepDirectory };

    FindBy findBy = FindBy::Email;
    OnExisting onExisting = OnExisting::Update;
    OnConflict onConflict = OnConflict::Ask;
    /// For new rows, what the file lacks: in the words of `parseField`.
    QMap<Field, QString> defaults = {};

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

/// "email", "user-name" and "uid".
QString findByKey(ImportOptions::FindBy findBy);
std::optional<ImportOptions::FindBy> findByFromKey(const QString &key);
/// "update", "skip" and "fail".
QString onExistingKey(ImportOptions::OnExisting onExisting);
std::optional<ImportOptions::OnExisting> onExistingFromKey(const QString &key);

/// "fail", "file" and "directory".
QString onConflictKey(ImportOptions::OnConflict onConflict);
std::optional<ImportOptions::OnConflict> onConflictFromKey(const QString &key);

/// Which accounts have names that sound alike: twelve bytes an account. A value that threads share.
class NameSounds {
public:
    void add(const QString &fullName, Kind kind, AdministratorId id);
    /// To be called when all are added.
    void sort();
    /// One account of this kind whose name sounds like it.
    AdministratorId find(const QString &fullName, Kind kind) const;
    static quint64 hash(const QString &fullName, Kind kind);

private:
    std::vector<std::pair<quint64, quint32>> m_ids;
};

/// What a plan has to know about the directory beside the accounts that its rows name.
struct ImportContext {
    Catalog catalog;
    CredentialPolicy policy;
    QStringList domains = {}; ///< Of addresses that are there, the most used first.
    std::shared_ptr<const NameSounds> sounds = {};
    ChangeSetId lastSet = {}; ///< The newest one when the directory was looked at.
    std::shared_ptr<const Spellings> organizations = {};
};

} // namespace steward
