#include "ui/forms/conflictdialog.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmation.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace steward {

namespace {

enum Side { Yours, Theirs };

/// The value for a reader; an empty one gets a word.
QString shown(Field field, const QJsonValue &value, const Catalog &catalog)
{
    if (field == Field::Suspended)
        return value.toBool() ? ConflictDialog::tr("Login suspended") : ConflictDialog::tr("Active");
    const QString text = fieldText(field, value, catalog);
    return text.isEmpty() ? ConflictDialog::tr("(empty)") : text;
}

QString labelOf(Field field)
{
    return field == Field::Suspended ? ConflictDialog::tr("Status") : fieldSpec(field).text();
}

} // namespace

ConflictDialog::ConflictDialog(const QString &name, const Merge &merge, const Catalog &catalog, QWidget *parent)
    : FormDialog(false, metrics::formWidth, parent), m_merge(merge)
{
    setWindowTitle(tr("Changed Meanwhile"));
    auto *heading = plainLabel(tr("%1 was changed meanwhile").arg(isolated(name)), ColorToken::Text, TypeRole::Heading);
    auto *text
        = plainLabel(tr("Somebody else changed the same fields since you opened the form. Choose which value stays; "
                        "your other changes are kept."),
                     ColorToken::Text);
    body()->addWidget(heading);
    body()->addWidget(text);
    for (const FieldConflict &conflict : merge.conflicts)
        addConflict(conflict, catalog);
    body()->addStretch(1);
    setAccessibleDescription(withoutIsolates(heading->text() + u'\n' + text->text()));
    if (!m_choices.isEmpty())
        m_choices.value(merge.conflicts.first().field)->button(Yours)->setFocus();
    updateState();
}

void ConflictDialog::addConflict(const FieldConflict &conflict, const Catalog &catalog)
{
    const QString label = labelOf(conflict.field);
    auto *frame = new QFrame;
    setSurface(frame, Surface::Framed);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metrics::step3, metrics::step3, metrics::step3, metrics::step3);
    column->setSpacing(metrics::step2);
    column->addWidget(new SectionLabel(label));
    column->addWidget(
        plainLabel(tr("Was: %1").arg(isolated(shown(conflict.field, conflict.base, catalog))), ColorToken::Text2));
    auto *group = new QButtonGroup(frame);
    const auto addSide = [&](Side side, const QString &words) {
        auto *radio = new QRadioButton(escapeMnemonic(words));
        radio->setAccessibleName(withoutIsolates(words));
        radio->setAccessibleDescription(label);
        group->addButton(radio, side);
        column->addWidget(radio);
    };
    addSide(Yours, tr("Yours: %1").arg(isolated(shown(conflict.field, conflict.mine, catalog))));
    addSide(Theirs, tr("Theirs: %1").arg(isolated(shown(conflict.field, conflict.theirs, catalog))));
    m_choices.insert(conflict.field, group);
    body()->addWidget(frame);

    const QString key = QString::fromLatin1(fieldSpec(conflict.field).key);
    addField({key, group->button(Yours), [group] { return group->checkedId() < 0 ? tr("Choose a side.") : QString(); },
              [frame](const QString &message) { setStyleProperty(frame, "error", !message.isEmpty()); },
              [group] { return group->checkedId() >= 0; }});
    connect(group, &QButtonGroup::idClicked, this, [this, key] { fieldEdited(key); });
}

Patch ConflictDialog::patch() const
{
    Patch patch = m_merge.patch;
    for (const FieldConflict &conflict : m_merge.conflicts) {
        if (m_choices.value(conflict.field)->checkedId() == Yours)
            patch.insert(conflict.field, conflict.mine);
    }
    return patch;
}

} // namespace steward
