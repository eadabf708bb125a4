#pragma once

#include "models/domain/changedetails.h"
#include "models/domain/impact.h"
#include "ui/forms/paneldialog.h"

class QPushButton;
class QTreeWidget;

namespace steward {

/// What taking back some changes will do. A value.
struct UndoPreview {
    struct Staying {
        QString name;
        QString reason;
        AdministratorId id = {}; ///< Not null: it can be chosen to come back all the same.

        friend bool operator==(const Staying &, const Staying &) = default;
    };

    qsizetype steps = 1;    ///< Entries of the journal.
    QList<ChangedRow> back; ///< What comes back: before is what stands now.
    QList<Staying> staying; ///< What is left as it is, and why.
    qint64 backCount = 0;    ///< How many come back, where more do than stand in `back`.
    qint64 stayingCount = 0; ///< The same of `staying`.
    QStringList stopping;   ///< "Salesforce will stop working for Retail Bank".
    bool revivesAccounts = false;

    friend bool operator==(const UndoPreview &, const UndoPreview &) = default;
};

/// Shows what will come back and what will not, and why, before changes are taken back; accepted() is the consent. GUI
/// thread.
class UndoPreviewDialog : public PanelDialog {
    Q_OBJECT

public:
    /// So many rows of each kind are shown.
    static constexpr qsizetype MostRows = 1000;

    explicit UndoPreviewDialog(const UndoPreview &preview, QWidget *parent = nullptr);

    const UndoPreview &preview() const { return m_preview; }
    /// Null when nothing comes back.
    QPushButton *confirmButton() const { return m_confirm; }
    QTreeWidget *backTable() const { return m_back; }
    QTreeWidget *stayingTable() const { return m_staying; }
    /// Accounts that were ticked to come back although they were changed since.
    QList<AdministratorId> chosen() const;

protected:
    void confirm() override;

private:
    QString heading() const;
    void addBack();
    void addStaying();
    /// Of a long list, that there is more than stands in it.
    void tellRest(qint64 shown, qint64 all);
    void offerStaying();
    void showConfirm();
    void addNotes();
    void addButtons();

    UndoPreview m_preview;
    QTreeWidget *m_back = nullptr;
    QTreeWidget *m_staying = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace steward
