#include "ui/style/messagebar.h"

#include "ui/style/actionbutton.h"

#include <QBoxLayout>

namespace steward {

MessageBar::MessageBar(QWidget *parent) : Bar(parent) { }

void MessageBar::showMessage(Tone tone, const QString &sentence, const QList<QAction *> &actions)
{
    m_tone = tone;
    setContent(surfaceOf(tone), iconOf(tone), foreground(tone));
    setSentence(sentence);
    setActions(actions);
    unfold();
}

void MessageBar::dismiss()
{
    fold();
}

void MessageBar::setActions(const QList<QAction *> &actions)
{
    Q_ASSERT(actions.size() <= 2);
    while (QLayoutItem *item = this->actions()->takeAt(0)) {
        // The click that is being handled may be this button's.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions)
        this->actions()->addWidget(new ActionButton(action, ButtonKind::Inline, this));
}

} // namespace steward
