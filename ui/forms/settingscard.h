#pragma once

#include "ui/forms/fieldchecks.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward {

class LabeledField;
class TextField;

/// One section of the settings with its own Save and Discard. The caller saves on `saveRequested()` and then gives the
/// card the saved value. GUI thread.
class SettingsCard : public QFrame {
    Q_OBJECT

public:
    ~SettingsCard() override;

    bool isChanged() const { return m_checks.count().changed > 0; }
    /// While the caller saves: nothing can be typed or pressed.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// Why the operator may look but not change anything; empty: they may.
    void setObstacle(const QString &reason);
    QPushButton *saveButton() const { return m_save; }
    QPushButton *discardButton() const { return m_discard; }
    /// As Enter in a field and Save: asks to be saved, or goes to the first wrong field.
    void confirm();

signals:
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    SettingsCard(const QString &title, const QString &explanation, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// Buttons of the card, at the leading edge.
    QHBoxLayout *footerStart() const { return m_footerStart; }
    /// Fields side by side, each with its share of the width.
    void addRow(const QList<std::pair<QWidget *, int>> &fields);
    /// A field whose remarks come from `problem`; `changed` compares with the value that was given.
    void watch(const QString &key, LabeledField *field, const std::function<QString()> &problem,
               const std::function<bool()> &changed);
    /// The number that is typed; what is none is -1, out of every range.
    static int numberIn(const TextField *field);
    /// Something else is stored now: the field shows it, unless the operator has typed something else than was stored.
    static void follow(TextField *field, const QString &before, const QString &now);
    static void follow(TextField *field, qint64 before, qint64 now);
    FieldChecks &checks() { return m_checks; }
    void updateState();
    /// The operator changed a field; before its checks run.
    virtual void fieldEdited(const QString &key) { Q_UNUSED(key) }
    /// Puts the given value back into the fields.
    virtual void restore() = 0;
    /// After anything that can matter to the buttons.
    virtual void stateUpdated() { }

private:
    void addFooter();

    FieldChecks m_checks;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footerStart;
    QPushButton *m_status;
    QPushButton *m_discard;
    QPushButton *m_save;
    QWidget *m_content;
    QFrame *m_footer;
    QPointer<QWidget> m_focusBeforeBusy;
    QString m_obstacle;
    bool m_busy = false;
};

} // namespace steward
