#pragma once

#include "models/exchange/columntarget.h"
#include "models/exchange/importoptions.h"

#include <QWidget>

class QCheckBox;

namespace steward {

class ChoiceField;

/// How rows find their accounts, what happens to those, and to what was changed in them after the file was written,
/// what new rows get that the file lacks, and whether they get credentials. GUI thread.
class ImportWishes : public QWidget {
    Q_OBJECT

public:
    explicit ImportWishes(QWidget *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    void setOptions(const ImportOptions &options);
    ImportOptions options() const;
    /// Only what the file lacks is asked for.
    void setMapping(const ColumnMapping &mapping);
    bool sendsCredentials() const;

    ChoiceField *findBy() const { return m_findBy; }
    ChoiceField *onExisting() const { return m_onExisting; }
    ChoiceField *onConflict() const { return m_onConflict; }
    ChoiceField *kind() const { return m_kind; }
    ChoiceField *role() const { return m_role; }
    ChoiceField *application() const { return m_application; }
    QCheckBox *credentials() const { return m_credentials; }

signals:
    void optionsChanged();

private:
    void showFields();

    ColumnMapping m_mapping;
    ChoiceField *m_findBy;
    ChoiceField *m_onExisting;
    ChoiceField *m_onConflict;
    ChoiceField *m_kind;
    ChoiceField *m_role;
    ChoiceField *m_application;
    QCheckBox *m_credentials;
};

} // namespace steward
