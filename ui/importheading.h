#pragma once

#include "models/actions/importactions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward {

class ElidedLabel;

/// How many rows of a file are ready, and how it was read. GUI thread.
class ImportHeading : public QWidget {
    Q_OBJECT

public:
    explicit ImportHeading(QWidget *parent = nullptr);

    void setFile(const ImportFile &file, const QString &name);
    void setPlan(const ImportPlan &plan);

    QLabel *heading() const { return m_heading; }
    ElidedLabel *source() const { return m_source; }
    /// Hidden where nothing was changed meanwhile.
    QLabel *outdated() const { return m_outdated; }

signals:
    /// The operator wants it to be read in another way.
    void changeRequested();

private:
    QLabel *m_heading;
    ElidedLabel *m_source;
    QLabel *m_outdated;
    QPushButton *m_change;
};

} // namespace steward
