#include "ui/forms/fieldeditline.h"

#include "ui/forms/mnemonics.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/ticklist.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace steward {

namespace {

constexpr int LabelWidth = 150;
constexpr int DeedWidth = 164;

QLabel *makeRemark()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTypeRole(label, TypeRole::Caption);
    setTextToken(label, ColorToken::Text2);
    return label;
}

} // namespace

QString operationText(FieldEdit::Operation operation)
{
    switch (operation) {
    case FieldEdit::Operation::Set:
        return FieldEditLine::tr("Set to");
    case FieldEdit::Operation::Clear:
        return FieldEditLine::tr("Clear");
    case FieldEdit::Operation::Add:
        return FieldEditLine::tr("Add");
    case FieldEdit::Operation::Remove:
        return FieldEditLine::tr("Remove");
    case FieldEdit::Operation::Fill:
        return FieldEditLine::tr("Fill from a pattern");
    case FieldEdit::Operation::Replace:
        return FieldEditLine::tr("Find and replace");
    }
    Q_UNREACHABLE();
}

FieldEditLine::FieldEditLine(const QString &label, const QList<FieldEdit::Operation> &operations, Editor editor,
                             QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(label)),
      m_deed(new QComboBox),
      m_pages(new QStackedWidget),
      m_now(makeRemark()),
      m_nothing(makeRemark()),
      m_remark(makeRemark())
{
    const QString name = withoutMnemonic(label);
    m_label->setBuddy(m_deed);
    m_label->setMinimumWidth(LabelWidth);
    m_label->setMinimumHeight(metrics::controlHeight);
    m_deed->setAccessibleName(name);
    m_deed->setMinimumWidth(DeedWidth);
    m_deed->addItem(tr("Leave unchanged"));
    for (const FieldEdit::Operation one : operations)
        m_deed->addItem(operationText(one), static_cast<int>(one));
    m_nothing->setText(tr("The field becomes empty."));
    m_pages->addWidget(m_now);
    m_pages->addWidget(m_nothing);
    addEditor(editor, name);
    if (operations.contains(FieldEdit::Operation::Replace))
        addReplacing(name);
    m_remark->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::step2);
    grid->setVerticalSpacing(metrics::labelSpacing);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_deed, 0, 1, Qt::AlignTop);
    grid->addWidget(m_pages, 0, 2);
    grid->addWidget(m_remark, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_deed, &QComboBox::currentIndexChanged, this, [this] {
        showPage();
        emit edited();
    });
    showPage();
}

void FieldEditLine::addEditor(Editor editor, const QString &name)
{
    const QString valueName = tr("%1, new value").arg(name);
    switch (editor) {
    case Editor::Text:
        m_line = new QLineEdit;
        m_line->setAccessibleName(valueName);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditLine::edited);
        m_pages->addWidget(m_line);
        break;
    case Editor::Choices:
    case Editor::OpenChoices:
        m_choice = new QComboBox;
        m_choice->setEditable(editor == Editor::OpenChoices);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
        m_choice->setAccessibleName(valueName);
        connect(m_choice, editor == Editor::OpenChoices ? &QComboBox::currentTextChanged : &QComboBox::textActivated,
                this, &FieldEditLine::edited);
        m_pages->addWidget(m_choice);
        break;
    case Editor::Ticks:
        m_ticks = new TickList(name);
        connect(m_ticks, &TickList::toggled, this, &FieldEditLine::edited);
        m_pages->addWidget(m_ticks);
        break;
    }
}

void FieldEditLine::addReplacing(const QString &name)
{
    m_replacing = new QWidget;
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("%1, find").arg(name));
    m_with = new QLineEdit;
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("%1, replace with").arg(name));
    m_case = new QCheckBox(tr("Match case"));
    m_case->setAccessibleName(tr("%1, match case").arg(name));
    auto *row = new QHBoxLayout(m_replacing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step2);
    row->addWidget(m_find, 1);
    row->addWidget(m_with, 1);
    row->addWidget(m_case);
    for (QLineEdit *line : {m_find, m_with})
        connect(line, &QLineEdit::textChanged, this, &FieldEditLine::edited);
    connect(m_case, &QCheckBox::toggled, this, &FieldEditLine::edited);
    m_pages->addWidget(m_replacing);
}

