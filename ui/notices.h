#pragma once

#include "models/actions/outcome.h"

#include <QObject>

namespace steward {

/// What became of the operator's deeds, on its way from the flows to the page that shows it. GUI thread.
class Notices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says what a finished verb did; rows that were left alone are listed.
    void report(const Outcome &outcome);
    /// A cancelled deed is silent.
    void report(const Error &error);
    void reportDone(const ChangeSet &set) { emit done(set); }
    void reportNothing(const QString &sentence) { emit nothing(sentence); }
    /// Something was done, but not all of it.
    void reportIncomplete(const QString &sentence) { emit incomplete(sentence); }
    void show(AdministratorId id) { emit showRequested(id); }

signals:
    void done(const steward::ChangeSet &set);
    void failed(const steward::Error &error);
    void left(const steward::Outcome &outcome);
    /// A job on many rows has ended, and some rows failed.
    void jobIncomplete(const steward::JobReport &report);
    void nothing(const QString &sentence);
    void incomplete(const QString &sentence);
    /// Somebody wants to see this row.
    void showRequested(steward::AdministratorId id);
};

} // namespace steward
