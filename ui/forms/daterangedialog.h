#pragma once

#include "ui/forms/formdialog.h"

#include <QDate>

class QDateEdit;

namespace steward {

/// Two days, the first not after the last; both are meant as a whole. GUI thread.
class DateRangeDialog : public FormDialog {
    Q_OBJECT

public:
    DateRangeDialog(const QDate &first, const QDate &last, QWidget *parent = nullptr);

    QDate first() const;
    QDate last() const;

private:
    class DateField;

    DateField *m_first;
    DateField *m_last;
};

} // namespace steward