void FieldEditLine::showPage()
{
    QWidget *page = m_now;
    if (const auto deed = operation()) {
        if (*deed == FieldEdit::Operation::Clear)
            page = m_nothing;
        else if (*deed == FieldEdit::Operation::Replace)
            page = m_replacing;
        else
            page = valueEditor();
    }
    m_pages->setCurrentWidget(page);
    // The others must not make the line as high as they are.
    for (int i = 0; i < m_pages->count(); ++i) {
        const bool shown = m_pages->widget(i) == page;
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_pages->updateGeometry();
    m_label->setFont(fontFor(isSet() ? TypeRole::Strong : TypeRole::Body));
    if (!isSet())
        setRemark({}, false);
}

void FieldEditLine::setChoices(const QList<Choice> &choices)
{
    if (m_ticks) {
        QList<TickList::Row> rows;
        for (const Choice &choice : choices)
            rows.append({.id = choice.value.toVariant(), .name = choice.text, .purpose = {}, .remark = {}});
        m_ticks->setRows(rows);
        return;
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Choice &choice : choices)
        m_choice->addItem(choice.text, choice.value.toVariant());
    m_choice->setCurrentIndex(m_choice->isEditable() ? -1 : 0);
}

void FieldEditLine::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FieldEditLine::setValuesNow(const QString &text)
{
    m_now->setText(text);
}

QString FieldEditLine::valuesNow() const
{
    return m_now->text();
}

void FieldEditLine::setRemark(const QString &text, bool isError)
{
    m_remark->setText(text);
    setTextToken(m_remark, isError ? ColorToken::Bad : ColorToken::Text2);
    m_remark->setVisible(!text.isEmpty());
    m_deed->setAccessibleDescription(isError ? text : QString());
}

QString FieldEditLine::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

std::optional<FieldEdit::Operation> FieldEditLine::operation() const
{
    const QVariant chosen = m_deed->currentData();
    return chosen.isValid() ? std::optional(static_cast<FieldEdit::Operation>(chosen.toInt())) : std::nullopt;
}

void FieldEditLine::setOperation(std::optional<FieldEdit::Operation> operation)
{
    m_deed->setCurrentIndex(operation ? m_deed->findData(static_cast<int>(*operation)) : 0);
}

QWidget *FieldEditLine::valueEditor() const
{
    if (m_line)
        return m_line;
    return m_choice ? static_cast<QWidget *>(m_choice) : m_ticks;
}

QString FieldEditLine::text() const
{
    if (operation() == FieldEdit::Operation::Replace)
        return m_find->text();
    return m_line ? m_line->text() : m_choice ? m_choice->currentText() : QString();
}

void FieldEditLine::setText(const QString &text)
{
    if (operation() == FieldEdit::Operation::Replace)
        m_find->setText(text);
    else if (m_line)
        m_line->setText(text);
    else if (m_choice)
        m_choice->setCurrentText(text);
}

QString FieldEditLine::replacement() const
{
    return m_with ? m_with->text() : QString();
}

void FieldEditLine::setReplacement(const QString &text)
{
    m_with->setText(text);
}

bool FieldEditLine::matchesCase() const
{
    return m_case && m_case->isChecked();
}

void FieldEditLine::setMatchesCase(bool matches)
{
    m_case->setChecked(matches);
}

QJsonValue FieldEditLine::value() const
{
    if (m_ticks) {
        QJsonArray ids;
        for (const QVariant &id : m_ticks->ticked())
            ids.append(id.toLongLong());
        return ids;
    }
    return m_choice ? QJsonValue::fromVariant(m_choice->currentData()) : QJsonValue(text());
}

void FieldEditLine::setValue(const QJsonValue &value)
{
    if (m_ticks)
        m_ticks->setTicked(value.toVariant().toList());
    else if (m_choice && m_choice->findData(value.toVariant()) >= 0)
        m_choice->setCurrentIndex(m_choice->findData(value.toVariant()));
    else
        setText(value.toString());
}

} // namespace steward
