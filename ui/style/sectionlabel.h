#pragma once

#include <QLabel>

namespace steward {

/// The heading of a group of fields or facts.
class SectionLabel : public QLabel {
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace steward
