#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace steward {

/// What an assistive technology would find wrong below a window: interactive elements without a name, and elements of
/// one group with the same role and name.
class AccessibleWalk {
public:
    explicit AccessibleWalk(QWidget *window)
    {
        if (QAccessibleInterface *top = QAccessible::queryAccessibleInterface(window))
            walk(top, top->text(QAccessible::Name));
    }
    QStringList problems;
    int elements = 0; ///< Interactive ones that were looked at.

private:
    static bool isInteractive(QAccessible::Role role)
    {
        static const QSet<int> roles {QAccessible::Button,      QAccessible::ButtonMenu,   QAccessible::CheckBox,
                                      QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
                                      QAccessible::SpinBox,     QAccessible::List,         QAccessible::Table,
                                      QAccessible::Tree,        QAccessible::PageTab,      QAccessible::Link,
                                      QAccessible::Slider};
        return roles.contains(role);
    }
    static bool holdsData(QAccessible::Role role)
    {
        return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree
            || role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::MenuBar;
    }
    /// A field is known by its label where it has no name of its own.
    static QString nameOf(QAccessibleInterface *element)
    {
        const QString name = element->text(QAccessible::Name);
        if (element->role() != QAccessible::ComboBox && !name.isEmpty())
            return name;
        for (const auto &[label, relation] : element->relations(QAccessible::Label)) {
            if (label && label->isValid())
                return label->text(QAccessible::Name);
        }
        return name;
    }

    void walk(QAccessibleInterface *element, const QString &group)
    {
        const QAccessible::State state = element->state();
        if (!element->isValid() || state.invisible)
            return;
        const QAccessible::Role role = element->role();
        QString inside = group;
        if (isInteractive(role)) {
            ++elements;
            const QString name = nameOf(element);
            const QString id = QStringLiteral("%1 “%2”").arg(int(role)).arg(name);
            if (name.isEmpty())
                problems.append(
                    QStringLiteral("%1: an element of role %2 (%3) has no name")
                        .arg(group)
                        .arg(int(role))
                        .arg(QLatin1StringView(element->object() ? element->object()->metaObject()->className() : "")));
            else if (m_seen.contains(group + id))
                problems.append(QStringLiteral("%1: two elements of role %2").arg(group, id));
            m_seen.insert(group + id);
        } else if (const QString name = element->text(QAccessible::Name);
                   !name.isEmpty() && role != QAccessible::StaticText && element->childCount() > 0) {
            inside = group + u'/' + name;
        }
        if (holdsData(role))
            return;
        for (int i = 0; i < element->childCount(); ++i) {
            if (QAccessibleInterface *child = element->child(i))
                walk(child, inside);
        }
    }

    QSet<QString> m_seen;
};

} // namespace steward
