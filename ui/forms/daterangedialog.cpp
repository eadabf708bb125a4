#include "ui/forms/daterangedialog.h"

#include "ui/style/labeledfield.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"

#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

class DateRangeDialog::DateField : public LabeledField {
public:
    DateField(const QString &label, const QDate &date) : LabeledField(label, nullptr), m_edit(new QDateEdit(date))
    {
        m_edit->setCalendarPopup(true);
        m_edit->setMaximumDate(QDate::currentDate().addDays(1));
        setEditor(m_edit);
        connect(m_edit, &QDateEdit::dateChanged, this, [this] { valueChanged(); });
    }

    QDate date() const { return m_edit->date(); }

protected:
    void showError(bool wrong) override { setStyleProperty(m_edit, "error", wrong); }

private:
    QDateEdit *m_edit;
};

DateRangeDialog::DateRangeDialog(const QDate &first, const QDate &last, QWidget *parent)
    : FormDialog(false, metrics::confirmationWidth, parent),
      m_first(new DateField(tr("&From"), first)),
      m_last(new DateField(tr("&To"), last))
{
    setWindowTitle(tr("Between Two Days"));
    saveButton()->setText(tr("Show"));
    body()->addWidget(m_first);
    body()->addWidget(m_last);
    body()->addStretch(1);
    const QString key = QStringLiteral("to");
    m_last->setHint(tr("Both days are shown."));
    addField({key, m_last,
              [this] {
                  return m_first->date() > m_last->date()
                      ? tr("The last day lies before the first. Choose a later one.")
                      : QString();
              },
              [this](const QString &message) { m_last->setError(message); }, [] { return false; }});
    for (DateField *field : {m_first, m_last}) {
        connect(field, &LabeledField::edited, this, [this, key] {
            fieldEdited(key);
            fieldLeft(key);
        });
    }
    connect(this, &FormDialog::saveRequested, this, &QDialog::accept);
    m_first->editor()->setFocus();
    updateState();
}

QDate DateRangeDialog::first() const
{
    return m_first->date();
}

QDate DateRangeDialog::last() const
{
    return m_last->date();
}

} // namespace steward
