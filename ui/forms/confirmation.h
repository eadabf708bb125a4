#pragma once

#include "models/domain/administrator.h"
#include "models/domain/folding.h"
#include "models/domain/impact.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace steward {

/// One line of a confirmation's list: what becomes of one application for one organization.
struct Consequence {
    QString application;
    QString organization; ///< Empty: none.
    QString outcome;      ///< "Stops working", "Keeps Omar Farouk".
    bool stops = false;

    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/// An account that stays as it is, and why.
struct LeftAccount {
    QString name;
    QString reason;

    friend bool operator==(const LeftAccount &, const LeftAccount &) = default;
};

/// Everything that a ConfirmDialog says. A value; all texts are plain.
struct ConfirmationText {
    QString title;
    QString heading;
    QString text;
    QList<Consequence> consequences;
    QStringList names; ///< Whom it is about, when they are several.
    QString leftTitle; ///< How many are left out; empty: none is.
    QList<LeftAccount> left;
    qint64 leftMore = 0; ///< Left out beside these.
    QString undo;        ///< What undoing will do, or that it will not.
    QString confirm;     ///< The confirming button; empty: refused, there is only Close.
    QString cancel;      ///< The safe button; empty: "Cancel", or "Close" when refused.
    QString replacement; ///< "Create Replacement…" where that helps; empty: no such button.
    QString icon;        ///< Of the confirming button.
    qsizetype count = 1; ///< Rows that change; from ten on the number must be typed.

    friend bool operator==(const ConfirmationText &, const ConfirmationText &) = default;
};

/// From this many rows the operator types the number.
inline constexpr qsizetype TypedConfirmationFrom = 10;

/// Leaving a form in which something was typed.
ConfirmationText discardConfirmation();

/// The whole confirmation in one plain text, as a screen reader speaks it.
QString spokenText(const ConfirmationText &text);

} // namespace steward
