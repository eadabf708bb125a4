#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace steward {

/// Widgets side by side, in further lines where one is too narrow. What can grow takes the room that is left, and
/// trailing widgets stand at the end of the first line. GUI thread.
class BarLayout : public QLayout {
public:
    explicit BarLayout(QWidget *parent);
    ~BarLayout() override;

    void insertWidget(int index, QWidget *widget);
    /// What is added from now on stands at the trailing end.
    void beginTrailing();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0; ///< With the gaps between them.
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    void add(Line &line, QLayoutItem *item) const;
    static int heightOf(const std::vector<Line> &lines, int spacing);
    void place(const Line &line, const QRect &room) const;

    std::vector<QLayoutItem *> m_items; ///< Owned, as Qt's layouts do.
    QLayoutItem *m_firstTrailing = nullptr;
    bool m_trailing = false;
};

} // namespace steward
