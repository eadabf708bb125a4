#pragma once

#include "models/domain/catalog.h"
#include "ui/forms/formdialog.h"

namespace steward {

class TextField;

/// Adds or edits a custom application; of a built-in one only description and endpoint can be changed. GUI thread.
class ApplicationForm : public FormDialog {
    Q_OBJECT

public:
    /// Id zero: a new one.
    explicit ApplicationForm(const Application &application, QWidget *parent = nullptr);

    /// The application as the form shows it; identity is the input's.
    Application value() const;
    /// The name is taken already: shown at the field.
    void showNameProblem(const QString &message);

signals:
    void deleteRequested();

private:
    void addFields();

    Application m_input;
    TextField *m_name = nullptr;
    TextField *m_description = nullptr;
    TextField *m_endpoint = nullptr;
};

} // namespace steward
