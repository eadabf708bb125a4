#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace steward {

class BarLayout;
class SubjectHeader;

/// A pane beside a table: subject, chips, sections of facts, fixed footer. GUI thread.
class DetailsPane : public QFrame {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setSubject(const QString &icon, const QString &name, const QString &subtitle);
    /// Empties the sections; adding begins anew.
    void clear();
    void addChips(const QList<QWidget *> &chips);
    /// Begins a section; facts and widgets that follow stand in it.
    void addSection(const QString &title);
    void addFact(const QString &label, const QString &value);
    void addWidget(QWidget *widget);
    /// At the foot, once; `trailing` at its end.
    void addFooter(QWidget *button, bool trailing = false);
    /// To be called when the sections are complete.
    void finish();

signals:
    void closeRequested();

private:
    SubjectHeader *m_subject;
    QVBoxLayout *m_column;
    QVBoxLayout *m_section = nullptr;
    QScrollArea *m_area;
    BarLayout *m_footer;
    int m_leadingButtons = 0;
};

} // namespace steward
