#pragma once

#include <QLineEdit>

namespace steward {

/// A line in which a search is typed, with its icon and a button that clears it, both with names.
class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(const QString &placeholder, QWidget *parent = nullptr);
};

} // namespace steward
