#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace steward {

/// What a window offers that has no directory yet: cards with ways to begin. GUI thread.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    enum class Way { Create, Open, Sample, Connect, Import };

    /// Only these ways are offered; the first is the primary one.
    explicit FirstRunPage(const QList<Way> &ways, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

signals:
    void chosen(steward::FirstRunPage::Way way);

private:
    QWidget *card(Way way, bool primary);
};

} // namespace steward
