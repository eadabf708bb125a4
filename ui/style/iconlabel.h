#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace steward {

/// An icon as a widget; takes its colour from the theme when it is painted. Decoration: the word beside it has the
/// name.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &name, ColorToken token, int size, QWidget *parent = nullptr);

    QString iconName() const { return m_name; }
    void setIcon(const QString &name, ColorToken token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColorToken m_token = ColorToken::Text2;
    int m_size;
};

} // namespace steward
