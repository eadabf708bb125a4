#pragma once

#include "models/domain/administrator.h"
#include "models/domain/fields.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/newpasswordfields.h"

#include <QMap>

class QCheckBox;

namespace steward {

class TextField;

/// A new directory and the person who creates it, its Owner. GUI thread.
class NewDirectoryForm : public FormDialog {
    Q_OBJECT

public:
    /// Says what is wrong with a password for this owner and directory.
    using Judge = std::function<QString(QByteArrayView, const Administrator &owner, const QString &directory)>;

    /// `folder`: where the file is proposed to stand.
    NewDirectoryForm(const QString &folder, Judge judge, QWidget *parent = nullptr);

    QString name() const;
    QString path() const;
    /// The person as typed; the role follows.
    Administrator owner() const;
    bool asksForPassword() const;
    void takePassword(const std::function<void(QByteArrayView)> &use);
    void setPath(const QString &path);
    /// The file cannot be created there: shown at the field.
    void showPathProblem(const QString &message);
    void showPasswordProblem(const QString &message);

signals:
    void chooseFileRequested();

private:
    void addDirectory();
    void addOwner();
    void addPassword(Judge judge);
    void addLine(const QString &key, TextField *field, const std::function<QString()> &problem);
    TextField *personField(steward::Field field, const QString &label);
    void proposePath();
    QString pathProblem() const;

    QString m_folder;
    TextField *m_name;
    TextField *m_path;
    QMap<steward::Field, TextField *> m_person;
    QCheckBox *m_ask;
    NewPasswordFields *m_password = nullptr;
    bool m_pathTyped = false;
};

} // namespace steward
