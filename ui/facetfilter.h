#pragma once

#include "ui/style/facetbutton.h"

#include <QMenu>
#include <QVariant>

namespace steward {

/// A menu that stays open while its entries are ticked; with Shift, "-" or the other mouse button an entry is left out
/// instead. GUI thread.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

signals:
    /// An entry was chosen: its values are wanted, or with `out` left out.
    void ticked(QAction *entry, bool out);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickActive(bool out);
};

/// One condition of the filter bar: a menu of values with counts, each of which is wanted, left out or neither; what is
/// chosen stands on the button. GUI thread.
class FacetFilter : public FacetButton {
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        QString text;     ///< Data: shown as it is.
        qint64 count = 0; ///< Negative: not counted.
        bool mayBeLeftOut = true;
        QString group = {}; ///< Of the choices of a group one at most is ticked.
    };

    explicit FacetFilter(const QString &title, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    /// Of the choice with this value.
    void setCount(const QVariant &value, qint64 count);
    QVariantList ticked() const { return m_ticked; }
    QVariantList leftOut() const { return m_leftOut; }
    void setTicked(const QVariantList &values, const QVariantList &leftOut = {});

signals:
    void tickedChanged();
    /// The menu is shown.
    void opened();

private:
    void fillMenu();
    void choose(const QAction *entry, bool out);
    void updateEntry(QAction *entry) const;
    void updateText();
    const Choice *choiceOf(const QVariant &value) const;
    QString textOf(const QVariantList &values) const;

    QString m_title;
    TickMenu *m_menu;
    QList<Choice> m_choices;
    QVariantList m_ticked;
    QVariantList m_leftOut;
};

} // namespace steward
