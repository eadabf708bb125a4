#pragma once

#include "ui/forms/formdialog.h"

namespace steward {

class TextField;

/// A guard forbids something that an owner may do all the same, for a reason that the journal keeps. GUI thread.
class OverrideDialog : public FormDialog {
    Q_OBJECT

public:
    /// `guard` is the sentence of the guard.
    explicit OverrideDialog(const QString &guard, QWidget *parent = nullptr);

    QString reason() const;

private:
    TextField *m_reason;
};

} // namespace steward
