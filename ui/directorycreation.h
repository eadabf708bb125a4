#pragma once

#include "models/actions/signindesk.h"

#include <QObject>

#include <memory>

namespace steward {

class NewDirectoryForm;

/// Creates a directory from its form, with the one who filled it in as Owner, who is signed in when the directory asks
/// for that. GUI thread; the form must outlive it.
class DirectoryCreation : public QObject {
    Q_OBJECT

public:
    explicit DirectoryCreation(NewDirectoryForm &form, QObject *parent = nullptr);

    /// After `created`: the open directory, and who works there (nobody where it does not ask).
    std::unique_ptr<Store> takeStore();
    const std::optional<SignedIn> &who() const { return m_who; }

    /// What is wrong with a password of this owner.
    static QString remarkOn(QByteArrayView password, const Administrator &owner, const QString &directory);

signals:
    void created();

private:
    void save();
    void create(const QString &verifier);
    void signIn();
    void refuse(const Error &error);

    NewDirectoryForm &m_form;
    Secret m_password;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SignInDesk> m_desk;
    std::optional<SignedIn> m_who;
    Worker m_worker {QStringLiteral("new password")};
};

} // namespace steward
