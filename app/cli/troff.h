#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>

namespace steward {

/// Writes a manual page with the man macros of troff. Texts are plain.
class Troff {
public:
    /// `summary` says in a few words what `name` is.
    Troff(const QString &name, int section, const QString &summary);

    void section(QStringView title);
    void subsection(const QString &title, const QString &text);
    void paragraph(const QString &text);
    /// A line that is typed.
    void command(const QString &text);
    /// A term and what it means.
    void item(const QString &term, const QString &text);
    /// What `content` writes stands further in.
    void indented(const std::function<void()> &content);
    /// Lines as they are.
    void verbatim(const QString &text);
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    static QString escaped(const QString &text);
    void line(const QString &text);

    QString m_text;
};

} // namespace steward
