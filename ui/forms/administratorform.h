#pragma once

#include "models/domain/catalog.h"
#include "models/domain/patch.h"
#include "models/domain/validation.h"
#include "ui/forms/formdialog.h"

#include <QMap>
#include <QStringList>

namespace steward {

class ChoiceField;
class LabeledField;
class TextField;
class TickList;

/// How many usable API users an application has in the organization of the row that is edited.
struct ApplicationUse {
    qint64 usable = 0;     ///< The edited one included, when it is usable and has the application.
    bool onlyThis = false; ///< The edited one is the only one.

    friend bool operator==(const ApplicationUse &, const ApplicationUse &) = default;
};

/// What an administrator form is opened with. A value.
struct AdministratorFormInput {
    Administrator administrator; ///< Id zero: a new one of `administrator.kind`.
    Catalog catalog;
    QStringList organizations;               ///< Those that exist, in the order of the list.
    QMap<ApplicationId, ApplicationUse> use; ///< Edit only.
    QString readOnlyReason;                  ///< Not empty: the form only shows.
    QString suspendObstacle;                 ///< Why the operator cannot suspend or resume it; empty: they can.
    QString deleteObstacle;                  ///< The same for deleting and protecting it.

    bool isNew() const { return administrator.id.isNull(); }
};

/// Add API User, Edit API User, Add Administrator and Edit Administrator. GUI thread.
class AdministratorForm : public FormDialog {
    Q_OBJECT

public:
    explicit AdministratorForm(const AdministratorFormInput &input, QWidget *parent = nullptr);

    /// The row as the form shows it; identity, revision and times are the input's.
    Administrator value() const;
    /// What differs from the input.
    Patch patch() const;
    /// The answers of the store, each at its field; what belongs to no field stands in the message bar.
    void showProblems(const QList<Problem> &problems);
    /// The field of the form, null when this kind of row has no such field.
    QWidget *fieldWidget(steward::Field field) const;

signals:
    void deleteRequested();

private:
    void addHeader();
    void addDetails();
    void addApplications();
    void addDelete();
    void addRow(QWidget *first, QWidget *second = nullptr);
    QWidget *text(steward::Field field, const QString &label, TextField *&member, bool unique = false);
    void registerField(steward::Field field, QWidget *widget, const std::function<void(const QString &)> &showError,
                       QPushButton *other = nullptr);
    void registerLabeled(steward::Field field, LabeledField *widget, QPushButton *other = nullptr);
    void fill();
    void edited(steward::Field field);
    void proposeUserName();
    void showWas(steward::Field field);
    void lock();

    QJsonValue valueOf(steward::Field field) const;
    QString textOf(steward::Field field) const;
    QString problemOf(steward::Field field) const;

    AdministratorFormInput m_input;
    QMap<steward::Field, QWidget *> m_widgets;
    QMap<steward::Field, QJsonValue> m_initial; ///< What the form showed first.
    QMap<steward::Field, QString> m_initialText;
    TextField *m_firstName = nullptr;
    TextField *m_lastName = nullptr;
    TextField *m_email = nullptr;
    TextField *m_userName = nullptr;
    ChoiceField *m_organization = nullptr;
    ChoiceField *m_role = nullptr;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_status = nullptr;
    ChoiceField *m_protection = nullptr;
    TickList *m_applications = nullptr;
    bool m_userNameTyped = false;
};

} // namespace steward
