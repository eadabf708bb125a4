#pragma once

#include "models/core/error.h"

#include <QList>
#include <QString>

namespace steward {

/// One page of the help, as Markdown.
struct HelpPage {
    QString topic; ///< Names the page in links: "help:add-api-user".
    QString title;
    QString text;
};

/// The topics in the order of the table of contents.
QStringList helpTopics();
/// The pages in the language of the program; those that it lacks are in English.
QList<HelpPage> helpPages();
/// The pages that hold all of the words, without case and accents; all pages when there are none. The titles count
/// first.
QList<HelpPage> pagesWith(const QList<HelpPage> &pages, const QString &words);

/// The topic that says what to do about such a failure; empty: its message says everything.
QString helpTopicFor(ErrorKind kind);

} // namespace steward
