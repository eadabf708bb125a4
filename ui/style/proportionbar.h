#pragma once

#include "ui/style/tone.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace steward {

/// How large the parts of a whole are: a strip in their colours, and under it each part in words with the icon of its
/// tone. The strip is decoration; the words say the same. GUI thread.
class ProportionBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        Tone tone = Tone::Ok;
        QString icon;
        qint64 count = 0;
        QString text; ///< "993 changed"
    };

    explicit ProportionBar(QWidget *parent = nullptr);

    /// Parts of nothing are left out.
    void setParts(const QList<Part> &parts);
    /// Where the parts lie in the strip of this width, in pixels; a part is never too small to be seen.
    static QList<int> widthsOf(const QList<qint64> &counts, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    QHBoxLayout *m_words;
};

} // namespace steward
