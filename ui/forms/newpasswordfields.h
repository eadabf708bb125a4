#pragma once

#include <QWidget>

#include <functional>

namespace steward {

class FormDialog;
class PasswordField;

/// A new password, typed twice, with a remark on it while it is typed. GUI thread.
class NewPasswordFields : public QWidget {
    Q_OBJECT

public:
    /// What is wrong with a password, in words for the reader; empty when it is good.
    using Judge = std::function<QString(QByteArrayView)>;

    explicit NewPasswordFields(Judge judge, QWidget *parent = nullptr);

    PasswordField *first() const { return m_first; }
    PasswordField *repeat() const { return m_repeat; }
    /// What keeps each from being taken.
    QString firstProblem() const;
    QString repeatProblem() const;
    bool isGood() const { return firstProblem().isEmpty() && repeatProblem().isEmpty(); }
    /// Shows the problems, and the first wrong field; null when all is right.
    QWidget *showProblems();
    void take(const std::function<void(QByteArrayView)> &use);

signals:
    void edited();

private:
    void remark();

    Judge m_judge;
    PasswordField *m_first;
    PasswordField *m_repeat;
};

} // namespace steward
