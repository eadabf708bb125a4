#pragma once

#include "ui/style/facetbutton.h"

#include <QMenu>
#include <QVariant>

namespace steward {

/// A menu that stays open while its entries are ticked. GUI thread.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickActive();
};

/// One condition of the filter bar: a menu of values with counts; what is ticked stands on the button. GUI thread.
class FacetFilter : public FacetButton {
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        QString text;     ///< Data: shown as it is.
        qint64 count = 0; ///< Negative: not counted.
    };

    explicit FacetFilter(const QString &title, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    QVariantList ticked() const { return m_ticked; }
    void setTicked(const QVariantList &values);

signals:
    void tickedChanged();

private:
    void fillMenu();
    void updateText();

    QString m_title;
    TickMenu *m_menu;
    QList<Choice> m_choices;
    QVariantList m_ticked;
};

} // namespace steward
